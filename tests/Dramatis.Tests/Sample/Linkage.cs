using Dramatis.CompilerServices;

namespace Dramatis.Tests.Sample;

/// <summary>An event that follows from others: agents have contact.</summary>
public sealed record Linkage : EventRelation
{
    public static RelationDescriptor TypeDescriptor { get; } = new("Sample.Linkage", Aspect.Event)
    {
        Positions = [new("parties", ["Agent"], 2, null) { IsActing = true }],
        Key = ["parties"],
        Read = static members => new Linkage
        {
            Parties = members.GetPlayers<Agent>("parties"),
            On = members.Get("on", Scalar.When),
        },
    };

    public required Many<Agent> Parties { get; init; }

    public override RelationDescriptor Descriptor => TypeDescriptor;

    public override string Caption => $"{CaptionText.Of(Parties)} have contact";

    public override void VisitMembers(MemberVisitor visitor)
    {
        base.VisitMembers(visitor);
        visitor.Players("parties", Parties);
    }

    protected override void CheckMembers(ref ValidationReport report) =>
        report.Count(Parties.Count, 2, int.MaxValue, nameof(Parties));
}

/// <summary>A state that usually follows from an event.</summary>
public sealed record Understanding : StateRelation
{
    public static RelationDescriptor TypeDescriptor { get; } = new("Sample.Understanding", Aspect.State)
    {
        Positions = [new("parties", ["Agent"], 2, null) { IsActing = true }],
        Key = ["parties"],
        Read = static members => new Understanding
        {
            Parties = members.GetPlayers<Agent>("parties"),
            During = members.Get("during", Scalar.When),
        },
    };

    public required Many<Agent> Parties { get; init; }

    public override RelationDescriptor Descriptor => TypeDescriptor;

    public override string Caption => $"{CaptionText.Of(Parties)} understand each other";

    public override void VisitMembers(MemberVisitor visitor)
    {
        base.VisitMembers(visitor);
        visitor.Players("parties", Parties);
    }

    protected override void CheckMembers(ref ValidationReport report) =>
        report.Count(Parties.Count, 2, int.MaxValue, nameof(Parties));
}
