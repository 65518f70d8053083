namespace Dramatis;

/// <summary>An honest answer about times that are known only so far.</summary>
public enum Truth
{
    /// <summary>It is so for none of the moments that the values admit.</summary>
    No,

    /// <summary>It depends on what the values leave open.</summary>
    Maybe,

    /// <summary>It is so for all of the moments that the values admit.</summary>
    Yes,
}
