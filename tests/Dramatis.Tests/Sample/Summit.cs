namespace Dramatis.Tests.Sample;

/// <summary>A relation that derives from one that stands for itself, too.</summary>
public sealed record Summit : EventRelation
{
    public static RelationDescriptor TypeDescriptor { get; } = new("Sample.Summit", Aspect.Event)
    {
        Bases = [Meeting.TypeDescriptor],
        Key = ["participants"],
    };

    public required Many<Agent> Participants { get; init; }

    public override RelationDescriptor Descriptor => TypeDescriptor;

    public override void VisitMembers(MemberVisitor visitor)
    {
        base.VisitMembers(visitor);
        visitor.Players("participants", Participants);
    }
}
