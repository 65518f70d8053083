namespace Dramatis.Tests.Sample;

public sealed record Interference : StateRelation
{
    public static RelationDescriptor TypeDescriptor { get; } = new("Sample.Interference", Aspect.State)
    {
        Key = ["who", "in"],
    };

    public required Agent Who { get; init; }

    public required Agent In { get; init; }

    public override RelationDescriptor Descriptor => TypeDescriptor;

    public override void VisitMembers(MemberVisitor visitor)
    {
        base.VisitMembers(visitor);
        visitor.Player("who", Who);
        visitor.Player("in", In);
    }
}
