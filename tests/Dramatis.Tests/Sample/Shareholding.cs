namespace Dramatis.Tests.Sample;

/// <summary>A share in a company. All shares in one together are at most 100.</summary>
public sealed record Shareholding : StateRelation
{
    public static RelationDescriptor TypeDescriptor { get; } = new("Sample.Shareholding", Aspect.State)
    {
        Key = ["owner", "company"],
        Total = new("share", ["company"], 100),
    };

    public Agent? Owner { get; init; }

    public required Organisation Company { get; init; }

    public Quantity? Share { get; init; }

    public override RelationDescriptor Descriptor => TypeDescriptor;

    public override void VisitMembers(MemberVisitor visitor)
    {
        base.VisitMembers(visitor);
        visitor.Player("owner", Owner);
        visitor.Player("company", Company);
        visitor.Field("share", Share);
    }
}
