namespace Articles.Questions.Tests;

/// <summary>The numbers and stretches of time that a text gives, and the things that go on.</summary>
public sealed class DurationQuestions
{
    [Fact]
    public void Omari_counts_two_obstacles_and_names_as_many()
    {
        var size = Assert.Single(Facts.ClaimsOf<Size>().BelievedBy(Omari));

        Assert.Equal(Truth.Yes, size.What.Number.Is(2));
        Assert.Equal(2, Facts.ClaimsOf<Difficulty>().BelievedBy(Omari).Count());
    }

    [Fact]
    public void Policies_are_of_the_three_years_before_the_article()
    {
        var during = Assert.Single(
            Facts.ClaimsOf<Policy>().From(Article1.Source).With(Modality.Actual).Affirmed()).What.During!;

        Assert.Equal(When.Within("P3Y", before: Article1.Source).Worded("of the past three years"), during);
        Assert.Equal("P3Y", during.By!.Value.ToString());
    }

    [Fact]
    public void Four_good_ties_began_in_these_few_years_by_the_Taliban()
    {
        var beginnings = Facts.Facts<Beginning>().Where(static fact => Equals(fact.What.Beginner, Taliban)).ToList();

        Assert.Equal(
            ["China", "Russia", "Iran", "many countries in the region"],
            beginnings.Select(static fact => ((Ties)fact.What.Matter).Parties[1].Caption));
        Assert.All(beginnings, static fact => Assert.Equal("in these few years", fact.What.On!.Words));
    }

    [Fact]
    public void Setbacks_isolation_and_challenges_continue_and_so_began_before_article_0() => Assert.Equal(
        [
            "significant setbacks on the diplomatic front for Islamic Emirate of Afghanistan",
            "isolation of Islamic Emirate of Afghanistan (kind: diplomatic)",
            "isolation of Islamic Emirate of Afghanistan (kind: political)",
            "profound challenges for Afghan civilians",
        ],
        Facts.ClaimsOf<Continuation>().From(Article0.Source).Select(static claim => claim.What.Matter.Caption));

    [Fact]
    public void Camp_served_after_the_withdrawal() => Assert.Equal(
        ["following", "following"],
        Facts.Claims.From(Article0.Source)
            .Select(static claim => claim.What switch
            {
                Relocation relocation => relocation.On,
                Use use => use.During,
                _ => null,
            })
            .OfType<When>()
            .Where(static when => when is { Relation: WhenRelation.After, Anchor: Withdrawal })
            .Select(static when => when.Words!));
}
