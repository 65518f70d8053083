namespace Dramatis.Tests.Sample;

public sealed record Recognition : StateRelation, IStake
{
    public static RelationDescriptor TypeDescriptor { get; } = new("Sample.Recognition", Aspect.State)
    {
        Bases = StakeDescriptors.Stake,
        Key = ["holder", "recognised"],
    };

    public required State Holder { get; init; }

    Agent IStake.Holder => Holder;

    public required State Recognised { get; init; }

    public override RelationDescriptor Descriptor => TypeDescriptor;

    public override void VisitMembers(MemberVisitor visitor)
    {
        base.VisitMembers(visitor);
        visitor.Player("holder", Holder);
        visitor.Player("recognised", Recognised);
    }

    protected override void CheckMembers(ref ValidationReport report)
    {
        report.Required(Holder is not null, nameof(Holder));
        report.Required(Recognised is not null, nameof(Recognised));
    }
}
