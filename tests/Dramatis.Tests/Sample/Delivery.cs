namespace Dramatis.Tests.Sample;

/// <summary>An event of which texts leave much out.</summary>
public sealed record Delivery : EventRelation
{
    public static RelationDescriptor TypeDescriptor { get; } = new("Sample.Delivery", Aspect.Event)
    {
        Key = ["supplier", "receiver", "goods"],
    };

    public Agent? Supplier { get; init; }

    public required Agent Receiver { get; init; }

    public string? Goods { get; init; }

    public Quantity? Amount { get; init; }

    public override RelationDescriptor Descriptor => TypeDescriptor;

    public override void VisitMembers(MemberVisitor visitor)
    {
        base.VisitMembers(visitor);
        visitor.Player("supplier", Supplier);
        visitor.Player("receiver", Receiver);
        visitor.Field("goods", Goods);
        visitor.Field("amount", Amount);
    }
}
