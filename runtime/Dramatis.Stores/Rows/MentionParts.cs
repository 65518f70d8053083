namespace Dramatis;

/// <summary>The parts of a claim in which it mentions a player, as bits of a column.</summary>
[Flags]
internal enum MentionParts
{
    None = 0,

    /// <summary>Any part that <see cref="FactBase.Involving"/> sees.</summary>
    Names = 1,

    /// <summary>The claim is about the relation.</summary>
    IsAbout = 2,

    /// <summary>The player stands in the relation, or in one nested in it.</summary>
    Plays = 4,

    /// <summary>The claim supersedes or retracts the claim.</summary>
    Withdraws = 8,

    /// <summary>The claim refers to the claim in any other way.</summary>
    Refers = 16,
}
