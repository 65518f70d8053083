using Deque.AxeCore.Playwright;

namespace Dramatis.Report.Tests;

/// <summary>The texts on the page, with their claims beside the paragraphs.</summary>
[Collection(ChromiumTests.Name)]
public sealed class ReadingTests(Chromium chromium)
{
    private const string Text = """
        Talks in the strait

        Ada Vale told the Courier that “Norland and Sudland have met 🕊 in May”, and that they will again.
        Nobody knows why.
        Nobody asks.
        The weather was fine.

        """;

    private static readonly Source s_source = new("courier") { Title = "The Courier" };

    [SkippableFact]
    public async Task Words_of_a_claim_are_marked_when_it_is_pointed_at()
    {
        await using var open = await chromium.Open(Facts(), options: new() { Texts = TextOf });
        var told = open.Page.Locator("#texts [data-claim]");
        Assert.Equal(4, await told.CountAsync());
        Assert.Empty(await Lit(open));

        await told.Nth(1).HoverAsync();
        Assert.Equal(["Ada Vale", "told", "Norland and Sudland have met 🕊 ", "in May"], await Lit(open));
        Assert.Equal("told", await open.Page.Locator(".lit-cue").TextContentAsync());
        Assert.Equal("Ada Vale", await open.Page.Locator(".lit-source").TextContentAsync());
        await told.Nth(2).HoverAsync();
        Assert.Equal(["in May", "”, and that they will again"], await Lit(open));
        await told.Nth(3).HoverAsync();
        Assert.Equal(["The weather was fine."], await Lit(open));
        await open.Page.Locator("h1").HoverAsync();
        Assert.Empty(await Lit(open));
        Assert.Empty(open.Complaints);
    }

    [SkippableFact]
    public async Task Words_of_a_claim_are_marked_when_it_has_the_focus()
    {
        await using var open = await chromium.Open(Facts(), options: new() { Texts = TextOf });
        await open.Page.Locator("#texts summary").FocusAsync();
        await open.Page.Keyboard.PressAsync("Tab");
        await open.Page.Keyboard.PressAsync("Tab");
        Assert.Equal(["Talks"], await Lit(open));
        await open.Page.Keyboard.PressAsync("Tab");
        Assert.Equal(4, (await Lit(open)).Count);
        await open.Page.Keyboard.PressAsync("Enter");
        Assert.StartsWith("#claims?claim=", await open.Fragment(), StringComparison.Ordinal);
        Assert.Empty(await Lit(open));
    }

    [SkippableFact]
    public async Task Paragraphs_without_a_claim_are_seen_at_once()
    {
        await using var open = await chromium.Open(Facts(), options: new() { Texts = TextOf });
        Assert.Equal(5, await open.Page.Locator("#texts .paragraph").CountAsync());
        Assert.Equal(["no claim", "no claim"], await open.Page.Locator("#texts .untold .badge").AllTextContentsAsync());
        var link = open.Page.Locator("#texts .why a");
        Assert.Equal("3–4", await link.TextContentAsync());
        await link.ClickAsync();
        await Assertions.Expect(open.Page.Locator("#paragraph-3-courier:target")).ToBeInViewportAsync();
    }

    [SkippableTheory]
    [MemberData(nameof(SafetyTests.HostileNames), MemberType = typeof(SafetyTests))]
    public async Task Texts_are_text_and_leave_the_layout_whole(string words)
    {
        var facts = new FactBase.Builder();
        var reading = facts.Read(new Source("hostile") { Title = words }, $"{words}\n\n{words} end\n", Paragraphing.Blocks);
        reading.At(2, "end").Assert(new Claimed { Who = PressFacts.Vale, Words = words });
        await using var open = await chromium.Open(facts.Build(), width: 360, options: new() { Texts = _ => $"{words}\n\n{words} end\n" });

        Assert.True(await open.Page.EvaluateAsync<bool>("window.hacked === undefined"));
        Assert.Empty(open.Complaints);
        Assert.Single(open.Requests);
        Assert.Equal(0, await open.Page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth"));
        Assert.Equal(0, await open.Page.Locator("img, svg[onload]").CountAsync());
        Assert.Equal(words.Replace('\u0001', '\uFFFD').TrimEnd('\r'), await open.Page.Locator("#texts .untold .words p").TextContentAsync());
    }

    [SkippableTheory]
    [InlineData(ColorScheme.Light, 360)]
    [InlineData(ColorScheme.Dark, 360)]
    [InlineData(ColorScheme.Light, 1440)]
    [InlineData(ColorScheme.Dark, 1440)]
    public async Task Axe_finds_nothing_in_the_reading_view(ColorScheme scheme, int width)
    {
        await using var open = await chromium.Open(Facts(), width: width, scheme: scheme, options: new() { Texts = TextOf });
        await open.Page.Locator("#texts [data-claim] a").Nth(1).FocusAsync();
        Assert.Equal(4, (await Lit(open)).Count);
        var found = await open.Page.RunAxe();
        Assert.Empty(found.Violations.SelectMany(static violation => violation.Nodes.Select(node => $"{violation.Id}: {node.Html} {violation.Help}")));
        Assert.Equal(0, await open.Page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth"));
        if (Environment.GetEnvironmentVariable("DRAMATIS_PICTURES") is { } folder)
        {
            await open.Page.Locator("#texts").ScreenshotAsync(new() { Path = Path.Combine(folder, $"texts-{scheme}-{width}.png") });
        }
    }

    [SkippableFact]
    public async Task Claims_beside_a_text_show_their_small_words_speaker_standing_and_time_once()
    {
        await using var open = await chromium.Open(Facts(), options: new() { Texts = TextOf });
        var told = await open.Page.Locator("#texts [data-claim]").AllTextContentsAsync();

        Assert.Contains("Ada Vale · 2024-05", told[1], StringComparison.Ordinal);
        Assert.Equal(2, told[1].Split("2024-05").Length);
        Assert.StartsWith("mostly ", told[3], StringComparison.Ordinal);
        Assert.EndsWith(" presupposed", told[3], StringComparison.Ordinal);
    }

    [Fact]
    public void Without_texts_the_page_has_none_of_it_and_texts_at_hand_are_named()
    {
        Assert.DoesNotMatch("#texts\"|id=\"texts\"|data-whole|[.]quoted", Written(null));
        Assert.Contains("Without a text at hand: <bdi>The Courier, The Herald</bdi>", Written(static _ => null), StringComparison.Ordinal);
        Assert.Contains("Without a text at hand: <bdi>The Herald</bdi>", Written(TextOf), StringComparison.Ordinal);
        Assert.Equal(Written(TextOf), Written(TextOf));
    }

    [Fact]
    public void Texts_that_are_not_those_of_the_sources_are_refused()
    {
        var changed = Assert.Throws<ValidationException>(() => Written(static _ => Text + "!"));
        Assert.Equal(ValidationCodes.Text, Assert.Single(changed.Issues, static issue => issue.Path == "Sources[courier].TextHash").Code);

        var facts = new FactBase.Builder();
        facts.Read(s_source).At(7, 8).Assert(new Claimed { Who = PressFacts.Vale, Words = "late" });
        using var stream = new MemoryStream();
        var outside = Assert.Throws<ValidationException>(() => facts.Build().WriteReport(stream, new() { Texts = TextOf }));
        Assert.Equal(["Sources[courier].Locators", "Sources[courier].Locators"], outside.Issues.Select(static issue => issue.Path));
        Assert.Contains("There is no paragraph 7: the text has 5 paragraphs.", outside.Message, StringComparison.Ordinal);
    }

    private static string? TextOf(Source source) => source.Id == s_source.Id ? Text : null;

    private static FactBase Facts()
    {
        var facts = new FactBase.Builder();
        var reading = facts.Read(s_source, Text);
        var (norland, sudland) = (PressFacts.Norland, PressFacts.Sudland);
        reading.At("Talks").Assert(new Contact { Parties = [norland, sudland] });
        reading.At(source: "Ada Vale", cue: "told", words: "Norland and Sudland have met 🕊 in May").By(PressFacts.Vale)
            .Assert(new Meeting { Parties = [norland, sudland], On = "2024-05" });
        reading.At("in May”, and that they will again").By(PressFacts.Vale).Plan(new Meeting { Parties = [norland, sudland] });
        reading.At(5).Qualified("mostly").Presupposed.Assert(new Claimed { Who = PressFacts.Moor, Words = "fine" });
        facts.Read(PressFacts.Herald);
        return facts.Build();
    }

    private static string Written(Func<Source, string?>? texts)
    {
        using var stream = new MemoryStream();
        Facts().WriteReport(stream, new() { Texts = texts });
        return System.Text.Encoding.UTF8.GetString(stream.ToArray());
    }

    private static Task<IReadOnlyList<string>> Lit(OpenPage open) => open.Page.Locator("#texts .lit").AllTextContentsAsync();
}
