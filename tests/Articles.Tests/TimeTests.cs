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
    public void Main_goal_is_judged_by_the_article_and_worded_by_the_document()
    {
        var judged = Facts.ClaimsOf<Assessment>().InOwnVoice()
            .Where(static claim => claim.What.Verdict == "the main goal")
            .ToList();

        Assert.Equal(2, judged.Count);
        Assert.All(judged, static claim => Assert.True(Assert.IsType<Claim>(claim.What.Matter).IsQuoted));
    }

    private static Document Strategy => Facts.Get<Document>("integrated-country-strategy");
}
