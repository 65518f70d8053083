using System.Text.RegularExpressions;

namespace Dramatis.Tool.Tests;

/// <summary>What <c>dramatis docs</c> does to the folder that it writes to.</summary>
public sealed class DocsFolderTests : IDisposable
{
    private const string People = "dramatis: 1\nnamespace: People\nactors: { Person: }\n";

    private readonly SchemaFolder _folder = new();

    private string Out => Path.Combine(_folder.Path, "out");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void File_names_are_safe_on_every_system()
    {
        _folder.Add("a.dramatis.yaml", "dramatis: 1\nnamespace: A\nactors: { Con: , Readme: , Aux: { is: Con }, Person: }\n");
        _folder.Add("b.dramatis.yaml", "dramatis: 1\nnamespace: B\nactors: { PERSON: }\n");
        _folder.Add("c.dramatis.yaml", "dramatis: 1\nnamespace: Nul\nactors: { Person: }\n");
        _folder.Add("d.dramatis.yaml", "dramatis: 1\nnamespace: Con.Side\nactors: { Person: }\n");

        Assert.Equal(0, ToolRun.Of("docs", _folder.Path, "--out", Out).ExitCode);

        Assert.Equal(
            [
                "A/Aux-2.md", "A/Con-2.md", "A/Person.md", "A/README.md", "A/Readme-2.md", "B/PERSON.md", "B/README.md",
                "Con-Side/Person.md", "Con-Side/README.md", "Nul-2/Person.md", "Nul-2/README.md", "README.md",
            ],
            Pages().Select(path => Path.GetRelativePath(Out, path).Replace('\\', '/')).Order(StringComparer.Ordinal));
        Assert.Contains("Con-2.md", new MarkdownPage(File.ReadAllText(Path.Combine(Out, "A", "Aux-2.md"))).Links);
    }

    [Fact]
    public void A_later_run_takes_away_its_own_old_pages_and_nothing_else()
    {
        Write(People);
        var note = Path.Combine(Out, "People", "note.md");
        File.WriteAllText(note, "mine");

        Write(People.Replace("People", "Folk", StringComparison.Ordinal));

        Assert.Equal("mine", File.ReadAllText(note));
        Assert.Equal([note], Directory.EnumerateFiles(Path.Combine(Out, "People")));
        Assert.True(File.Exists(Path.Combine(Out, "Folk", "Person.md")));
    }

    [Fact]
    public void A_file_that_no_run_has_written_is_not_replaced()
    {
        var path = _folder.Add("out/README.md", "mine");

        var run = ToolRun.Of("docs", _folder.Add("a.dramatis.yaml", People), "--out", Out);

        Assert.Equal(new(2, "", $"dramatis: {path}: the file is not a page of an earlier run and is not replaced.\n"), run);
        Assert.Equal([path], Pages());
    }

    [Fact]
    public void A_link_to_a_file_that_no_run_has_written_is_not_followed()
    {
        var mine = _folder.Add("mine.md", "mine");
        Directory.CreateDirectory(Path.Combine(Out, "People"));
        File.CreateSymbolicLink(Path.Combine(Out, "People", "Person.md"), mine);

        Assert.Equal(2, ToolRun.Of("docs", _folder.Add("a.dramatis.yaml", People), "--out", Out).ExitCode);
        Assert.Equal("mine", File.ReadAllText(mine));
    }

    [Fact]
    public void A_schema_with_errors_is_reported_and_nothing_is_written()
    {
        var path = _folder.Add("a.dramatis.yaml", "dramatis: 1\nnamespace: A\nroles: { Host: Persn }\n");

        var run = ToolRun.Of("docs", path, "--out", Out);

        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith("error DRM040: 'Persn'", run.Output, StringComparison.Ordinal);
        Assert.False(Directory.Exists(Out));
    }

    [Theory]
    [InlineData("a.dramatis.yaml")]
    [InlineData("a.dramatis.yaml/out")]
    public void A_folder_that_cannot_be_made_is_said_in_one_line(string name)
    {
        var path = _folder.Add("a.dramatis.yaml", People);
        var folder = Path.Combine(_folder.Path, name);

        var run = ToolRun.Of("docs", path, "--out", folder);

        Assert.Equal(2, run.ExitCode);
        Assert.Matches($@"\Adramatis: {Regex.Escape(folder)}: [^\n]+\n\z", run.Error);
    }

    private IEnumerable<string> Pages() => Directory.EnumerateFiles(Out, "*", SearchOption.AllDirectories);

    private void Write(string schema) =>
        Assert.Equal(0, ToolRun.Of("docs", _folder.Add("a.dramatis.yaml", schema), "--out", Out).ExitCode);
}
