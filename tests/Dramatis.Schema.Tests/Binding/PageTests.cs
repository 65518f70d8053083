using Dramatis.Schema.Diagnostics;

namespace Dramatis.Schema.Tests.Binding;

/// <summary>The pages of the binder's findings show what they say.</summary>
public sealed class PageTests
{
    /// <summary>The declarations that the examples of some pages need beside them.</summary>
    private const string Beside = """
        dramatis: 1
        namespace: Core
        actors: { Person: }
        """;

    /// <summary>Shortened, of several files, or about references.</summary>
    private static readonly string[] Partial = ["DRM046", "DRM051", "DRM080", "DRM081", "DRM082"];

    private static readonly DiagnosticRule[] Rules =
    [
        .. DiagnosticCatalog.All.Where(static r =>
            string.CompareOrdinal(r.Id, "DRM040") >= 0 && string.CompareOrdinal(r.Id, "DRM100") < 0),
    ];

    public static TheoryData<string> Pages => [.. Rules.Select(static r => r.Id).Except(Partial)];

    [Theory]
    [MemberData(nameof(Pages))]
    public void Example_triggers_the_finding_and_mended_it_is_gone(string id)
    {
        var blocks = Page(id).Split("```");
        Assert.Contains(Found(blocks[1]), found => found == id);
        Assert.DoesNotContain(Found(blocks[3]), found => found == id);
    }

    [Fact]
    public void Every_rule_has_a_page_with_its_title_and_a_line_in_the_index() => Assert.All(
        Rules,
        static rule =>
        {
            Assert.StartsWith($"# {rule.Id}: {rule.Title}", Page(rule.Id), StringComparison.Ordinal);
            Assert.Contains($"| [{rule.Id}]({rule.Id}.md) | {rule.Title} |", Page("README"), StringComparison.Ordinal);
        });

    private static List<string> Found(string block)
    {
        var body = block.Substring("yaml".Length);
        var project = new Project(
            ("core.dramatis.yaml", Beside),
            ("sport.dramatis.yaml", Beside.Replace("Core", "Sport", StringComparison.Ordinal)),
            ("n.dramatis.yaml", Project.Head("N") + body.Trim() + "\n"));
        return project.Diagnostics().Select(d => d.Rule.Id).ToList();
    }

    private static string Page(string name)
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!Directory.Exists(Path.Combine(folder.FullName, "docs", "diagnostics")))
        {
            folder = folder.Parent ?? throw new DirectoryNotFoundException("docs/diagnostics");
        }

        return File.ReadAllText(Path.Combine(folder.FullName, "docs", "diagnostics", name + ".md"));
    }
}
