namespace Dramatis;

/// <summary>Why two claims cannot both be true.</summary>
public enum ContradictionRule
{
    /// <summary>What one affirms, the other denies.</summary>
    Denied,

    /// <summary>One says that it is planned, demanded or the like, the other that it is not.</summary>
    NoSuchPlan,

    /// <summary>The schema lets only one hold at a time, and they tell of two.</summary>
    Exclusive,

    /// <summary>The schema says that the two relations cannot hold at the same time between these players.</summary>
    Excludes,

    /// <summary>Both tell of one happening, and a detail of it or its time is irreconcilable.</summary>
    SameHappening,

    /// <summary>The encoder noted it, by a <see cref="Conflict"/>.</summary>
    Noted,
}
