namespace Dramatis.Tests.Sample;

public sealed record Place(EntityId Id) : Actor(Id)
{
    public static ActorDescriptor TypeDescriptor { get; } = new("Sample.Place");

    public required string Name { get; init; }

    public override ActorDescriptor Descriptor => TypeDescriptor;

    public override string Caption => Name;

    public override void VisitMembers(MemberVisitor visitor) => visitor.Field("name", Name);
}
