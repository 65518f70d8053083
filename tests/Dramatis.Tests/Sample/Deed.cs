namespace Dramatis.Tests.Sample;

/// <summary>Whatever somebody does.</summary>
public sealed record Deed : EventRelation
{
    public static RelationDescriptor TypeDescriptor { get; } = new("Sample.Deed", Aspect.Event)
    {
        Key = ["doer", "does"],
    };

    public Agent? Doer { get; init; }

    public required string Does { get; init; }

    public override RelationDescriptor Descriptor => TypeDescriptor;

    public override string Caption => Doer is null ? Does : $"{Doer.Caption} {Does}";

    public override void VisitMembers(MemberVisitor visitor)
    {
        base.VisitMembers(visitor);
        visitor.Player("doer", Doer);
        visitor.Field("does", Does);
    }
}
