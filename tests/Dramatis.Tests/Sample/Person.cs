namespace Dramatis.Tests.Sample;

public sealed record Person(EntityId Id) : Agent(Id)
{
    public static ActorDescriptor TypeDescriptor { get; } = new("Sample.Person", AgentDescriptor);

    public override ActorDescriptor Descriptor => TypeDescriptor;
}
