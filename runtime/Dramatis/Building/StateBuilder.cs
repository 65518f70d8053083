namespace Dramatis;

/// <summary>Puts a state together step by step.</summary>
/// <inheritdoc cref="RelationBuilder{T, TBuilder}"/>
public abstract class StateBuilder<T, TBuilder> : RelationBuilder<T, TBuilder>
    where T : StateRelation
    where TBuilder : StateBuilder<T, TBuilder>
{
    /// <summary>While it holds.</summary>
    protected When? During { get; private set; }

    /// <summary>Says while it holds.</summary>
    public TBuilder WithDuring(When during)
    {
        During = during;
        return (TBuilder)this;
    }
}
