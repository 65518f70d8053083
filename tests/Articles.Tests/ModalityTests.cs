namespace Articles.Tests;

public sealed class ModalityTests
{
    [Fact]
    public void Closure_that_was_decided_is_no_fact()
    {
        var planned = Assert.Single(Facts.ClaimsOf<Closure>().With(Modality.Planned));

        Assert.Equal([TrumpAdministration], planned.Holders.Cast<Government>());
        Assert.Equal([MiddleEastEye], planned.Attribution[^1].Speakers.Cast<MediaOutlet>());
        Assert.Equal("us-embassy-closure", Assert.Single(Facts.Facts<Closure>()).Id!.Value.Value);
    }

    [Fact]
    public void Delisting_was_decided_by_Kazakhstan_and_is_no_fact()
    {
        var claims = Facts.ClaimsOf<Delisting>().HeldBy(Kazakhstan).ToList();

        Assert.Equal(2, claims.Count);
        Assert.All(claims, static claim => Assert.Equal(Modality.Planned, claim.Modality));
        Assert.Empty(Facts.Facts<Delisting>());
    }

    [Fact]
    public void Victory_of_the_Taliban_is_the_intention_and_not_the_consulate()
    {
        var victory = Assert.Single(
            Facts.ClaimsOf<Assessment>().From(Article4.Source).With(Modality.Expected).InOwnVoice());

        Assert.Equal(Modality.Planned, Assert.IsType<Claim>(victory.What.Matter).Modality);
    }

    [Fact]
    public void Decision_of_Kazakhstan_is_dated_and_not_what_it_decided()
    {
        var decision = Assert.Single(Facts.Facts<Decision>()).What;

        Assert.Equal(When.Year(Article4.Source, -1).Worded("at the end of last year"), decision.On);
        Assert.Null(Assert.IsType<Delisting>(decision.Matter).On);
    }

    [Fact]
    public void International_community_hesitates_and_denies_nothing()
    {
        var hesitant = Assert.Single(
            Facts.ClaimsOf<Stance>(), static claim => claim.What.Attitude == Attitude.Hesitant);

        Assert.Equal("the international community", hesitant.What.Holder.Caption);
        Assert.Null(Assert.IsType<Ties>(hesitant.What.Matter).Kind);
        Assert.Equal(["formally"], hesitant.Qualifiers);
    }

    [Fact]
    public void Warning_is_against_a_renewed_presence_in_one_paragraph_and_against_any_in_others()
    {
        var any = Assert.Single(
            Facts.ClaimsOf<Presence>().With(Modality.Demanded).Denied().From(Article3.Source));
        var renewed = Assert.Single(Facts.ClaimsOf<Beginning>().With(Modality.Demanded).Denied());

        Assert.Equal([3, 41], any.Locators.Select(static place => place.Paragraph).Distinct());
        Assert.Equal(any.What, renewed.What.Matter);
        Assert.True(renewed.What.Again);
    }

    [Fact]
    public void Moscow_warned_the_West_off_interference()
    {
        var claim = Assert.Single(Facts.ClaimsOf<Interference>().With(Modality.Demanded));

        Assert.Equal(Polarity.Denied, claim.Polarity);
        Assert.Equal([Blocs.West], claim.Addressees.Cast<Bloc>());
        Assert.Equal([Russia], claim.Whole.EffectiveHolders.Cast<State>());
    }

    [Fact]
    public void China_promised_to_invest_in_two_sectors() => Assert.Equal(
        ["economy", "production of basic resources"],
        Facts.ClaimsOf<Investment>().With(Modality.Promised).HeldBy(China).Select(static claim => claim.What.Sector));

    [Fact]
    public void One_humiliation_by_defeat_and_withdrawal_is_the_reason_of_all_that_the_West_did()
    {
        var humiliation = Assert.Single(Facts.Facts<Difficulty>(), static f => f.What.Nature == "severe humiliation");
        var origins = Facts.Playing(Cause.Roles.Effect, humiliation.What).Select(static claim => claim.What.Origin);
        var effects = Facts.Playing(Cause.Roles.Origin, humiliation.What).ToList();

        Assert.Equal([typeof(Defeat), typeof(Withdrawal)], origins.Select(static origin => origin.GetType()));
        Assert.Equal(4, effects.Count);
        Assert.All(effects, static claim => Assert.Equal(nameof(Cause.Origin), Assert.Single(claim.Doubts).About));
    }

    [Fact]
    public void Humiliated_are_the_leaders_and_the_armed_forces() => Assert.Equal(
        ["leaders of the White House", "army and military forces of the U.S."],
        Facts.ClaimsOf<PartOf>().From(Article2.Source)
            .Where(static claim => claim.What.Whole is Group { Id.Value: "article-2:humiliated" })
            .Select(static claim => claim.What.Part.Caption));

    [Fact]
    public void Pressure_is_neutralised_and_not_ended()
    {
        var ended = Facts.ClaimsOf<Ending>().From(Article2.Source).With(Modality.Actual)
            .Where(static claim => Equals(claim.What.Ender, Taliban))
            .Select(static claim => Assert.IsType<Success>(claim.What.Matter).Matter);

        Assert.Equal(
            ["the West", "United States"],
            ended.Select(static pressure => Assert.IsType<Pressure>(pressure).Imposer!.Caption));
    }

    [Fact]
    public void Kabulov_spoke_of_support_before_and_after_the_Taliban_were_accused() => Assert.Equal(
        [WhenRelation.After, WhenRelation.Before],
        Facts.ClaimsOf<Support>().SaidBy(Kabulov).From(Article2.Source)
            .Where(static claim => claim.SaidOn is not null)
            .Select(static claim => claim.SaidOn!.Relation));

    [Fact]
    public void Security_is_promised_to_whoever_makes_contact()
    {
        var claim = Assert.Single(Facts.ClaimsOf<Protection>().With(Modality.Promised));

        Assert.True(claim.Whole.IsQuoted);
        Assert.IsType<Contact>(claim.Condition!.What!.Value.What);
        Assert.Equal([Emirate], claim.Holders.Cast<Government>());
    }

    [Fact]
    public void Whether_the_emirate_can_govern_is_left_open()
    {
        var claim = Assert.Single(Facts.ClaimsOf<Governance>().From(Article0.Source).Conditional());

        Assert.Equal(Certainty.Uncommitted, claim.Certainty);
        Assert.Equal(
            "not: there is meaningful engagement with the regime; and not: recognition of Islamic Emirate of Afghanistan",
            Assert.IsType<AllOf>(claim.Condition!.What!.Value.What).Caption);
        Assert.DoesNotContain(Facts.Facts<Governance>(), fact => fact.What.Equals(claim.What));
    }
}
