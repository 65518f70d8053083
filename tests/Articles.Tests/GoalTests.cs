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
        var attack = Assert.IsType<Attack>(Assert.IsType<Negation>(cause.What.Effect).What);
        var safety = Assert.Single(Facts.About(attack).With(Modality.Planned));

        Assert.Equal(Polarity.Denied, safety.Polarity);
        Assert.Equal(Afghanistan, attack.Base);
    }

    [Fact]
    public void Relocation_is_what_the_United_States_talks_and_issues_visas_to_support() => Assert.Equal(
        [typeof(State), typeof(Contact), typeof(Aid)],
        Facts.ClaimsOf<Cause>().From(Article4.Source).With(Modality.Planned).HeldBy(Usa)
            .Where(static claim => claim.What.Effect is Relocation && claim.Qualifiers.Contains("support"))
            .Select(static claim => claim.What.Origin.GetType()));

    [Fact]
    public void Attempts_rest_on_plans_and_shall_together_isolate_and_subdue_the_Taliban()
    {
        var ends = Facts.ClaimsOf<Cause>().From(Article2.Source).With(Modality.Planned).ToList();

        Assert.Equal(
            [typeof(Isolation), typeof(Influence), typeof(Influence)],
            ends.Select(static claim => claim.What.Effect.GetType()));
        Assert.Equal(
            [5], ends.Select(static claim => Assert.IsType<AllOf>(claim.What.Origin).Of.Count).Distinct());
        Assert.Equal(
            ["intelligence units of the Pentagon", "mercenaries of the Pentagon's intelligence units"],
            Facts.ClaimsOf<Use>().From(Article2.Source).With(Modality.Actual)
                .Where(static claim => claim.What.Used.Caption == "plans of the U.S. and the West")
                .Select(static claim => claim.What.User!.Caption));
    }

    [Fact]
    public void Neglect_that_brings_challenges_is_the_reason_of_the_advice() => Assert.Equal(
        [(typeof(Policy), 2), (typeof(Trend), 2)],
        Facts.ClaimsOf<Cause>().From(Article2.Source)
            .Where(static claim => claim.What.Origin is Claim { Modality: Modality.Expected, What: Difficulty })
            .Select(static claim => ((Claim)claim.What.Effect).What.GetType())
            .CountBy(static type => type)
            .Select(static pair => (pair.Key, pair.Value)));

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
