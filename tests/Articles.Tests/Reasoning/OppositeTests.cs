namespace Articles.Tests.Reasoning;

/// <summary>Values that oppose each other, and judgements of what excludes what.</summary>
public sealed class OppositeTests
{
    private static readonly Cooperation Working = new([Russia, Taliban]);
    private static readonly Isolation Alone = new(Taliban);
    private static readonly Ties Good = new([Taliban, Russia], quality: TiesQuality.Good);

    [Fact]
    public void What_grows_does_not_shrink()
    {
        var grows = new Trend(Working, Direction.Grows, during: "2024");

        Assert.Equal(["Contradiction Opposite certain"], Tellings.Find(grows, grows with { Direction = Direction.Shrinks }));
        Assert.Empty(Tellings.Find(grows, grows with { Direction = Direction.Worsens }));
        Assert.Empty(Tellings.Find(grows, grows with { Direction = Direction.Shrinks, Matter = Alone }));
        Assert.Equal(["Contradiction Opposite possible"], Tellings.Find(grows, grows with { Direction = Direction.Shrinks, During = null }));
        Assert.Equal(["Change Opposite certain"], Tellings.Find(grows, grows with { Direction = Direction.Shrinks, During = "2020" }));
    }

    [Fact]
    public void Good_ties_are_not_hostile_and_what_is_unsaid_is_reserved()
    {
        var good = Good with { During = "2024" };

        Assert.Equal(["Contradiction Opposite certain"], Tellings.Find(good, good with { Quality = TiesQuality.Hostile }));
        Assert.Equal(
            ["Contradiction Opposite possible"],
            Tellings.Find(good, good with { Quality = TiesQuality.Hostile, Kind = TiesKind.Economic }));
        Assert.Empty(Tellings.Find(good, good with { Quality = TiesQuality.Hostile, Parties = [Taliban, Usa] }));
        Assert.Empty(Tellings.Find(
            good with { Kind = TiesKind.Security }, good with { Quality = TiesQuality.Hostile, Kind = TiesKind.Economic }));
    }

    [Fact]
    public void Opposite_stances_of_two_are_a_disagreement()
    {
        var favourable = new Stance(Russia, Good, Attitude.Favourable, during: "2024");

        Assert.Equal(["Disagreement Opposite certain"], Tellings.Find(favourable, favourable with { Holder = Usa, Attitude = Attitude.Opposed }));
        Assert.Equal(["Disagreement Opposite possible"], Tellings.Find(favourable, favourable with { Holder = Usa, Attitude = Attitude.Hesitant }));
        Assert.Empty(Tellings.Find(favourable, favourable with { Holder = Usa }));
    }

    [Fact]
    public void Holder_that_may_be_the_other_does_not_disagree_with_it() => Assert.Empty(Tellings.Find(
        new Stance(Usa, Good, Attitude.Favourable, during: "2024"),
        new Stance(UsGovernment, Good, Attitude.Opposed, during: "2024"),
        new PartOf(UsGovernment, Usa)));

    [Fact]
    public void One_holder_has_one_stance_at_a_time()
    {
        var favourable = new Stance(Russia, Good, Attitude.Favourable, during: "2024");

        Assert.Equal(["Contradiction Exclusive certain"], Tellings.Find(favourable, favourable with { Attitude = Attitude.Opposed }));
        Assert.Equal(
            ["Change Opposite certain"],
            Tellings.Find(favourable, favourable with { Attitude = Attitude.Opposed, During = "2020" }));
    }

    [Fact]
    public void Growth_of_what_excludes_each_other_is_a_tension()
    {
        var (isolation, ties) = (new Trend(Alone, Direction.Grows, during: "2024"), new Trend(Good, Direction.Grows, during: "2024"));

        Assert.Equal(["Tension Transparent possible"], Tellings.Find(isolation, ties));
        Assert.Empty(Tellings.Find(isolation, ties with { Direction = Direction.Shrinks }));
        Assert.Empty(Tellings.Find(isolation, !ties));
        Assert.Empty(Tellings.Find(isolation, ties with { Matter = Working }));
    }

    [Fact]
    public void Growth_of_ties_of_any_quality_goes_badly_with_that_of_isolation()
    {
        var told = Tellings.Of(
            new Trend(Alone, Direction.Grows, during: "2024"), new Trend(Good with { Quality = null }, Direction.Grows, during: "2024"));

        Assert.Equal(["Tension Transparent possible"], told.Found);
        Assert.Contains("only if the quality, which is not given, is good or allied", told.Reason, StringComparison.Ordinal);
        Assert.Empty(Tellings.Find(Alone, Good with { Quality = null }));
    }

    [Fact]
    public void Trend_is_not_its_matter() => Assert.Empty(Tellings.Find(new Trend(Alone, Direction.Grows), Good));

    [Fact]
    public void Stances_of_two_for_what_excludes_each_other_are_a_disagreement() => Assert.Equal(
        ["Disagreement Transparent possible"],
        Tellings.Find(
            new Stance(Russia, new Opposition(Usa, Taliban, during: "2024"), Attitude.Favourable, during: "2024"),
            new Stance(Iran, new Support(Usa, Taliban), Attitude.Favourable, during: "2024")));

    [Fact]
    public void Stances_of_two_for_what_goes_badly_together_are_possibly_a_disagreement() => Assert.Equal(
        ["Disagreement Transparent possible"],
        Tellings.Find(
            new Stance(Russia, Alone with { During = "2024" }, Attitude.Favourable, during: "2024"),
            new Stance(Iran, Good with { During = "2024" }, Attitude.Favourable, during: "2024")));

    [Fact]
    public void Stance_for_the_opposite_of_a_matter_is_a_tension_with_one_for_it() => Assert.Equal(
        ["Tension Transparent possible"],
        Tellings.Find(new Stance(Russia, Good, Attitude.Favourable), new Stance(Russia, !Good, Attitude.Favourable)));
}
