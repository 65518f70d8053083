namespace Dramatis;

/// <summary>The rule by which two claims cannot both be true.</summary>
public enum ContradictionRule
{
    /// <summary>One claim affirms what the other denies.</summary>
    Denied,

    /// <summary>One claim says that something is planned, demanded or the like, the other that it is not.</summary>
    NoSuchPlan,

    /// <summary>The schema lets only one hold at a time, and the claims give two.</summary>
    Exclusive,

    /// <summary>The schema says that the two relations cannot hold at the same time between these players.</summary>
    Excludes,

    /// <summary>Both claims describe one happening, with an irreconcilable detail or time.</summary>
    SameHappening,

    /// <summary>The encoder noted the conflict, by a <see cref="Conflict"/>.</summary>
    Noted,
}
