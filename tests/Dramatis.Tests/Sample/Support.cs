namespace Dramatis.Tests.Sample;

public sealed record Support : StateRelation
{
    public static RelationDescriptor TypeDescriptor { get; } = new("Sample.Support", Aspect.State)
    {
        Key = ["supporters", "supported"],
    };

    public required Many<Agent> Supporters { get; init; }

    public Agent? Supported { get; init; }

    public override RelationDescriptor Descriptor => TypeDescriptor;

    public override void VisitMembers(MemberVisitor visitor)
    {
        base.VisitMembers(visitor);
        visitor.Players("supporters", Supporters);
        visitor.Player("supported", Supported);
    }
}
