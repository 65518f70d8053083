using System.Globalization;
using Articles;

namespace Dramatis.Report.Tests;

[Collection(ChromiumTests.Name)]
public sealed class FilterTests(Chromium chromium)
{
    private static readonly FactBase s_articles = Encoding.Make();

    [SkippableFact]
    public async Task Typing_narrows_the_claims_and_the_page_says_how_many_are_left()
    {
        await using var open = await chromium.Open(PressFacts.Make());
        Assert.Equal(10, await open.Count());
        await open.Page.Locator("[name=text]").PressSequentiallyAsync("vale CONTACT");
        Assert.Equal("2 of 10 claims", await open.Page.Locator("#status").InnerTextAsync());
        Assert.Equal(2, await open.Rows.CountAsync());
        Assert.Equal("polite", await open.Page.Locator("#status").GetAttributeAsync("aria-live"));
    }

    public static TheoryData<string, string> Choices => new()
    {
        { "source", "herald" }, { "speaker", "vale" }, { "speaker", "-" }, { "relation", "Press.Meeting" },
        { "modality", "planned" }, { "modality", "other" }, { "polarity", "denied" }, { "certainty", "possible" },
        { "only", "doubtful" }, { "only", "contested" }, { "actor", "moor" },
    };

    [SkippableTheory]
    [MemberData(nameof(Choices))]
    public async Task A_choice_keeps_the_claims_that_the_facts_find(string field, string value)
    {
        var facts = PressFacts.Make();
        var claims = facts.Claims;
        var expected = (field, value) switch
        {
            ("source", _) => claims.From(PressFacts.Herald).Count(),
            ("speaker", "-") => claims.InOwnVoice().Count(),
            ("speaker", _) => claims.SaidBy(PressFacts.Vale).Count(),
            ("relation", _) => claims.Count(static claim => claim.What is Meeting),
            ("modality", "planned") => claims.With(Modality.Planned).Count(),
            ("modality", _) => claims.Count(static claim => claim.Modality != Modality.Actual),
            ("polarity", _) => claims.Denied().Count(),
            ("certainty", _) => claims.Count(static claim => claim.Certainty == Certainty.Possible),
            ("only", "doubtful") => claims.Count(static claim => claim.Doubts.Count > 0 || claim.Certainty == Certainty.Possible),
            ("only", _) => facts.Contradictions().SelectMany(static one => new[] { one.First.Id, one.Second.Id }).Distinct().Count(),
            _ => facts.Involving(PressFacts.Moor).Count(),
        };
        await using var open = await chromium.Open(facts);
        await open.Page.Locator($"[name={field}]").SelectOptionAsync(value);
        Assert.InRange(expected, 1, 9);
        Assert.Equal(expected, await open.Count());
        Assert.Equal(expected, await open.Rows.CountAsync());
    }

    [SkippableTheory]
    [InlineData("2024", "", 6)]
    [InlineData("2024-05-04", "2024-05-31", 3)]
    [InlineData("", "2019", 2)]
    [InlineData("2023-01", "2023-12-31", 5)]
    public async Task Times_keep_what_may_fall_into_them(string from, string to, int expected)
    {
        await using var open = await chromium.Open(PressFacts.Make());
        await open.Page.Locator("[name=from]").FillAsync(from);
        await open.Page.Locator("[name=to]").FillAsync(to);
        Assert.Equal(expected, await open.Count());
    }

    [SkippableFact]
    public async Task Headers_sort_both_ways_and_say_so()
    {
        await using var open = await chromium.Open(PressFacts.Make());
        var header = open.Page.Locator("th[data-key=when]");
        await header.GetByRole(AriaRole.Button).ClickAsync();
        Assert.Equal("ascending", await header.GetAttributeAsync("aria-sort"));
        Assert.Contains("2019~", await open.Rows.First.InnerTextAsync(), StringComparison.Ordinal);
        await header.GetByRole(AriaRole.Button).ClickAsync();
        Assert.Equal("descending", await header.GetAttributeAsync("aria-sort"));
        Assert.Contains("2024-07", await open.Rows.First.InnerTextAsync(), StringComparison.Ordinal);
        Assert.Equal(1, await open.Page.Locator("#table [aria-sort]").CountAsync());
    }

    [SkippableFact]
    public async Task The_address_keeps_what_is_shown()
    {
        await using var open = await chromium.Open(s_articles);
        await open.Page.Locator("[name=text]").FillAsync("kabul");
        await open.Page.Locator("[name=modality]").SelectOptionAsync("other");
        await open.Page.Locator("th[data-key=text] button").ClickAsync();
        var rows = await open.Rows.AllInnerTextsAsync();
        var fragment = await open.Fragment();

        await using var again = await chromium.Open(s_articles, fragment);
        Assert.Equal("#claims?text=kabul&modality=other&sort=text", fragment);
        Assert.NotEmpty(rows);
        Assert.Equal(rows, await again.Rows.AllInnerTextsAsync());
        Assert.Equal("kabul", await again.Page.Locator("[name=text]").InputValueAsync());
        await again.Page.GetByRole(AriaRole.Button, new() { Name = "Clear" }).ClickAsync();
        Assert.Equal(s_articles.Claims.Count(), await again.Count());
    }

    [SkippableFact]
    public async Task More_rows_come_when_asked_for()
    {
        await using var open = await chromium.Open(s_articles);
        Assert.Equal(50, await open.Rows.CountAsync());
        await open.Page.Locator("#more").ClickAsync();
        Assert.Equal(100, await open.Rows.CountAsync());
    }

    [SkippableFact]
    public async Task A_row_unfolds_the_doubt_the_conclusion_and_the_chain_of_speakers()
    {
        var claim = s_articles.Claims.First(static claim => claim.Doubts.Count > 0 && claim.Attribution.Count > 1).Whole;
        await using var open = await chromium.Open(s_articles, $"#claims?claim={claim.Id.ToString()[..12]}");
        Assert.Equal(1, await open.Rows.CountAsync());
        var text = await open.Rows.First.InnerTextAsync();
        Assert.Contains(claim.Doubts[0].Why, text, StringComparison.Ordinal);
        Assert.All(claim.Attribution, step => Assert.Contains(step.Speakers.ToString(), text, StringComparison.Ordinal));
        Assert.Contains("paragraph " + claim.Locators[0].Paragraph.ToString(CultureInfo.InvariantCulture), text.Replace("paragraphs", "paragraph", StringComparison.Ordinal), StringComparison.Ordinal);
    }
}
