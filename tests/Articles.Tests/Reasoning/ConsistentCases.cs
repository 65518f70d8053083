namespace Articles.Tests.Reasoning;

/// <summary>Claims that agree, and the change to one of them that makes them clash.</summary>
/// <param name="Claims">Makes the claims for a number, with players of their own.</param>
/// <param name="Break">Changes one of the claims.</param>
/// <param name="Finding">The finding that then is the only one: kind, rule, certainty.</param>
internal sealed record ConsistentCase(Func<Players, Proposition[]> Claims, Func<Players, (int Index, Proposition Change)> Break, string Finding);

/// <summary>The players of one case, of which there are as many as are needed.</summary>
internal sealed class Players(string id)
{
    public State A => new($"{id}-a", "A");

    public State B => new($"{id}-b", "B");

    public State C => new($"{id}-c", "C");

    public Person P => new($"{id}-p", "P");

    public Person Q => new($"{id}-q", "Q");

    public Place Land => new($"{id}-land", "Land");

    public Place Other => new($"{id}-other", "Other land");

    public Document List => new($"{id}-list", "List");
}

/// <summary>A case for each declaration of the shipped schemas by which claims can clash.</summary>
internal static class ConsistentCases
{
    public static IReadOnlyDictionary<string, ConsistentCase> All { get; } = new Dictionary<string, ConsistentCase>
    {
        ["Core.OfficeHolding implies Dramatis.ActsFor"] = new(
            static x => [new OfficeHolding(x.P, x.A, "Envoy", during: "2018/2024"), new Support(x.P, x.B, during: "2020"), new Opposition(x.A, x.C, during: "2020")],
            static x => (2, new Opposition(x.A, x.B, during: "2020")),
            "Contradiction Excludes certain"),
        ["Core.SoleOffice exclusive"] = new(
            static x => [new SoleOffice(x.P, x.A, "Minister", during: "2015/2018"), new SoleOffice(x.Q, x.A, "Minister", during: "2019/2022")],
            static x => (1, new SoleOffice(x.Q, x.A, "Minister", during: "2016/2022")),
            "Contradiction Exclusive certain"),
        ["Core.Beginning initiates matter"] = new(
            static x => [new Beginning(new Membership(x.A, x.B), on: "2010"), new Membership(x.A, x.B, during: "2012"), !new Membership(x.A, x.B, during: "2008")],
            static x => (2, !new Membership(x.A, x.B, during: "2015")),
            "Contradiction Denied possible"),
        ["Core.Ending terminates matter"] = new(
            static x => [new Ending(new Membership(x.A, x.B), on: "2010"), new Membership(x.A, x.B, during: "2000/2009")],
            static x => (1, new Membership(x.A, x.B, during: "2012")),
            "Contradiction Denied possible"),
        ["Core.Success implies matter"] = new(
            static x => [new Success(new Membership(x.A, x.B, during: "2012")), new Membership(x.A, x.B, during: "2012")],
            static x => (1, !new Membership(x.A, x.B, during: "2012")),
            "Contradiction Denied certain"),
        ["Core.Trend.direction: grows opposes shrinks"] = Trends(Direction.Grows, Direction.Shrinks),
        ["Core.Trend.direction: improves opposes worsens"] = Trends(Direction.Improves, Direction.Worsens),
        ["Core.Trend transparent matter"] = new(
            static x => [new Trend(new Opposition(x.A, x.B), Direction.Grows, during: "2020"), new Trend(new Support(x.A, x.B), Direction.Shrinks, during: "2020")],
            static x => (1, new Trend(new Support(x.A, x.B), Direction.Grows, during: "2020")),
            "Tension Transparent possible"),
        ["Diplomacy.Contact implies Diplomacy.Ties"] = new(
            static x => [new Meeting([x.A, x.B], on: "2020-05-04"), new Ties([x.A, x.B], during: "2020")],
            static x => (1, !new Ties([x.A, x.B], during: "2020")),
            "Contradiction Denied possible"),
        ["Diplomacy.Takeover initiates Diplomacy.Governance"] = new(
            static x => [new Takeover(x.A, x.Land, on: "2010"), new Governance(x.A, x.Land, during: "2012"), !new Governance(x.A, x.Land, during: "2008")],
            static x => (2, !new Governance(x.A, x.Land, during: "2015")),
            "Contradiction Denied possible"),
        ["Diplomacy.Ties.quality: allied opposes strained"] = Qualities(TiesQuality.Allied, TiesQuality.Strained),
        ["Diplomacy.Ties.quality: allied opposes hostile"] = Qualities(TiesQuality.Allied, TiesQuality.Hostile),
        ["Diplomacy.Ties.quality: good opposes strained"] = Qualities(TiesQuality.Good, TiesQuality.Strained),
        ["Diplomacy.Ties.quality: good opposes hostile"] = Qualities(TiesQuality.Good, TiesQuality.Hostile),
        ["Diplomacy.Isolation excludes Diplomacy.Ties"] = new(
            static x => [new Isolation(x.A, kind: TiesKind.Economic, during: "2020"), Good(x, "2020") with { Kind = TiesKind.Security }],
            static x => (1, Good(x, "2020") with { Kind = TiesKind.Economic }),
            "Tension Excludes possible"),
        ["Diplomacy.Isolation excludes Diplomacy.Recognition"] = new(
            static x => [new Isolation(x.A, during: "2020"), new Recognition(x.A, recogniser: x.B, during: "2010")],
            static x => (1, new Recognition(x.A, recogniser: x.B, during: "2020")),
            "Tension Excludes possible"),
        ["Diplomacy.Isolation excludes Diplomacy.Support"] = new(
            static x => [new Isolation(x.A, kind: TiesKind.Political, during: "2020"), new Support(x.B, x.A, extent: Extent.Limited, during: "2020")],
            static x => (1, new Support(x.B, x.A, extent: Extent.Full, during: "2020")),
            "Tension Excludes possible"),
        ["Diplomacy.Support excludes Diplomacy.Opposition"] = new(
            static x => [new Support(x.A, x.B, during: "2020"), new Opposition(x.C, x.A, during: "2020")],
            static x => (1, new Opposition(x.B, x.A, during: "2020")),
            "Tension Excludes possible"),
        ["Diplomacy.Support excludes Diplomacy.Ties"] = new(
            static x => [new Support(x.A, x.B, during: "2020"), new Ties([x.A, x.B], quality: TiesQuality.Functional, during: "2020")],
            static x => (1, new Ties([x.A, x.B], quality: TiesQuality.Strained, during: "2020")),
            "Tension Excludes possible"),
        ["Diplomacy.Opposition excludes Diplomacy.Support"] = new(
            static x => [new Opposition(x.A, x.B, during: "2020"), new Support(x.A, x.C, during: "2020")],
            static x => (1, new Support(x.A, x.B, during: "2020")),
            "Contradiction Excludes certain"),
        ["Diplomacy.Opposition excludes Diplomacy.Cooperation"] = new(
            static x => [new Opposition(x.A, x.B, during: "2020"), new Cooperation([x.A, x.C], during: "2020")],
            static x => (1, new Cooperation([x.A, x.B], during: "2020")),
            "Tension Excludes possible"),
        ["Diplomacy.Opposition excludes Diplomacy.Ties"] = new(
            static x => [new Opposition(x.A, x.B, during: "2020"), Good(x, "2010")],
            static x => (1, Good(x, "2020")),
            "Tension Excludes possible"),
        ["Diplomacy.Stance.attitude: favourable opposes opposed"] = Stances(Attitude.Opposed, "Disagreement Opposite certain"),
        ["Diplomacy.Stance.attitude: favourable opposes hesitant"] = Stances(Attitude.Hesitant, "Disagreement Opposite possible"),
        ["Diplomacy.Stance exclusive"] = new(
            static x => [Stance(x.A, x), Stance(x.A, x) with { During = "2010", Attitude = Attitude.Neutral }],
            static x => (1, Stance(x.A, x) with { Attitude = Attitude.Neutral }),
            "Contradiction Exclusive certain"),
        ["Diplomacy.Stance transparent matter"] = new(
            static x => [Stance(x.A, x), Stance(x.A, x) with { Matter = new Opposition(x.B, x.C), Attitude = Attitude.Opposed }],
            static x => (1, Stance(x.A, x) with { Matter = new Opposition(x.B, x.C) }),
            "Tension Transparent possible"),
        ["Diplomacy.Answer.reply: accepted opposes rejected"] = new(
            static x => [new Answer(x.A, x.List, Reply.Accepted, on: "2020-05-04"), new Answer(x.B, x.List, Reply.Rejected, on: "2020-05-04")],
            static x => (1, new Answer(x.A, x.List, Reply.Rejected, on: "2020-05-04")),
            "Contradiction Opposite possible"),
        ["Diplomacy.Sanctions excludes Diplomacy.Support"] = new(
            static x => [new Sanctions(x.A, imposer: x.B, during: "2020"), new Support(x.B, x.C, during: "2020")],
            static x => (1, new Support(x.B, x.A, during: "2020")),
            "Tension Excludes possible"),
        ["Diplomacy.Sanctions excludes Diplomacy.Aid"] = new(
            static x => [new Sanctions(x.A, imposer: x.B, during: "2020"), new Aid(donor: x.C, recipient: x.A, during: "2020")],
            static x => (1, new Aid(donor: x.B, recipient: x.A, during: "2020")),
            "Tension Excludes possible"),
        ["Diplomacy.Delisting terminates Diplomacy.Listing"] = new(
            static x => [new Delisting(x.A, x.List, on: "2010"), new Listing(x.A, x.List, during: "2000/2009")],
            static x => (1, new Listing(x.A, x.List, during: "2012")),
            "Contradiction Denied possible"),
        ["Diplomacy.Hostilities implies Diplomacy.Opposition"] = new(
            static x => [War(x), new Support(x.A, x.C, during: "2020")],
            static x => (1, new Support(x.B, x.A, during: "2020")),
            "Contradiction Excludes certain"),
        ["Diplomacy.Hostilities excludes Diplomacy.Cooperation"] = new(
            static x => [War(x), new Cooperation([x.A, x.C], during: "2020")],
            static x => (1, new Cooperation([x.A, x.B], during: "2020")),
            "Contradiction Excludes certain"),
        ["Diplomacy.Hostilities excludes Diplomacy.Ties"] = new(
            static x => [War(x), Good(x, "2010")],
            static x => (1, Good(x, "2020")),
            "Contradiction Excludes certain"),
        ["Diplomacy.Withdrawal terminates Diplomacy.Presence"] = new(
            static x => [new Withdrawal(x.A, x.Land, on: "2019-03-01"), new Presence(x.A, x.Land, during: "2001/2018")],
            static x => (1, new Presence(x.A, x.Land, during: "2022")),
            "Contradiction Denied possible"),
        ["Diplomacy.Relocation initiates Core.Location"] = new(
            static x => [Move(x), !new Location(x.P, x.Other, during: "2010")],
            static x => (1, !new Location(x.P, x.Other, during: "2022")),
            "Contradiction Denied possible"),
        ["Diplomacy.Relocation terminates Core.Location"] = new(
            static x => [Move(x), new Location(x.P, x.Land, during: "2010")],
            static x => (1, new Location(x.P, x.Land, during: "2022")),
            "Contradiction Denied possible"),
        ["Politics.Appointment initiates Core.OfficeHolding"] = new(
            static x => [
                new Appointment(x.P, institution: x.A, title: "Judge", on: "2010"),
                !new OfficeHolding(x.P, x.A, "Judge", during: "2008"),
            ],
            static x => (1, !new OfficeHolding(x.P, x.A, "Judge", during: "2012")),
            "Contradiction Denied possible"),
        ["Politics.Resignation terminates Core.OfficeHolding"] = new(
            static x => [new Resignation(x.P, institution: x.A, title: "Judge", on: "2010"), Judge(x, "2008")],
            static x => (1, Judge(x, "2012")),
            "Contradiction Denied possible"),
        ["Politics.Dismissal terminates Core.OfficeHolding"] = new(
            static x => [new Dismissal(x.P, institution: x.A, title: "Judge", on: "2010"), Judge(x, "2008")],
            static x => (1, Judge(x, "2012")),
            "Contradiction Denied possible"),
        ["Politics.Verdict.kind: conviction opposes acquittal"] = new(
            static x => [Verdict(x.P, x, VerdictKind.Conviction), Verdict(x.Q, x, VerdictKind.Acquittal)],
            static x => (1, Verdict(x.P, x, VerdictKind.Acquittal)),
            "Contradiction Opposite possible"),
        ["Violence.Abduction initiates Diplomacy.Detention"] = new(
            static x => [new Abduction(x.P, abductor: x.A, on: "2010"), !new Detention(x.P, detainer: x.A, during: "2008")],
            static x => (1, !new Detention(x.P, detainer: x.A, during: "2012")),
            "Contradiction Denied possible"),
        ["Violence.Release terminates Diplomacy.Detention"] = new(
            static x => [new Release(x.P, on: "2010"), new Detention(x.P, detainer: x.A, during: "2008")],
            static x => (1, new Detention(x.P, detainer: x.A, during: "2012")),
            "Contradiction Denied possible"),
        ["Violence.Deployment initiates Diplomacy.Presence"] = new(
            static x => [new Deployment(x.A, area: x.Land, on: "2010"), !new Presence(x.A, x.Land, during: "2008")],
            static x => (1, !new Presence(x.A, x.Land, during: "2012")),
            "Contradiction Denied possible"),
        ["Violence.CeaseFire excludes Diplomacy.Hostilities"] = new(
            static x => [new CeaseFire([x.A, x.B], during: "2020"), new Hostilities([x.A, x.C], during: "2020")],
            static x => (1, War(x)),
            "Tension Excludes possible"),
    };

    private static OfficeHolding Judge(Players x, When during) => new(x.P, x.A, "Judge", during: during);

    private static Verdict Verdict(Person accused, Players x, VerdictKind kind) => new(accused, kind, court: x.A, on: "2020-05-04");

    private static ConsistentCase Trends(Direction one, Direction other) => new(
        x => [new Trend(new Cooperation([x.A, x.B]), one, during: "2020"), new Trend(new Cooperation([x.A, x.C]), other, during: "2020")],
        x => (1, new Trend(new Cooperation([x.A, x.B]), other, during: "2020")),
        "Contradiction Opposite certain");

    private static ConsistentCase Qualities(TiesQuality one, TiesQuality other) => new(
        x => [new Ties([x.A, x.B], quality: one, during: "2020"), new Ties([x.A, x.C], quality: other, during: "2020")],
        x => (1, new Ties([x.A, x.B], quality: other, during: "2020")),
        "Contradiction Opposite certain");

    private static ConsistentCase Stances(Attitude other, string finding) => new(
        x => [Stance(x.A, x), Stance(x.B, x)],
        x => (1, Stance(x.B, x) with { Attitude = other }),
        finding);

    private static Stance Stance(State holder, Players x) => new(holder, new Support(x.B, x.C), Attitude.Favourable, during: "2020");

    private static Ties Good(Players x, When during) => new([x.A, x.B], quality: TiesQuality.Good, during: during);

    private static Hostilities War(Players x) => new([x.A, x.B], during: "2020");

    private static Relocation Move(Players x) => new(x.P, from: x.Land, to: x.Other, on: "2019-03-01");
}
