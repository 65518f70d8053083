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
    public void Each_part_of_the_humiliation_is_a_reason_of_all_that_the_West_did()
    {
        var reasons = Facts.ClaimsOf<Cause>().From(Article2.Source)
            .Where(static claim => claim.What.Origin is Difficulty { Nature: "severe humiliation" })
            .GroupBy(static claim => claim.What.Origin)
            .ToList();

        Assert.Equal(4, reasons.Count);
        Assert.All(reasons, static effects => Assert.Equal(4, effects.Count()));
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
    public void What_an_exploring_and_an_intention_have_against_each_other_is_noted()
    {
        var conflict = Assert.Single(Facts.ClaimsOf<Conflict>());
        Assert.Equal(Encoding.Notes, conflict.Source);

        Assert.Equal(
            [Modality.Considered, Modality.Planned],
            conflict.What.Claims.Select(static claim => claim.Modality));
    }

    [Fact]
    public void Whether_the_emirate_can_govern_is_left_open()
    {
        var claim = Assert.Single(Facts.ClaimsOf<Governance>().From(Article0.Source));

        Assert.Equal(Certainty.Uncommitted, claim.Certainty);
        Assert.Equal(Polarity.Denied, claim.Condition!.What!.Value.Polarity);
        Assert.DoesNotContain(Facts.Facts<Governance>(), fact => fact.What.Equals(claim.What));
    }
}
