namespace Dramatis.Tests.Sample;

public sealed record Organisation(EntityId Id) : Agent(Id), IHost
{
    public static ActorDescriptor TypeDescriptor { get; } = new("Sample.Organisation", AgentDescriptor);

    public When? Founded { get; init; }

    public override ActorDescriptor Descriptor => TypeDescriptor;

    public override void VisitMembers(MemberVisitor visitor)
    {
        base.VisitMembers(visitor);
        visitor.Field("founded", Founded);
    }
}
