namespace Dramatis.Tests.Sample;

public sealed record OfficeHolding : StateRelation, IStake
{
    public static RelationDescriptor TypeDescriptor { get; } = new("Sample.OfficeHolding", Aspect.State)
    {
        Bases = StakeDescriptors.Stake,
        Key = ["holder", "institution", "title"],
        Modalities = [Modality.Actual, Modality.Planned, Modality.Expected],
    };

    public required Person Holder { get; init; }

    Agent IStake.Holder => Holder;

    public required Agent Institution { get; init; }

    public required string Title { get; init; }

    public override RelationDescriptor Descriptor => TypeDescriptor;

    public override void VisitMembers(MemberVisitor visitor)
    {
        base.VisitMembers(visitor);
        visitor.Player("holder", Holder);
        visitor.Player("institution", Institution);
        visitor.Field("title", Title);
    }

    protected override void CheckMembers(ref ValidationReport report)
    {
        report.Required(Holder is not null, nameof(Holder));
        report.Required(Institution is not null, nameof(Institution));
        report.Length(Title, 1, 80, nameof(Title));
    }
}
