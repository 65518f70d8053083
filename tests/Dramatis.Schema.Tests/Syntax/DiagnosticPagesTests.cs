using System.Text.RegularExpressions;
using Dramatis.Schema.Diagnostics;
using Dramatis.Schema.Syntax.Reading;

namespace Dramatis.Schema.Tests.Syntax;

/// <summary>The pages of the parser's findings say what is so.</summary>
public sealed class DiagnosticPagesTests
{
    /// <summary>Their examples are too large, or not to be seen.</summary>
    private static readonly string[] NotShown = ["DRM004", "DRM005", "DRM006", "DRM007"];

    private static readonly string Folder = FindFolder();

    public static TheoryData<string> Ids =>
        [.. DiagnosticCatalog.All.Select(rule => rule.Id).Where(id => string.CompareOrdinal(id, "DRM040") < 0)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void Page_has_the_title_and_a_line_in_the_index(string id)
    {
        var rule = DiagnosticCatalog.All.Single(found => found.Id == id);
        Assert.StartsWith($"# {id}: {rule.Title}\n", Page(id), StringComparison.Ordinal);
        Assert.Contains($"| [{id}]({id}.md) | {rule.Title} |", Page("README"), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Example_triggers_it_and_the_mended_one_is_sound(string id)
    {
        var blocks = Regex.Matches(Page(id), "```yaml\n(.*?)```", RegexOptions.Singleline);
        var (example, mended) = (blocks[0].Groups[1].Value, blocks[1].Groups[1].Value);

        if (!NotShown.Contains(id))
        {
            Assert.Contains(Parse(example), found => found.Rule.Id == id);
        }

        Assert.Empty(Parse(mended));
    }

    private static SchemaDiagnostic[] Parse(string fragment)
    {
        var isOfActor = Regex.IsMatch(fragment, "^(fields|rules):");
        var indented = fragment.Replace("\n", "\n    ", StringComparison.Ordinal);
        var text = isOfActor ? "actors:\n  A:\n    " + indented : fragment;
        var isWhole = fragment.StartsWith("dramatis:", StringComparison.Ordinal);
        return SchemaParser.Parse(new("a", isWhole ? text : "dramatis: 1\nnamespace: Example\n" + text)).Diagnostics.ToArray();
    }

    private static string Page(string name) =>
        File.ReadAllText(Path.Combine(Folder, name + ".md")).ReplaceLineEndings("\n");

    private static string FindFolder()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!Directory.Exists(Path.Combine(folder.FullName, "docs", "diagnostics")))
        {
            folder = folder.Parent ?? throw new DirectoryNotFoundException("docs/diagnostics");
        }

        return Path.Combine(folder.FullName, "docs", "diagnostics");
    }
}
