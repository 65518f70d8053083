namespace Dramatis.CompilerServices;

/// <summary>Puts a state together step by step.</summary>
/// <inheritdoc cref="RelationBuilder{T, TBuilder}"/>
public abstract class StateBuilder<T, TBuilder> : RelationBuilder<T, TBuilder>
    where T : StateRelation
    where TBuilder : StateBuilder<T, TBuilder>
{
    private When? _during;

    /// <summary>While it holds.</summary>
    protected When? During => _during;

    /// <summary>Says while it holds.</summary>
    public TBuilder WithDuring(When during) => Set(ref _during, during);

    /// <inheritdoc/>
    protected override void ReadMembers(MemberReader members)
    {
        base.ReadMembers(members);
        members.Field("during", ref _during, Scalar.When);
    }
}
