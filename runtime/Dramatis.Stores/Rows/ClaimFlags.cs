namespace Dramatis;

/// <summary>Properties of a claim by which it is compared, as bits of a column. None of them depends on a schema.</summary>
[Flags]
internal enum ClaimFlags
{
    None = 0,

    /// <summary>The claim may lack a player, or name one whom its text does not identify.</summary>
    IsPartial = 1,

    /// <summary>The claim affirms as actual a relation without an id of its own.</summary>
    IsPlain = 2,
}
