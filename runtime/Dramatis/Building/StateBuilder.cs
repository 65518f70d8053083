namespace Dramatis.CompilerServices;

/// <summary>Builds a state step by step.</summary>
/// <inheritdoc cref="RelationBuilder{T, TBuilder}"/>
public abstract class StateBuilder<T, TBuilder> : RelationBuilder<T, TBuilder>
    where T : StateRelation
    where TBuilder : StateBuilder<T, TBuilder>
{
    private When? _during;

    /// <summary>The time of the state.</summary>
    protected When? During => _during;

    /// <summary>Sets the time of the state.</summary>
    public TBuilder WithDuring(When during) => Set(ref _during, during);

    /// <inheritdoc/>
    protected override void ReadMembers(MemberReader members)
    {
        base.ReadMembers(members);
        members.Field("during", ref _during, Scalar.When);
    }
}
