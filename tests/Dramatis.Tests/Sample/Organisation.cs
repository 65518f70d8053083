namespace Dramatis.Tests.Sample;

public sealed record Organisation(EntityId Id) : Agent(Id), IHost
{
    public static ActorDescriptor TypeDescriptor { get; } = new("Sample.Organisation", AgentDescriptor);

    public override ActorDescriptor Descriptor => TypeDescriptor;
}
