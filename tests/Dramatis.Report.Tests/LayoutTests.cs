using Articles;

namespace Dramatis.Report.Tests;

[Collection(ChromiumTests.Name)]
public sealed class LayoutTests(Chromium chromium)
{
    [SkippableTheory]
    [InlineData(360)]
    [InlineData(768)]
    [InlineData(1440)]
    public async Task The_page_is_never_wider_than_the_window(int width)
    {
        await using var open = await chromium.Open(Encoding.Make(), width: width, options: Encoding.Page);
        await open.Page.EvaluateAsync("document.querySelectorAll('details').forEach(it => it.open = true)");
        Assert.Equal(0, await Overflow(open));
    }

    [SkippableFact]
    public async Task No_label_of_a_drawing_covers_another_or_is_cut()
    {
        await using var open = await chromium.Open(Crowd(), options: Encoding.Page);
        await open.Page.EvaluateAsync("document.querySelectorAll('details.actor').forEach(it => it.open = true)");
        var clashes = await open.Page.EvaluateAsync<string[]>("""
            () => [...document.querySelectorAll('svg.time, svg.roles')].flatMap(drawing => {
                const edge = drawing.getBoundingClientRect();
                const labels = [...drawing.querySelectorAll('text')].map(it => [it.textContent, it.getBoundingClientRect()]);
                const cut = labels.filter(([, a]) => a.left < edge.left - 1 || a.right > edge.right + 1);
                const over = labels.flatMap(([one, a], i) => labels.slice(i + 1)
                    .filter(([, b]) => a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 3 && b.top < a.bottom - 3)
                    .map(([two]) => `${one} | ${two}`));
                return [...over, ...cut.map(([one]) => `cut: ${one}`)];
            })
            """);
        Assert.Empty(clashes);
    }

    [SkippableFact]
    public async Task Times_are_drawn_as_precisely_as_they_are_told()
    {
        await using var open = await chromium.Open(PressFacts.Make());
        Assert.Equal(["core"], await Parts(open, "Norland, Sudland meet: 2024-05-03"));
        Assert.Equal(["core"], await Parts(open, "Norland, Sudland are in contact: 2023-02"));
        Assert.Equal(["fade", "fade", "core"], await Parts(open, "Moor, Sudland are in contact: 2019~"));
        Assert.Equal(["fade", "core"], await Parts(open, "Moor is Chancellor of Norland: 2022/2023", "fade"));
        Assert.True(await Width(open, "Norland, Sudland are in contact: 2023-02") > await Width(open, "Norland, Sudland meet: 2024-05-03"));
        Assert.Contains("open", await Kind(open, "planned: Ada Vale, Ben Moor meet"), StringComparison.Ordinal);
        Assert.Contains("denied", await Kind(open, "not: Norland, Sudland are in contact"), StringComparison.Ordinal);
        Assert.Contains("doubt", await Kind(open, "? Ben Moor, Sudland are in contact"), StringComparison.Ordinal);
    }

    private static async Task<IReadOnlyList<string>> Parts(OpenPage open, string title, string? least = null)
    {
        var parts = await Item(open, title).Locator("rect").EvaluateAllAsync<string[]>("all => all.map(it => it.getAttribute('class'))");
        return least is null ? parts : [.. parts.Distinct()];
    }

    private static Task<int> Width(OpenPage open, string title) =>
        Item(open, title).Locator("rect.core").EvaluateAsync<int>("it => Number(it.getAttribute('width'))");

    private static async Task<string> Kind(OpenPage open, string title) =>
        await Item(open, title).GetAttributeAsync("class") ?? "";

    private static ILocator Item(OpenPage open, string title) =>
        open.Page.Locator("#timeline a.item", new() { Has = open.Page.Locator("title", new() { HasText = title }) }).First;

    private static Task<int> Overflow(OpenPage open) => open.Page.EvaluateAsync<int>(
        "document.documentElement.scrollWidth - document.documentElement.clientWidth");

    /// <summary>Many events within a few weeks, with long names.</summary>
    private static FactBase Crowd()
    {
        var facts = Encoding.Make().ToBuilder();
        var reading = facts.Read(PressFacts.Courier);
        for (var i = 0; i < 60; i++)
        {
            var name = string.Concat(Enumerable.Repeat(i % 2 == 0 ? "Wide WORDS " : "illicit ", 1 + (i % 9)));
            var person = new Press.Person($"person-{i}") { Name = name + i };
            reading.At(i + 1).Assert(new Contact { Parties = [person, PressFacts.Vale], On = $"2024-0{1 + (i % 3)}-{10 + (i % 15)}" });
        }

        return facts.Build();
    }
}
