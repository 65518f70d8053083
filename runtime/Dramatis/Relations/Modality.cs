namespace Dramatis;

/// <summary>The way in which a claim presents its proposition: as actual, planned, demanded and so on.</summary>
public enum Modality
{
    /// <summary>The proposition holds or happened.</summary>
    Actual,

    /// <summary>Somebody tried to bring the proposition about; the result is open.</summary>
    Attempted,

    /// <summary>The proposition is decided, scheduled, intended or aimed at.</summary>
    Planned,

    /// <summary>Somebody has given their word for the proposition.</summary>
    Promised,

    /// <summary>Somebody announces the proposition as a harm to others.</summary>
    Threatened,

    /// <summary>Somebody allows or welcomes the proposition; nobody is bound.</summary>
    Offered,

    /// <summary>The proposition is weighed, discussed or open to choice.</summary>
    Considered,

    /// <summary>
    /// Somebody requires the proposition of others. A warning against something demands its negation.
    /// </summary>
    Demanded,

    /// <summary>The proposition is proposed, advised, better or needed. A denial says that it is not needed.</summary>
    Recommended,

    /// <summary>Somebody wishes or hopes for the proposition.</summary>
    Desired,

    /// <summary>Somebody predicts the proposition, or concludes that it will follow.</summary>
    Expected,
}
