namespace Dramatis.Schema.Binding;

/// <summary>The scalars of the language, by their written names in lower case.</summary>
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
}
