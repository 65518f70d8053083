namespace Dramatis;

/// <summary>Whether something is said to be so or not to be so.</summary>
public enum Polarity
{
    /// <summary>It is so.</summary>
    Affirmed,

    /// <summary>It is not so.</summary>
    Denied,
}
