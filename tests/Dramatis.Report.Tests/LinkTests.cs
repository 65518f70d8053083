using System.Globalization;
using Articles;

namespace Dramatis.Report.Tests;

[Collection(ChromiumTests.Name)]
public sealed class LinkTests(Chromium chromium)
{
    private static readonly FactBase s_articles = Encoding.Make();

    [SkippableFact]
    public async Task A_cell_of_the_matrix_leads_to_as_many_claims_as_it_says()
    {
        await using var open = await chromium.Open(PressFacts.Make());
        var cell = open.Page.Locator(".matrix td a[href*='actor=norland&with=sudland'], .matrix td a[href*='actor=sudland&with=norland']").First;
        Assert.Contains("contact 2", await cell.GetAttributeAsync("aria-label"), StringComparison.Ordinal);
        await cell.HoverAsync();
        Assert.Contains("meeting 2", await open.Page.Locator("#matrix-reading").InnerTextAsync(), StringComparison.Ordinal);
        var count = int.Parse(await cell.InnerTextAsync(), CultureInfo.InvariantCulture);
        await cell.ClickAsync();
        await Assertions.Expect(open.Page.Locator("#status")).ToHaveTextAsync("4 of 10 claims");
        Assert.Equal(4, count);
    }

    [SkippableFact]
    public async Task An_actor_of_the_matrix_leads_to_its_section_unfolded()
    {
        await using var open = await chromium.Open(PressFacts.Make());
        await open.Page.Locator(".matrix tbody th a", new() { HasText = "Ada Vale" }).ClickAsync();
        var section = open.Page.Locator("#actor-vale");
        await Assertions.Expect(section).ToHaveAttributeAsync("open", "");
        var text = await section.InnerTextAsync();
        Assert.Contains("Ada Vale is Chancellor of Norland", text, StringComparison.Ordinal);
        Assert.Contains("2021-12/..", text, StringComparison.Ordinal);
        Assert.Contains("The Courier itself", text, StringComparison.Ordinal);
        Assert.True(await section.Locator("summary").EvaluateAsync<bool>("it => it === document.activeElement"));
    }

    [SkippableFact]
    public async Task Both_sides_of_a_contradiction_lead_to_their_claims()
    {
        var facts = PressFacts.Make();
        var contradiction = Assert.Single(facts.Contradictions(), static one => one.Rule == ContradictionRule.Exclusive);
        await using var open = await chromium.Open(facts);
        var pair = open.Page.Locator("#agreement .pair", new() { HasText = contradiction.Reason });
        Assert.Equal(2, await pair.Locator(".claim").CountAsync());
        await pair.Locator(".says a").Last.ClickAsync();
        await Assertions.Expect(open.Rows).ToHaveCountAsync(1);
        Assert.Equal($"#claims?claim={contradiction.Second.Id.ToString()[..12]}", await open.Fragment());
        Assert.Contains("Ben Moor is Chancellor of Norland", await open.Rows.First.InnerTextAsync(), StringComparison.Ordinal);
    }

    [SkippableFact]
    public async Task Every_link_within_the_page_leads_somewhere()
    {
        await using var open = await chromium.Open(s_articles, options: Encoding.Page);
        var dead = await open.Page.EvaluateAsync<string[]>("""
            () => [...document.querySelectorAll('a[href^="#"]')].map(link => link.getAttribute('href'))
                .filter(href => !href.startsWith('#claims?') && !document.getElementById(decodeURIComponent(href.slice(1))))
            """);
        var empty = await open.Page.EvaluateAsync<string[]>("""
            () => {
                const status = document.getElementById('status');
                const links = [...new Set([...document.querySelectorAll('a[href^="#claims?"]')].map(link => link.getAttribute('href')))];
                return links.filter(href => {
                    history.replaceState(null, '', href);
                    window.dispatchEvent(new HashChangeEvent('hashchange'));
                    return status.textContent.startsWith('0 ');
                });
            }
            """);
        Assert.Empty(dead);
        Assert.Empty(empty);
    }

    [SkippableFact]
    public async Task The_numbers_of_the_overview_are_those_of_the_claims_that_they_lead_to()
    {
        await using var open = await chromium.Open(s_articles, options: Encoding.Page);
        var wrong = await open.Page.EvaluateAsync<string[]>("""
            () => [...document.querySelectorAll('.figures a[href^="#claims"], .measure a[href^="#claims"]')].filter(link => {
                history.replaceState(null, '', link.getAttribute('href'));
                window.dispatchEvent(new HashChangeEvent('hashchange'));
                const number = (link.querySelector('.number') ?? link).textContent;
                return number !== document.getElementById('status').textContent.split(' ')[0];
            }).map(link => `${link.getAttribute('href')}: ${link.textContent}`)
            """);
        Assert.Empty(wrong);
    }
}
