using System.Text;
using System.Text.RegularExpressions;

namespace Dramatis.Report.Tests;

/// <summary>Pages about a part of the facts.</summary>
[Collection(ChromiumTests.Name)]
public sealed partial class SelectionTests(Chromium chromium)
{
    private static readonly FactBase s_facts = PressFacts.Make();

    public static TheoryData<string, string, string?, int> Filters => new()
    {
        { "", "", null, 10 },
        { "vale", "", null, 4 },
        { "vale,moor", "", null, 7 },
        { "", "herald", null, 4 },
        { "", "herald,courier", null, 10 },
        { "", "", "2024-06", 4 },
        { "", "", "2024-05-10", 10 },
        { "", "", "2024-05-11", 4 },
        { "", "", "2024-07", 0 },
        { "moor", "herald", null, 1 },
        { "moor", "herald", "2025", 0 },
    };

    [Theory]
    [MemberData(nameof(Filters))]
    public void Page_is_about_the_claims_that_pass_every_condition(string actors, string sources, string? since, int expected)
    {
        var page = Written(s_facts, new() { Filter = Filter(actors, sources, since) });

        Assert.Contains($"<p class=\"lead\">{expected} claim", page, StringComparison.Ordinal);
        Assert.Equal(actors + sources + since != "", page.Contains("id=\"filter\"", StringComparison.Ordinal));
        Assert.Equal(expected == 0, page.Contains("No claim passes the filter.", StringComparison.Ordinal));
    }

    [Fact]
    public void Filter_is_told_at_the_top()
    {
        var page = Written(s_facts, new() { Filter = Filter("vale,moor", "herald", "2024-05") });

        var told = Regex.Replace(FilterLine().Match(page).Groups[1].Value, "<[^>]*>|\n", "");
        Assert.Equal(
            "Of 10 claims, only those that name Ada Vale (vale) or Ben Moor (moor), from The Herald (herald), published since 2024-05.", told);
    }

    [SkippableFact]
    public async Task Claims_that_clash_with_selected_ones_are_shown_beside_them()
    {
        await using var open = await chromium.Open(s_facts, options: new() { Filter = Filter("", "herald", null) });

        Assert.Equal(4, await open.Count());
        var beside = open.Page.Locator("#agreement .pair .claim", new() { HasText = "The Courier" }).First;
        await beside.Locator("a").ClickAsync();
        await Assertions.Expect(open.Rows).ToHaveCountAsync(1);
        Assert.Contains("The Courier", await open.Rows.First.InnerTextAsync(), StringComparison.Ordinal);
        await open.Page.Locator("button[type=reset]").ClickAsync();
        Assert.Equal("4 claims", await open.Page.Locator("#status").InnerTextAsync());
        Assert.Empty(open.Complaints);
    }

    [Fact]
    public void Ids_that_the_facts_lack_are_refused_with_similar_ones()
    {
        var actor = Assert.Throws<KeyNotFoundException>(() => Written(s_facts, new() { Filter = Filter("norlant", "", null) }));
        Assert.Equal("The fact base has no actor norlant. Did you mean norland?", actor.Message);
        var source = Assert.Throws<KeyNotFoundException>(() => Written(s_facts, new() { Filter = Filter("", "heralt", null) }));
        Assert.Equal("The fact base has no source heralt. Did you mean herald?", source.Message);
    }

    [Fact]
    public async Task Filter_holds_for_asynchronous_writing()
    {
        using var stream = new MemoryStream();
        ReportOptions options = new() { Filter = Filter("vale", "", null) };
        await s_facts.WriteReportAsync(stream, options);
        Assert.Equal(Written(s_facts, options), Encoding.UTF8.GetString(stream.ToArray()));
    }

    [Fact]
    public void Source_without_a_date_is_not_published_since_any()
    {
        var facts = new FactBase.Builder();
        facts.Read(new Source("leaflet")).At(1).Assert(new Claimed { Who = PressFacts.Vale, Words = "undated" });
        Assert.Contains("<p class=\"lead\">0 claims", Written(facts.Build(), new() { Filter = Filter("", "", "-0044") }), StringComparison.Ordinal);
    }

    [Fact]
    public void Columns_and_sections_without_content_are_left_out()
    {
        var facts = new FactBase.Builder();
        facts.Read(PressFacts.Courier).At(1).Assert(new Claimed { Who = PressFacts.Vale, Words = "nothing happened" });
        var page = Written(facts.Build());

        string[] absent = ["id=\"timeline\"", "id=\"matrix\"", "Doubts of the encoder", ">Denied<", ">Content denied<", "data-key=\"by\"", "data-key=\"when\""];
        Assert.All(absent, part => Assert.DoesNotContain(part, page, StringComparison.Ordinal));
        Assert.Contains(">In its own voice<", page, StringComparison.Ordinal);
        Assert.Contains("No two claims contradict each other", page, StringComparison.Ordinal);
    }

    private static ReportFilter Filter(string actors, string sources, string? since) => new()
    {
        Actors = Ids(actors),
        Sources = Ids(sources),
        Since = since is null ? default(EdtfDate?) : EdtfDate.Parse(since),
    };

    private static Many<EntityId> Ids(string text) =>
        [.. text.Split(',', StringSplitOptions.RemoveEmptyEntries).Select(static id => new EntityId(id))];

    private static string Written(FactBase facts, ReportOptions? options = null)
    {
        using var stream = new MemoryStream();
        facts.WriteReport(stream, options);
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    [GeneratedRegex("<p class=\"lead\" id=\"filter\">(.*?)</p>", RegexOptions.Singleline | RegexOptions.CultureInvariant)]
    private static partial Regex FilterLine();
}
