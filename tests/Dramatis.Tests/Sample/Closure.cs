namespace Dramatis.Tests.Sample;

public sealed record Closure : EventRelation
{
    public static RelationDescriptor TypeDescriptor { get; } = new("Sample.Closure", Aspect.Event)
    {
        Key = ["facility"],
    };

    public Agent? Closer { get; init; }

    public required Place Facility { get; init; }

    public override RelationDescriptor Descriptor => TypeDescriptor;

    public override void VisitMembers(MemberVisitor visitor)
    {
        base.VisitMembers(visitor);
        visitor.Player("closer", Closer);
        visitor.Player("facility", Facility);
    }

    protected override void CheckMembers(ref ValidationReport report) =>
        report.Required(Facility is not null, nameof(Facility));
}
