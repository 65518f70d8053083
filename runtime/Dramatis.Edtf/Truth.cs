namespace Dramatis;

/// <summary>The answer to a question about times or quantities that are known only in part.</summary>
public enum Truth
{
    /// <summary>No: the relation holds for none of the moments or numbers that the values admit.</summary>
    No,

    /// <summary>Maybe: the answer depends on what the values leave open.</summary>
    Maybe,

    /// <summary>Yes: the relation holds for all of the moments or numbers that the values admit.</summary>
    Yes,
}

/// <summary>Combines answers.</summary>
internal static class Truths
{
    public static Truth And(Truth a, Truth b) => a < b ? a : b;
}
