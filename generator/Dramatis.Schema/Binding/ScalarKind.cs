namespace Dramatis.Schema.Binding;

/// <summary>The scalars of the language. Schemas write their names in lower case.</summary>
public enum ScalarKind
{
    Text,
    Integer,
    Decimal,
    Boolean,
    Date,
    Period,
    When,
    Instant,
    Uri,
    Quantity,
}
