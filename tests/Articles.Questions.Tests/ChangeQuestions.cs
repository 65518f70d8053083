namespace Articles.Questions.Tests;

/// <summary>The changes, new beginnings and open questions of articles 3 and 4, with their times and certainty.</summary>
public sealed class ChangeQuestions
{
    [Fact]
    public void Afghanistan_suffers_two_years_after_the_takeover()
    {
        var suffering = Assert.Single(
            Facts.ClaimsOf<Difficulty>(), static claim => claim.What.Nature == "suffering").What.During!;

        Assert.Equal("P2Y", suffering.By!.Value.ToString());
        Assert.Equal("taliban-takeover", Assert.IsType<Takeover>(suffering.Anchor).Id!.Value.Value);
        Assert.Equal(Truth.Maybe, suffering.FallsIn("2023-08"));
        Assert.Equal(Truth.No, suffering.FallsIn("2020"));
    }

    [Fact]
    public void Recent_activities_of_Russia_and_the_Taliban_are_the_reason_of_the_need()
    {
        var reason = Assert.Single(Facts.ClaimsOf<Cause>(), static claim =>
            claim.What.Origin is Contact { On.Words: "recent diplomatic activities" });

        Assert.Equal([Russia, Taliban], ((Contact)reason.What.Origin).Participants);
        Assert.Equal(["critical"], Assert.IsType<Claim>(reason.What.Effect).Qualifiers);
    }

    [Fact]
    public void Many_Afghans_have_three_choices_and_the_third_is_called_horrific()
    {
        var afghans = Facts.Get<Group>("article-4:many-afghans");
        var choices = Facts.Playing(Difficulty.Roles.Bearer, afghans)
            .Select(static claim => claim.What.Matter).OfType<Relation>().ToList();

        Assert.Equal(
            [typeof(Saying), typeof(Saying), typeof(Membership)],
            choices.Select(static choice => choice.GetType()));
        Assert.Equal(
            ["a third horrific option"],
            Facts.ClaimsOf<Assessment>().Where(claim => claim.What.Matter.Equals(choices[2]))
                .Select(static claim => claim.What.Verdict));
        Assert.Empty(Facts.Claims.With(Modality.Considered).HeldBy(afghans));
    }

    [Fact]
    public void States_that_deepen_their_ties_grow_in_number() => Assert.Equal(
        ["a growing number of states"],
        Facts.ClaimsOf<Trend>().From(Article4.Source)
            .Where(static claim => claim.What is { Matter: Bloc, Direction: Direction.Grows })
            .Select(static claim => claim.What.Matter.Caption));

    [Fact]
    public void Any_country_may_resume_its_ties_if_it_wants_to()
    {
        var resumed = Facts.ClaimsOf<Beginning>().SaidBy(Mujahid).Conditional().ToList();

        Assert.Equal(["any country", "United States"], resumed.Select(static claim => claim.What.Beginner!.Caption));
        Assert.All(resumed, static claim =>
        {
            Assert.True(claim.What.Again);
            Assert.Equal("it wants to resume them", claim.Condition!.Words);
            Assert.Equal(TiesKind.Diplomatic, Assert.IsType<Ties>(claim.What.Matter).Kind);
        });
    }

    [Fact]
    public void Taliban_accept_the_withdrawal_that_Russia_says_should_be()
    {
        var answer = Assert.Single(Facts.ClaimsOf<Answer>().From(Article3.Source));

        Assert.Equal((Taliban, Reply.Accepted), ((Movement)answer.What.Answering, answer.What.Reply));
        Assert.Equal(
            [Modality.Recommended],
            Facts.About((Relation)answer.What.Matter).HeldBy(Russia).With(Modality.Recommended)
                .Select(static claim => claim.Modality));
    }

    [Fact]
    public void Presence_shall_not_begin_again_and_whether_it_ended_is_doubtful()
    {
        var renewed = Assert.Single(Facts.ClaimsOf<Beginning>().From(Article3.Source));

        Assert.Equal((Modality.Demanded, Polarity.Denied), (renewed.Modality, renewed.Polarity));
        Assert.Equal(nameof(Beginning.Again), Assert.Single(renewed.Doubts).About);
    }

    [Fact]
    public void Taliban_were_on_the_list_of_Kazakhstan_when_it_decided_to_take_them_off()
    {
        var listed = Assert.Single(Taliban.Listings(Facts).Affirmed());

        Assert.Equal(Basis.Presupposed, listed.Whole.Basis);
        Assert.Equal((WhenRelation.AsOf, "kazakhstan-decides-on-taliban"),
            (listed.What.During!.Relation, ((Decision)listed.What.During.Anchor!).Id!.Value.Value));
    }

    [Fact]
    public void Pressure_is_expected_to_bring_rewards_for_a_change()
    {
        var bringing = Assert.Single(Facts.ClaimsOf<Cause>(), static claim => claim.What.Origin is Pressure);
        var rewarding = Assert.IsType<Cause>(bringing.What.Effect);

        Assert.Equal(Modality.Expected, bringing.Modality);
        Assert.Equal("solid rewards", rewarding.Effect.Caption);
        Assert.IsType<Reform>(rewarding.Origin);
    }

    [Fact]
    public void Trust_by_engagement_is_only_possible_and_perhaps_not_the_experts_word()
    {
        var trust = Assert.Single(Facts.ClaimsOf<Cause>().From(Article3.Source).With(Modality.Expected),
            static claim => claim.Certainty == Certainty.Possible);

        Assert.Equal(Facts.Get<Topic>("article-3:trust"), trust.What.Effect);
        Assert.Equal(nameof(Claim.Attribution), Assert.Single(trust.Doubts).About);
    }

    [Fact]
    public void Withdrawal_shall_make_the_land_stable_by_the_aim_of_Russia()
    {
        var aim = Assert.Single(Facts.ClaimsOf<Cause>().From(Article3.Source).With(Modality.Planned).HeldBy(Russia));

        Assert.IsType<Withdrawal>(aim.What.Origin);
        Assert.Equal(Direction.Improves, Assert.IsType<Trend>(aim.What.Effect).Direction);
    }
}
