namespace Dramatis;

/// <summary>Puts an event together step by step.</summary>
/// <inheritdoc cref="RelationBuilder{T, TBuilder}"/>
public abstract class EventBuilder<T, TBuilder> : RelationBuilder<T, TBuilder>
    where T : EventRelation
    where TBuilder : EventBuilder<T, TBuilder>
{
    /// <summary>When it happens.</summary>
    protected When? On { get; private set; }

    /// <summary>Says when it happens.</summary>
    public TBuilder WithOn(When on)
    {
        On = on;
        return (TBuilder)this;
    }
}
