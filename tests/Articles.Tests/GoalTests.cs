namespace Articles.Tests;

/// <summary>What is done for what, and through what.</summary>
public sealed class GoalTests
{
    [Fact]
    public void Main_goal_is_judged_by_the_article_and_worded_by_somebody_it_quotes()
    {
        var judged = Assert.Single(
            Facts.ClaimsOf<Assessment>().InOwnVoice(), static claim => claim.What.Verdict == "the main goal");
        var goal = Assert.IsType<Claim>(judged.What.Matter);

        Assert.True(goal.IsQuoted);
        Assert.Equal(nameof(Claim.Attribution), Assert.Single(goal.Inferences).About);
    }

    [Fact]
    public void Attacks_from_Afghanistan_shall_be_prevented_by_engagement()
    {
        var cause = Assert.Single(
            Facts.ClaimsOf<Cause>(), static claim => claim.What.Origin is Topic { Name: "engagement of the U.S." });
        var safety = Assert.IsType<Claim>(cause.What.Effect);

        Assert.Equal((Modality.Planned, Polarity.Denied), (safety.Modality, safety.Polarity));
        Assert.Equal(Afghanistan, Assert.IsType<Attack>(safety.What).Base);
    }

    [Fact]
    public void Relocation_is_what_the_United_States_talks_and_issues_visas_for() => Assert.Equal(
        [typeof(Contact), typeof(Aid)],
        Facts.ClaimsOf<Cause>().From(Article4.Source).With(Modality.Planned).HeldBy(Usa)
            .Where(static claim => claim.What.Effect is Relocation)
            .Select(static claim => claim.What.Origin.GetType()));

    [Fact]
    public void Kazakhstan_audits_its_list_to_update_it_and_decided_in_that_course()
    {
        var audits = Facts.ClaimsOf<Cause>().SaidBy(Smadiyarov).ToList();

        Assert.Equal([Modality.Planned, Modality.Actual], audits.Select(static claim => claim.Modality));
        Assert.Equal("update of the national list of Kazakhstan", Assert.IsType<Topic>(audits[0].What.Effect).Name);
        Assert.IsType<Delisting>(Assert.IsType<Claim>(audits[1].What.Effect).What);
        Assert.True(Assert.Single(audits[1].Doubts).IsOfWhole);
    }

    [Fact]
    public void Obstacles_to_power_are_what_the_Taliban_need_to_do() => Assert.Equal(
        [(Modality.Recommended, typeof(Ties)), (Modality.Recommended, typeof(Success))],
        Facts.ClaimsOf<Difficulty>().BelievedBy(Omari)
            .Select(static claim => Assert.IsType<Claim>(claim.What.Matter))
            .Select(static task => (task.Modality, task.What.GetType())));

    [Fact]
    public void Experts_of_a_heading_and_of_the_text_under_it_want_two_things() => Assert.Equal(
        [
            (28, "diplomatic engagement and multilateral cooperation", "lasting peace"),
            (29, "sustained dialogue and international cooperation", "trend of \"stability in Afghanistan\": improves"),
        ],
        Facts.ClaimsOf<Cause>().From(Article3.Source).With(Modality.Expected)
            .Where(static claim => claim.Whole.InnermostSpeakers.ToString() == "experts" && claim.What.Origin is Topic)
            .Select(static claim => (
                claim.Locators[0].Paragraph, claim.What.Origin.Caption, claim.What.Effect.Caption)));
}
