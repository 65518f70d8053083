namespace Dramatis.CompilerServices;

/// <summary>Builds a state step by step.</summary>
/// <inheritdoc cref="RelationBuilder{T, TBuilder}"/>
public abstract class StateBuilder<T, TBuilder>(T draft) : RelationBuilder<T, TBuilder>(draft)
    where T : StateRelation
    where TBuilder : StateBuilder<T, TBuilder>
{
    /// <summary>Sets the time of the state.</summary>
    public TBuilder WithDuring(When during) => Set(Draft with { During = during });

    /// <inheritdoc/>
    protected override T ReadMembers(MemberReader members)
    {
        var draft = base.ReadMembers(members);
        return members.Get("during", Scalar.When) is { } time ? draft with { During = time } : draft;
    }
}
