namespace Dramatis.CompilerServices;

/// <summary>Puts an event together step by step.</summary>
/// <inheritdoc cref="RelationBuilder{T, TBuilder}"/>
public abstract class EventBuilder<T, TBuilder> : RelationBuilder<T, TBuilder>
    where T : EventRelation
    where TBuilder : EventBuilder<T, TBuilder>
{
    private When? _on;

    /// <summary>When it happens.</summary>
    protected When? On => _on;

    /// <summary>Says when it happens.</summary>
    public TBuilder WithOn(When on) => Set(ref _on, on);

    /// <inheritdoc/>
    protected override void ReadMembers(MemberReader members)
    {
        base.ReadMembers(members);
        members.Field("on", ref _on, Scalar.When);
    }
}
