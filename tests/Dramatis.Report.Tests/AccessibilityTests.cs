using Articles;
using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;

namespace Dramatis.Report.Tests;

[Collection(ChromiumTests.Name)]
public sealed class AccessibilityTests(Chromium chromium)
{
    [SkippableTheory]
    [InlineData(ColorScheme.Light, 1440)]
    [InlineData(ColorScheme.Dark, 360)]
    public async Task Axe_finds_nothing_on_the_page_of_the_articles(ColorScheme scheme, int width)
    {
        await using var open = await chromium.Open(Encoding.Make(), "#claims?only=contested", width, scheme, Encoding.Page);
        await Unfold(open);
        AssertSound(await open.Page.RunAxe());
    }

    [SkippableTheory]
    [InlineData(ColorScheme.Light)]
    [InlineData(ColorScheme.Dark)]
    public async Task Axe_finds_nothing_where_everything_occurs(ColorScheme scheme)
    {
        await using var open = await chromium.Open(PressFacts.Make(), scheme: scheme);
        await Unfold(open);
        AssertSound(await open.Page.RunAxe());
    }

    [SkippableFact]
    public async Task Axe_finds_nothing_on_an_empty_page()
    {
        await using var open = await chromium.Open(FactBase.Empty);
        AssertSound(await open.Page.RunAxe());
    }

    private static async Task Unfold(OpenPage open) => await open.Page.EvaluateAsync("""
        () => {
            const rows = [...document.querySelectorAll('#rows details')].slice(0, 5);
            const actors = [...document.querySelectorAll('details.actor')].slice(0, 3);
            for (const unfolding of [...rows, ...actors, ...document.querySelectorAll('details.more')]) unfolding.open = true;
        }
        """);

    private static void AssertSound(AxeResult result) => Assert.Empty(
        result.Violations.SelectMany(static violation => violation.Nodes.Select(node => $"{violation.Id}: {node.Html} {violation.Help}")));
}
