using Dramatis.CompilerServices;

namespace Dramatis.Tests.Sample;

/// <summary>An arrival begins a presence, a departure ends it.</summary>
public abstract record Move : EventRelation
{
    public required Agent Who { get; init; }

    public required Place Area { get; init; }

    public override void VisitMembers(MemberVisitor visitor)
    {
        base.VisitMembers(visitor);
        visitor.Player("who", Who);
        visitor.Player("area", Area);
    }
}

public sealed record Arrival : Move
{
    public static RelationDescriptor TypeDescriptor { get; } = new("Sample.Arrival", Aspect.Event)
    {
        Initiates = [new(static () => Presence.TypeDescriptor, [("who", "present"), ("area", "area")])],
    };

    public override RelationDescriptor Descriptor => TypeDescriptor;

    public override string Caption => $"{CaptionText.Of(Who)} comes to {CaptionText.Of(Area)}";
}

public sealed record Departure : Move
{
    public static RelationDescriptor TypeDescriptor { get; } = new("Sample.Departure", Aspect.Event)
    {
        Terminates = [new(static () => Presence.TypeDescriptor, [("who", "present"), ("area", "area")])],
    };

    public override RelationDescriptor Descriptor => TypeDescriptor;

    public override string Caption => $"{CaptionText.Of(Who)} leaves {CaptionText.Of(Area)}";
}
