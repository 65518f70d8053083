namespace Dramatis.CompilerServices;

/// <summary>Builds an event step by step.</summary>
/// <inheritdoc cref="RelationBuilder{T, TBuilder}"/>
public abstract class EventBuilder<T, TBuilder> : RelationBuilder<T, TBuilder>
    where T : EventRelation
    where TBuilder : EventBuilder<T, TBuilder>
{
    private When? _on;

    /// <summary>The time of the event.</summary>
    protected When? On => _on;

    /// <summary>Sets the time of the event.</summary>
    public TBuilder WithOn(When on) => Set(ref _on, on);

    /// <inheritdoc/>
    protected override void ReadMembers(MemberReader members)
    {
        base.ReadMembers(members);
        members.Field("on", ref _on, Scalar.When);
    }
}
