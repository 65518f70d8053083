namespace Dramatis.Tests.Sample;

/// <summary>Who rejects somebody does not support him.</summary>
public sealed record Rejection : StateRelation
{
    public static RelationDescriptor TypeDescriptor { get; } = new("Sample.Rejection", Aspect.State)
    {
        Key = ["opponent", "opposed"],
        Excludes = [new("Sample.Support", [("opponent", "supporters"), ("opposed", "supported")])],
    };

    public required Agent Opponent { get; init; }

    public required Agent Opposed { get; init; }

    public override RelationDescriptor Descriptor => TypeDescriptor;

    public override void VisitMembers(MemberVisitor visitor)
    {
        base.VisitMembers(visitor);
        visitor.Player("opponent", Opponent);
        visitor.Player("opposed", Opposed);
    }
}
