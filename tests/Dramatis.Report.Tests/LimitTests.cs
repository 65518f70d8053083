using System.Text;
using System.Text.RegularExpressions;

namespace Dramatis.Report.Tests;

/// <summary>Pages of fact bases that are too large to be shown as a whole.</summary>
[Collection(ChromiumTests.Name)]
public sealed partial class LimitTests(Chromium chromium)
{
    private static readonly ReportLimits s_few = new() { Claims = 120, Actors = 10, Sources = 5, Clashes = 2, Choices = 20, UnusedTypes = 1 };

    [Fact]
    public void Page_of_many_claims_is_bounded_and_says_what_it_leaves_out()
    {
        var facts = PressFacts.Many(30_000, people: 3_000, sources: 400);
        var page = Written(facts);

        Assert.InRange(page.Length, 1_000_000, 12_000_000);
        Assert.Contains("<p class=\"lead\">30,000 claims about 3,000 actors in 400 sources", page, StringComparison.Ordinal);
        Assert.Contains("id=\"partial\"", page, StringComparison.Ordinal);
        Assert.Contains("Shown are the 50 newest sources. Left out: 350.", page, StringComparison.Ordinal);
        Assert.Contains("Shown are the 300 actors that most claims name. Left out: person 2,700.", page, StringComparison.Ordinal);
        Assert.Contains("Listed are 10,000 claims", page, StringComparison.Ordinal);
        Assert.Contains("Left out: 20,000.", page, StringComparison.Ordinal);
        Assert.Equal(300, Regex.Count(page, "<details class=\"actor\""));
        Assert.Contains("--actor ID", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Everything_is_shown_without_limits()
    {
        var facts = PressFacts.Many(500, people: 400, sources: 60);
        var page = Written(facts, new() { Limits = ReportLimits.None });

        Assert.DoesNotContain("Left out", page, StringComparison.Ordinal);
        Assert.Equal(400, Regex.Count(page, "<details class=\"actor\""));
        Assert.Contains("Shown are the 300 actors", Written(facts), StringComparison.Ordinal);
    }

    [Fact]
    public void Sources_that_are_shown_are_the_newest()
    {
        var facts = new FactBase.Builder();
        string?[] dates = ["2020", null, "2024-05-03", "1999", "2024-06"];
        foreach (var (number, date) in dates.Index())
        {
            facts.Read(new Source($"paper-{number}") { Title = $"Paper {number}", Published = date is null ? null : (When)EdtfDate.Parse(date) })
                .At(1).Assert(new Claimed { Who = PressFacts.Vale, Words = $"number {number}" });
        }

        var page = Written(facts.Build(), new() { Limits = new() { Sources = 3, Claims = 1 } });
        Assert.Equal(["Paper 4", "Paper 2", "Paper 0"], SourceRows().Matches(page).Select(static row => row.Groups[1].Value));
        Assert.Single(ClaimRows().Matches(page));
        Assert.Contains("\"text\":\"Ada Vale: number 4\"", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Long_texts_leave_room_for_fewer_claims()
    {
        var facts = new FactBase.Builder();
        var reading = facts.Read(PressFacts.Courier);
        foreach (var number in Enumerable.Range(0, 30))
        {
            reading.At(1).Assert(new Claimed { Who = PressFacts.Vale, Words = $"{number} {new string('x', 10_000)}" });
        }

        var page = Written(facts.Build(), new() { Limits = new() { ClaimCharacters = 100_000 } });
        Assert.InRange(ClaimRows().Count(page), 3, 9);
    }

    [Fact]
    public void Certain_clashes_come_first_and_all_are_counted()
    {
        var facts = new FactBase.Builder();
        var (courier, herald) = (facts.Read(PressFacts.Courier), facts.Read(PressFacts.Herald));
        foreach (var year in Enumerable.Range(1990, 30))
        {
            var contact = new Contact { Parties = [PressFacts.Norland, PressFacts.Sudland], On = $"{year}-05" };
            courier.At(1).Assert(contact);
            herald.At(1).Deny(year < 2010 ? contact with { On = $"{year}-05~" } : contact);
        }

        var counts = facts.Build().Clashes().Where(static clash => clash.Kind == ClashKind.Contradiction).CountBy(static clash => clash.IsCertain).ToDictionary();
        Assert.True(counts[true] >= 2 && counts[false] >= 2);
        var page = Written(facts.Build(), new() { Limits = s_few });
        Assert.Contains($"{counts[true]} certain, {counts[false]} possible", page, StringComparison.Ordinal);
        var section = page[page.IndexOf("id=\"contradictions\"", StringComparison.Ordinal)..page.IndexOf("id=\"agreements\"", StringComparison.Ordinal)];
        Assert.Equal(2, Regex.Count(section, "<li class=\"pair certain\">"));
        Assert.DoesNotContain("<li class=\"pair\">", section, StringComparison.Ordinal);
        Assert.Contains($"Not shown: {counts[true] + counts[false] - 2}.", section, StringComparison.Ordinal);
    }

    [Fact]
    public void Limits_below_zero_are_refused() =>
        Assert.Throws<ArgumentOutOfRangeException>(static () => new ReportLimits { Claims = -1 });

    [SkippableFact]
    public async Task Links_of_a_bounded_page_lead_somewhere()
    {
        await using var open = await chromium.Open(PressFacts.Many(3_000, people: 300, sources: 40), options: new() { Limits = s_few });
        var dead = await open.Page.EvaluateAsync<string[]>("""
            () => [...document.querySelectorAll('a[href^="#"]')].map(link => link.getAttribute('href'))
                .filter(href => !href.startsWith('#claims?') && !document.getElementById(decodeURIComponent(href.slice(1))))
            """);
        var unknown = await open.Page.EvaluateAsync<string[]>("""
            () => {
                const links = [...new Set([...document.querySelectorAll('a[href^="#claims?"]')].map(link => link.getAttribute('href')))];
                return links.filter(href => {
                    history.replaceState(null, '', href);
                    window.dispatchEvent(new HashChangeEvent('hashchange'));
                    const asked = new URLSearchParams(href.slice('#claims?'.length));
                    return [...document.getElementById('filters').elements].some(it => it.tagName === 'SELECT' && it.value !== (asked.get(it.name) ?? ''));
                });
            }
            """);
        Assert.Empty(dead);
        Assert.Empty(unknown);
        Assert.Empty(open.Complaints);
    }

    [SkippableFact]
    public async Task Large_page_opens_filters_and_says_that_more_is_left_out()
    {
        await using var open = await chromium.Open(PressFacts.Many(30_000, people: 3_000, sources: 400));
        Assert.Equal("10,000 claims; 20,000 more are not on this page", await open.Page.Locator("#status").InnerTextAsync());
        await open.Page.Locator("[name=text]").FillAsync("number 29999");
        Assert.Equal("1 of 10,000 claims; 20,000 more are not on this page", await open.Page.Locator("#status").InnerTextAsync());
        await open.Page.Locator("button[type=reset]").ClickAsync();
        await open.Page.Locator("[name=modality]").SelectOptionAsync("planned");
        Assert.InRange(await open.Count(), 1, 9_999);
        Assert.Empty(open.Complaints);
        if (Environment.GetEnvironmentVariable("DRAMATIS_PICTURES") is { } folder)
        {
            await open.Page.ScreenshotAsync(new() { Path = Path.Combine(folder, "large.png"), FullPage = true });
        }
    }

    private static string Written(FactBase facts, ReportOptions? options = null)
    {
        using var stream = new MemoryStream();
        facts.WriteReport(stream, options);
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    [GeneratedRegex("<th scope=\"row\"><a href=\"#claims[?]source=[^\"]*\"><bdi>([^<]*)</bdi>", RegexOptions.CultureInvariant)]
    private static partial Regex SourceRows();

    [GeneratedRegex("{\"id\":\"", RegexOptions.CultureInvariant)]
    private static partial Regex ClaimRows();
}
