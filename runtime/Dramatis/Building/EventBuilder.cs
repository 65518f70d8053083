namespace Dramatis.CompilerServices;

/// <summary>Builds an event step by step.</summary>
/// <inheritdoc cref="RelationBuilder{T, TBuilder}"/>
public abstract class EventBuilder<T, TBuilder>(T draft) : RelationBuilder<T, TBuilder>(draft)
    where T : EventRelation
    where TBuilder : EventBuilder<T, TBuilder>
{
    /// <summary>Sets the time of the event.</summary>
    public TBuilder WithOn(When on) => Set(Draft with { On = on });

    /// <inheritdoc/>
    protected override T ReadMembers(MemberReader members)
    {
        var draft = base.ReadMembers(members);
        return members.Get("on", Scalar.When) is { } time ? draft with { On = time } : draft;
    }
}
