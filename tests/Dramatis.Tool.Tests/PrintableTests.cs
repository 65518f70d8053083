using Dramatis.Tool.Output;

namespace Dramatis.Tool.Tests;

/// <summary>No text of a file and no path steers a terminal or forges a line of a log, in any format.</summary>
public sealed class PrintableTests : IDisposable
{
    private const string Hostile = "a\u001b[2J\u0085\u2028\u202E\u2066\u200F\rb";
    private const string Sound = "dramatis: 1\nnamespace: N\nversion: 1.0.0\nactors: { P: { summary: One. } }\n";

    private readonly SchemaFolder _folder = new();

    public static TheoryData<string> Formats => ["text", "msbuild", "github", "json", "sarif"];

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("a\tb\nc\r\u001b[31m\u007f\u009b", "a b\u240Ac\u240D\u241B[31m\uFFFD\uFFFD")]
    [InlineData("\u2028\u2029\u202A\u202E\u2066\u2069\u200E\u200F\u061C", "\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD")]
    [InlineData("é東🙂\u200D", "é東🙂\u200D")]
    public void Replacements_are_of_one_character(string text, string shown) => Assert.Equal(shown, Printable.Of(text));

    [Fact]
    public void Lines_keep_their_breaks_and_tabs() =>
        Assert.Equal("+a\tb\r\n-\u240Dc\u241B\n", Printable.Lines("+a\tb\r\n-\rc\u001b\n"));

    [SkippableTheory]
    [MemberData(nameof(Formats))]
    public void Findings_show_no_path_and_no_text_as_it_is(string format)
    {
        Skip.If(OperatingSystem.IsWindows(), "Names of files cannot hold these characters.");
        var path = _folder.Add($"{Hostile}\n::error::forged.dramatis.yaml", $"{Sound}'{Hostile.Replace('\r', ' ')}': 1\n");

        var run = ToolRun.Of("check", path, "--format", format);

        Assert.Equal(1, run.ExitCode);
        AssertPlain(run);
        Assert.DoesNotContain("\n::error::forged", run.Output, StringComparison.Ordinal);
    }

    [SkippableTheory]
    [InlineData("text")]
    [InlineData("msbuild")]
    [InlineData("json")]
    public void Issues_of_facts_show_no_path_and_no_text_as_it_is(string format)
    {
        Skip.If(OperatingSystem.IsWindows(), "Names of files cannot hold these characters.");
        var schema = _folder.Add("a.dramatis.yaml", Sound);
        var facts = _folder.Add($"{Hostile}\n(1): error : forged.jsonl", "{\"dramatis\":1,\"schemas\":{}}\n{\"actor\":\"\u202Ea\u2028\"}\n");

        var run = ToolRun.Of("validate", facts, "--schema", schema, "--format", format);

        Assert.Equal(1, run.ExitCode);
        AssertPlain(run);
        Assert.DoesNotContain("\n(1): error : forged", run.Output, StringComparison.Ordinal);
    }

    [SkippableFact]
    public void No_other_command_shows_a_path_as_it_is()
    {
        Skip.If(OperatingSystem.IsWindows(), "Names of files cannot hold these characters.");
        var name = $"{Hostile}\nforged";
        var path = _folder.Add($"{name}.dramatis.yaml", Sound);
        var laidOut = _folder.Add($"{name}2.dramatis.yaml", Sound.Replace("actors: {", "actors:   {", StringComparison.Ordinal));
        var broken = _folder.Add($"{name}3.dramatis.yaml", "dramatis: 1\n");
        var other = _folder.Add($"{name}4.dramatis.yaml", Sound.Replace("P:", "Q:", StringComparison.Ordinal));
        var folder = Path.Combine(_folder.Path, name);
        string[][] commands =
        [
            ["fmt", laidOut, "--check"],
            ["fmt", laidOut],
            ["fmt", broken],
            ["describe", "--schema", path],
            ["describe", "P", "--schema", path],
            ["describe", "--schema", path, "--format", "json"],
            ["describe", "--schema", broken],
            ["diff", path, broken],
            ["diff", path, other, "--format", "github"],
            ["docs", path, "--out", folder],
            ["generate", path, "--out", folder],
            ["new", "Sea", "--out", folder],
            ["check", folder + "nowhere"],
            ["check", $"git:{name}:{path}"],
            ["validate", folder, "--schema", path],
            ["explain", name],
            [name],
        ];
        Assert.All(commands, static command => AssertPlain(ToolRun.Of(command)));
    }

    private static void AssertPlain(ToolRun run)
    {
        var printed = run.Output + run.Error;
        Assert.NotEqual("", printed);
        Assert.Equal(Printable.Lines(printed).Replace("\t", "", StringComparison.Ordinal), printed);
        Assert.DoesNotContain(printed.Split('\n'), static line => line.StartsWith("forged", StringComparison.Ordinal));
    }
}
