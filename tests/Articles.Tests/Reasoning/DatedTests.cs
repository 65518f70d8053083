using System.Text.Json.Nodes;

namespace Articles.Tests.Reasoning;

/// <summary>
/// The articles with dates of publication as an editor would conclude them: by the visit of 23 April, by the years since 2021, by
/// the calendar under the third article, by the administration in the first.
/// </summary>
public sealed class DatedTests
{
    private static readonly Dictionary<string, string> s_dates = new(StringComparer.Ordinal)
    {
        ["article-0"] = "2025-11",
        ["article-1"] = "2024-08",
        ["article-2"] = "2024-04-24",
        ["article-3"] = "2025-10",
        ["article-4"] = "2024-02",
    };

    private static readonly FactBase s_dated = Dated();
    private static readonly List<Clash> s_clashes = [.. s_dated.Clashes()];

    [Fact]
    public void Dates_leave_the_claims_as_they_are()
    {
        Assert.Equal(Encoded.Facts.Claims.Select(static claim => claim.Id.ToString()).Order(), s_dated.Claims.Select(static claim => claim.Id.ToString()).Order());
        Assert.All(s_dates, static one => Assert.Equal(
            one.Value, s_dated.Claims.First(claim => claim.Source.Id.Value == one.Key).Source.Published!.ToString()));
    }

    [Fact]
    public void Nothing_is_certain() => Assert.DoesNotContain(s_clashes, static one => one.IsCertain);

    // A state as of one publication may reach to the other: nobody says that it was over.
    [Fact]
    public void States_as_of_two_publications_are_no_change() =>
        Assert.DoesNotContain(s_clashes, static one => one.Kind == ClashKind.Change);

    [Fact]
    public void No_clash_is_lost_by_the_dates() => Assert.Equal(
        [
            "Contradiction Denied: article-4 Difficulty / article-0 Difficulty",
            "Contradiction Denied: article-0 Contact / article-3 Contact",
            "Contradiction Denied: article-2 Ending / article-4 Aid",
            "Disagreement Denied: article-4 Recognition / article-2 Recognition",
            "Contradiction Denied: article-1 Policy / article-1 Policy",
            "Tension Excludes: article-0 Isolation / article-2 Ties",
            "Tension Excludes: article-0 Isolation / article-2 Support",
            "Tension Excludes: article-0 Isolation / article-2 Ties",
            "Tension Excludes: article-0 Isolation / article-2 Support",
            "Tension Excludes: article-2 Cooperation / article-1 Opposition",
            "Tension Excludes: article-2 Support / article-1 Opposition",
            "Contradiction Excludes: article-2 Support / article-2 Hostilities",
            "Contradiction Excludes: article-2 Cooperation / article-2 Hostilities",
            "Contradiction Noted: article-2 Success / article-0 Success, article-1 Policy, article-1 Success",
            "Contradiction Noted: article-0 Stance / article-4 Trend",
            "Contradiction Opposite: article-0 Trend / article-4 Trend",
            "Tension Transparent: article-0 Trend / article-4 Trend, article-3 Trend",
            "Tension Transparent: article-0 Trend / article-4 Trend",
            "Tension Undecided: article-4 Opening / article-4 Opening",
            "Contradiction Presupposed: article-3 Presence / article-3 Beginning",
        ],
        s_clashes.Select(Told));

    private static string Told(Clash clash) =>
        $"{clash.Kind} {clash.Rule}: {Told(clash.Claim)} / {string.Join(", ", clash.Against.Select(Told).Distinct())}";

    private static string Told(Claim claim) => $"{claim.Source.Id} {claim.What.Descriptor.Name.Split('.')[^1]}";

    private static FactBase Dated()
    {
        var lines = System.Text.Encoding.UTF8.GetString(Encoded.Written(Encoded.Facts)).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        var dated = string.Concat(lines[..^1].Select(static line => Dated(line) + "\n"));
        return Encoding.Format.Read(new MemoryStream(System.Text.Encoding.UTF8.GetBytes(dated)), new() { Unsealed = true });
    }

    private static string Dated(string line)
    {
        var json = JsonNode.Parse(line)!.AsObject();
        if (json["source"] is JsonValue id && s_dates.TryGetValue(id.GetValue<string>(), out var date) && json.ContainsKey("textHash"))
        {
            json["published"] = date;
        }

        return json.ToJsonString();
    }
}
