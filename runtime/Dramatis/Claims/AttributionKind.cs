namespace Dramatis;

/// <summary>How a step of an attribution ties a claim to its speakers.</summary>
public enum AttributionKind
{
    /// <summary>They said so: "Moscow announced".</summary>
    Said,

    /// <summary>The text describes them as believing so, which they need not have said: "Moscow considers".</summary>
    Believed,

    /// <summary>The text describes them as knowing so: "Moscow is aware that".</summary>
    Known,
}
