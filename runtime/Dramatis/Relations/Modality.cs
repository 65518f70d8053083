namespace Dramatis;

/// <summary>The way in which a claim presents its proposition: as a fact, a plan, a demand and so on.</summary>
public enum Modality
{
    /// <summary>It is so, or it happened.</summary>
    Actual,

    /// <summary>It was tried; whether it came about is not said.</summary>
    Attempted,

    /// <summary>It is decided, scheduled, intended or aimed at.</summary>
    Planned,

    /// <summary>Somebody's word binds them to it.</summary>
    Promised,

    /// <summary>It is announced as a harm.</summary>
    Threatened,

    /// <summary>It is allowed or welcome; nobody is bound.</summary>
    Offered,

    /// <summary>It is weighed, discussed, proposed or open to choice.</summary>
    Considered,

    /// <summary>It is required of others; a warning against something demands that it is not so.</summary>
    Demanded,

    /// <summary>It is advised, better or needed; denied, it need not be.</summary>
    Recommended,

    /// <summary>It is wished or hoped for.</summary>
    Desired,

    /// <summary>It is predicted, or taken to follow.</summary>
    Expected,
}
