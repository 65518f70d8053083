namespace Dramatis.Tests.Sample;

/// <summary>An office that only one can hold at a time.</summary>
public sealed record SoleOffice : StateRelation, IStake
{
    public static RelationDescriptor TypeDescriptor { get; } = new("Sample.SoleOffice", Aspect.State)
    {
        Bases = [OfficeHolding.TypeDescriptor],
        Key = ["holder", "institution", "title"],
        Exclusive = ["institution", "title"],
    };

    public required Person Holder { get; init; }

    Agent IStake.Holder => Holder;

    public Agent? Institution { get; init; }

    public required string Title { get; init; }

    public Quantity? Votes { get; init; }

    public override RelationDescriptor Descriptor => TypeDescriptor;

    public override void VisitMembers(MemberVisitor visitor)
    {
        base.VisitMembers(visitor);
        visitor.Player("holder", Holder);
        visitor.Player("institution", Institution);
        visitor.Field("title", Title);
        visitor.Field("votes", Votes);
    }
}
