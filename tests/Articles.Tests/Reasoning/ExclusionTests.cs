namespace Articles.Tests.Reasoning;

/// <summary>Relations that exclude each other, between the players and for the values that the schemas give.</summary>
public sealed class ExclusionTests
{
    private static readonly Hostilities War = new([Russia, Usa], during: "2024");

    [Fact]
    public void Opposition_excludes_support() => Assert.Equal(
        ["Contradiction Excludes certain"],
        Tellings.Find(new Opposition(Russia, Taliban, during: "2024"), new Support(Russia, Taliban, during: "2024")));

    [Fact]
    public void Opposition_to_one_and_support_of_another_are_no_clash() => Assert.Empty(
        Tellings.Find(new Opposition(Russia, Taliban, during: "2024"), new Support(Russia, Isis, during: "2024")));

    [Fact]
    public void Opposition_and_support_of_different_years_are_a_change() => Assert.Equal(
        ["Change Excludes certain"],
        Tellings.Find(new Opposition(Russia, Taliban, during: "2001"), new Support(Russia, Taliban, during: "2024")));

    [Fact]
    public void Opposition_and_cooperation_are_a_tension() => Assert.Equal(
        ["Tension Excludes possible"],
        Tellings.Find(new Opposition(Russia, Taliban, during: "2024"), new Cooperation([Taliban, Russia], during: "2024")));

    [Fact]
    public void Opponents_that_are_parts_of_one_partner_need_a_second_one() => Assert.Empty(
        Tellings.Find(
            new Opposition(StateDepartment, UsMilitary, during: "2024"),
            new Cooperation([Usa, Russia], during: "2024"),
            new PartOf(StateDepartment, Usa),
            new PartOf(UsMilitary, Usa)));

    [Fact]
    public void Those_who_fight_do_not_work_together()
    {
        Assert.Equal(["Contradiction Excludes certain"], Tellings.Find(War, new Cooperation([Usa, Russia], during: "2024")));
        Assert.Equal(["Contradiction Excludes certain"], Tellings.Find(War, new Cooperation([Usa, Russia, Iran], during: "2024")));
    }

    [Fact]
    public void Two_allies_in_a_war_of_three_work_together() => Assert.Empty(
        Tellings.Find(new Hostilities([Russia, Iran, Isis], during: "2024"), new Cooperation([Russia, Iran], during: "2024")));

    [Fact]
    public void Those_who_fight_in_one_place_and_work_together_in_another_are_a_tension_at_most() => Assert.Equal(
        ["Tension Excludes possible"],
        Tellings.Find(War with { Place = Afghanistan }, new Cooperation([Usa, Russia], during: "2024")));

    [Fact]
    public void Partners_that_are_not_known_to_be_those_who_fight_are_no_clash() => Assert.Empty(
        Tellings.Find(War, new Cooperation([Usa, new Group("they", "they") { Identification = Identification.Unresolved }], during: "2024")));

    [Theory]
    [InlineData(TiesQuality.Good, true)]
    [InlineData(TiesQuality.Allied, true)]
    [InlineData(TiesQuality.Strained, false)]
    [InlineData(TiesQuality.Hostile, false)]
    [InlineData(null, false)]
    public void Only_ties_of_some_qualities_are_excluded_by_war(TiesQuality? quality, bool isClash) => Assert.Equal(
        isClash ? ["Contradiction Excludes certain"] : [],
        Tellings.Find(War, new Ties([Russia, Usa], quality: quality, during: "2024")));

    [Fact]
    public void Isolation_is_a_tension_with_good_ties_of_its_kind()
    {
        var isolated = new Isolation(Taliban, kind: TiesKind.Diplomatic, during: "2024");
        var ties = new Ties([Taliban, Russia], quality: TiesQuality.Good, during: "2024");

        Assert.Equal(["Tension Excludes possible"], Tellings.Find(isolated, ties));
        Assert.Equal(["Tension Excludes possible"], Tellings.Find(isolated, ties with { Kind = TiesKind.Diplomatic }));
        Assert.Equal(["Tension Excludes possible"], Tellings.Find(isolated, new Recognition(Taliban, recogniser: Russia, during: "2024")));
        Assert.Empty(Tellings.Find(isolated, ties with { Quality = TiesQuality.Functional }));
    }

    [Fact]
    public void Isolation_in_one_area_leaves_others_open() => Assert.Empty(Tellings.Find(
        new Isolation(Taliban, area: Iran, during: "2024"), new Ties([Taliban, Russia], quality: TiesQuality.Good, during: "2024")));

    [Fact]
    public void Tensions_of_different_years_are_none() => Assert.Empty(Tellings.Find(
        new Isolation(Taliban, during: "2001"), new Ties([Taliban, Russia], quality: TiesQuality.Good, during: "2024")));

    [Fact]
    public void Sanctions_are_a_tension_with_support_and_aid_to_the_same()
    {
        var sanctions = new Sanctions(Taliban, imposer: Usa, during: "2024");

        Assert.Equal(["Tension Excludes possible"], Tellings.Find(sanctions, new Support(Usa, Taliban, during: "2024")));
        Assert.Equal(["Tension Excludes possible"], Tellings.Find(sanctions, new Aid(donor: Usa, recipient: Taliban, during: "2024")));
        Assert.Empty(Tellings.Find(sanctions, new Aid(donor: Russia, recipient: Taliban, during: "2024")));
    }

    [Fact]
    public void Support_is_a_tension_with_strained_ties() => Assert.Equal(
        ["Tension Excludes possible"],
        Tellings.Find(new Support(Usa, Iran, during: "2024"), new Ties([Iran, Usa], quality: TiesQuality.Strained, during: "2024")));

    [Fact]
    public void Denials_exclude_nothing() => Assert.Empty(
        Tellings.Find(!new Opposition(Russia, Taliban, during: "2024"), new Support(Russia, Taliban, during: "2024")));
}
