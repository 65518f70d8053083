namespace Articles.Tests;

public sealed class TimeTests
{
    [Fact]
    public void Rule_of_the_Taliban_is_seen_about_two_years_after_they_took_power()
    {
        var rules = Facts.ClaimsOf<Governance>().SaidBy(Strategy).ToList();

        Assert.Equal(2, rules.Count);
        Assert.All(rules, static claim =>
        {
            Assert.Equal(When.AsOf("2023-08~").Worded("two years after"), claim.What.During);
            Assert.Equal("two years after the takeover", Assert.Single(claim.Whole.Inferences).Stated);
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
