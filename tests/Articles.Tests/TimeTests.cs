namespace Articles.Tests;

public sealed class TimeTests
{
    [Fact]
    public void Rule_of_the_Taliban_is_seen_two_years_after_they_took_power()
    {
        var takeover = Assert.Single(Facts.Of("taliban-takeover")).What;
        var rules = Facts.ClaimsOf<Governance>().SaidBy(Strategy).ToList();

        Assert.Equal(2, rules.Count);
        Assert.All(rules, claim =>
        {
            Assert.Equal(When.After(takeover, by: "P2Y").Worded("two years after"), claim.What.During);
            Assert.Empty(claim.Whole.Inferences);
        });
    }

    [Fact]
    public void Visit_has_no_date_and_was_under_way_when_they_met()
    {
        var visit = Assert.Single(
            Facts.ClaimsOf<Visit>(), static claim => claim.What.Id == "kabulov-visits-kabul").What;

        Assert.Equal(WhenRelation.AsOf, visit.On!.Relation);
        Assert.Equal(Truth.Maybe, visit.On.FallsIn("2024-04-23"));
    }

    private static Document Strategy => Facts.Get<Document>("integrated-country-strategy");
}
