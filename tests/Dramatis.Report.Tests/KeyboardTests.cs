namespace Dramatis.Report.Tests;

[Collection(ChromiumTests.Name)]
public sealed class KeyboardTests(Chromium chromium)
{
    [SkippableFact]
    public async Task The_first_key_leads_past_the_navigation()
    {
        await using var open = await chromium.Open(PressFacts.Make());
        await open.Page.Keyboard.PressAsync("Tab");
        Assert.Equal("Skip to the content", await Focused(open, "textContent"));
        await open.Page.Keyboard.PressAsync("Enter");
        Assert.Equal("main", await Focused(open, "id"));
    }

    [SkippableFact]
    public async Task Claims_are_filtered_sorted_and_unfolded_without_a_mouse()
    {
        await using var open = await chromium.Open(PressFacts.Make(), "#claims");
        await open.Page.Keyboard.PressAsync("Tab");
        Assert.Equal("text", await Focused(open, "name"));
        await open.Page.Keyboard.TypeAsync("chancellor");
        Assert.Equal(2, await open.Count());
        await open.Page.Locator("th[data-key=when] button").FocusAsync();
        await open.Page.Keyboard.PressAsync("Enter");
        Assert.Equal("ascending", await open.Page.Locator("th[data-key=when]").GetAttributeAsync("aria-sort"));
        await open.Page.Keyboard.PressAsync("Tab");
        await open.Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(open.Rows.First.Locator("dl")).ToContainTextAsync("Chancellor");
    }

    [SkippableTheory]
    [InlineData("#%")]
    [InlineData("#claims?actor=nobody&sort=none&text=%")]
    [InlineData("#nowhere")]
    public async Task An_address_that_leads_nowhere_shows_all(string fragment)
    {
        await using var open = await chromium.Open(PressFacts.Make(), fragment);
        Assert.Empty(open.Complaints);
        Assert.Equal(fragment.Contains("text", StringComparison.Ordinal) ? 0 : 10, await open.Count());
    }

    [SkippableFact]
    public async Task What_is_focused_is_outlined()
    {
        await using var open = await chromium.Open(PressFacts.Make());
        for (var i = 0; i < 12; i++)
        {
            await open.Page.Keyboard.PressAsync("Tab");
            Assert.NotEqual("none", await open.Page.EvaluateAsync<string>("getComputedStyle(document.activeElement).outlineStyle"));
        }
    }

    [SkippableFact]
    public async Task What_scrolls_can_be_reached()
    {
        await using var open = await chromium.Open(PressFacts.Make(), width: 360);
        var unreachable = await open.Page.EvaluateAsync<string[]>("""
            () => [...document.querySelectorAll('*')]
                .filter(it => ['auto', 'scroll'].includes(getComputedStyle(it).overflowX) && it.scrollWidth > it.clientWidth)
                .filter(it => it.tabIndex < 0 && !it.querySelector('a'))
                .map(it => it.outerHTML.slice(0, 80))
            """);
        Assert.Empty(unreachable);
    }

    private static Task<string> Focused(OpenPage open, string what) =>
        open.Page.EvaluateAsync<string>($"document.activeElement.{what}");
}
