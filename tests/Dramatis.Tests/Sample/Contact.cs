namespace Dramatis.Tests.Sample;

public sealed record Contact : EventRelation
{
    public static RelationDescriptor TypeDescriptor { get; } = new("Sample.Contact", Aspect.Event)
    {
        Key = ["parties"],
    };

    public required Many<Agent> Parties { get; init; }

    public override RelationDescriptor Descriptor => TypeDescriptor;

    public override void VisitMembers(MemberVisitor visitor)
    {
        base.VisitMembers(visitor);
        visitor.Players("parties", Parties);
    }

    protected override void CheckMembers(ref ValidationReport report) =>
        report.Count(Parties.Count, 2, int.MaxValue, nameof(Parties));
}
