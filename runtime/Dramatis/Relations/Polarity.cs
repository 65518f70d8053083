namespace Dramatis;

/// <summary>The polarity of a proposition or a modality: affirmed or denied.</summary>
public enum Polarity
{
    /// <summary>It is so.</summary>
    Affirmed,

    /// <summary>It is not so.</summary>
    Denied,
}
