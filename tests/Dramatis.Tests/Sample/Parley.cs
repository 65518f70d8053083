using Dramatis.CompilerServices;

namespace Dramatis.Tests.Sample;

/// <summary>Agents talk to each other, and so have contact. Whatever their agents do, principals do.</summary>
public record Parley : EventRelation
{
    public static RelationDescriptor TypeDescriptor { get; } = new("Sample.Parley", Aspect.Event)
    {
        Positions = [new("parties", ["Agent"], 2, null) { IsActing = true }, new("venue", ["Place"], 0, 1)],
        Key = ["parties", "venue", "topic"],
        Implies = [new(static () => Linkage.TypeDescriptor, [("parties", "parties")])],
        Read = static members => Filled(members, new Parley { Parties = [] }),
    };

    public required Many<Agent> Parties { get; init; }

    public Place? Venue { get; init; }

    public string? Topic { get; init; }

    public override RelationDescriptor Descriptor => TypeDescriptor;

    public override string Caption => $"{CaptionText.Of(Parties)} talk";

    public override void VisitMembers(MemberVisitor visitor)
    {
        base.VisitMembers(visitor);
        visitor.Players("parties", Parties);
        visitor.Player("venue", Venue);
        visitor.Field("topic", Topic);
    }

    protected static Parley Filled(MemberReader members, Parley parley) => parley with
    {
        Parties = members.GetPlayers<Agent>("parties"),
        Venue = members.GetPlayer<Place>("venue"),
        Topic = members.Get("topic", Scalar.Text),
        On = members.Get("on", Scalar.When),
    };

    protected override void CheckMembers(ref ValidationReport report) =>
        report.Count(Parties.Count, 2, int.MaxValue, nameof(Parties));
}

/// <summary>A parley after which there usually is an understanding.</summary>
public sealed record Negotiation : Parley
{
    public static new RelationDescriptor TypeDescriptor { get; } = new("Sample.Negotiation", Aspect.Event)
    {
        Bases = [Parley.TypeDescriptor],
        Key = ["parties", "venue", "topic"],
        Implies = [new(static () => Understanding.TypeDescriptor, [("parties", "parties")]) { IsLikely = true }],
        Read = static members => Filled(members, new Negotiation { Parties = [] }),
    };

    public override RelationDescriptor Descriptor => TypeDescriptor;
}
