using System.Text.Json;
using System.Text.RegularExpressions;

namespace Dramatis.Tool.Tests;

/// <summary>
/// Every example of <c>docs/language.md</c> does what is said of it. A block that begins with <c>dramatis:</c> is a file, and
/// all such blocks of a section are one project; another block is the rest of a file, and a project of its own. Lines end
/// with the findings that they have.
/// </summary>
public sealed class LanguageDocumentTests : IDisposable
{
    private const string Head = "dramatis: 1\nnamespace: Example\n";

    private static readonly Regex s_block = new(
        "(?:<!-- with: (?<beside>[^>]*) -->\n)?```yaml\n(?<text>.*?)```", RegexOptions.Singleline);

    private readonly SchemaFolder _folder = new();

    public static TheoryData<string> Projects => [.. Sections().SelectMany(Split).Select(static project => project.Name)];

    public void Dispose() => _folder.Dispose();

    [Theory]
    [MemberData(nameof(Projects))]
    public void Example_has_the_findings_that_are_said_and_no_others(string name)
    {
        var project = Sections().SelectMany(Split).Single(project => project.Name == name);
        for (var i = 0; i < project.Files.Count; i++)
        {
            _folder.Add(FormattableString.Invariant($"{i}.dramatis.yaml"), project.Files[i]);
        }

        using var findings = JsonDocument.Parse(ToolRun.Of("check", _folder.Path, "--format", "json").Output);

        // Lints are about style: examples are short.
        var found = findings.RootElement.EnumerateArray()
            .Where(static one => !one.GetProperty("id").GetString()!.StartsWith("DRM2", StringComparison.Ordinal))
            .Select(static one => Found(one.GetProperty("line").GetInt32(), one.GetProperty("id").GetString()!))
            .Order(StringComparer.Ordinal);
        Assert.Equal(project.Files.SelectMany(Expected).Order(StringComparer.Ordinal), found);
    }

    [Fact]
    public void Many_examples_are_wrong_on_purpose() =>
        Assert.True(Sections().SelectMany(Split).Count(static project => project.Files.SelectMany(Expected).Any()) > 10);

    [Fact]
    public void Every_other_block_names_its_language()
    {
        var document = Document();
        Assert.Equal(
            Regex.Count(document, "^```", RegexOptions.Multiline),
            2 * Regex.Count(document, "^```(yaml|csharp|json|xml)?\n.*?^```$", RegexOptions.Multiline | RegexOptions.Singleline));
        Assert.DoesNotMatch("(?m)^```\n(dramatis|types|enums|actors|roles|relations):", document);
        Assert.Equal(Regex.Count(document, "<!--"), s_block.Matches(document).Count(static block => block.Groups["beside"].Success));
    }

    [Fact]
    public void Links_lead_to_sections_and_files()
    {
        var page = new MarkdownPage(Document());
        var sections = page.Headings.Select(static heading => Anchor(heading)).ToHashSet();
        Assert.All(
            page.Links.Where(static link => !link.StartsWith("https:", StringComparison.Ordinal)),
            link => Assert.True(
                link[0] == '#' ? sections.Contains(link) : File.Exists(Path.Combine(RepositoryRoot.Combine("docs"), link.Split('#')[0])), link));
    }

    private static string Anchor(string heading) =>
        "#" + Regex.Replace(heading.TrimStart('#').Trim().ToLowerInvariant(), "[^a-z0-9 -]", "").Replace(' ', '-');

    private static string Document() => File.ReadAllText(RepositoryRoot.Combine("docs/language.md")).ReplaceLineEndings("\n");

    private static IEnumerable<(string Title, string Text)> Sections() => Regex
        .Split(Document(), "^##+ ", RegexOptions.Multiline)
        .Select(static section => (section.Split('\n')[0], section));

    private static IEnumerable<Example> Split((string Title, string Text) section)
    {
        var blocks = s_block.Matches(section.Text).ToList();
        var files = blocks.Where(static block => block.Groups["text"].Value.StartsWith("dramatis:", StringComparison.Ordinal)).ToList();
        if (files.Count > 0)
        {
            var beside = files
                .Where(static file => file.Groups["beside"].Success)
                .Select(static file => File.ReadAllText(RepositoryRoot.Combine(file.Groups["beside"].Value)));
            yield return new(section.Title, [.. files.Select(static file => file.Groups["text"].Value), .. beside]);
        }

        foreach (var (block, i) in blocks.Except(files).Select(static (block, i) => (block, i)))
        {
            yield return new($"{section.Title}, part {i + 1}", [Head + block.Groups["text"].Value]);
        }
    }

    private static IEnumerable<string> Expected(string file) => file.Split('\n')
        .SelectMany(static (line, i) => Regex.Matches(Regex.Match(line, "  # (DRM[0-9]+ ?)+$").Value, "DRM[0-9]+")
            .Select(id => Found(i + 1, id.Value)));

    private static string Found(int line, string id) => FormattableString.Invariant($"line {line}: {id}");

    private sealed record Example(string Name, IReadOnlyList<string> Files);
}
