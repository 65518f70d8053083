namespace Dramatis.Schema.Patterns;

/// <summary>A run of characters of one set.</summary>
/// <param name="Set">The ranges, in order, neither touching nor overlapping.</param>
/// <param name="Least">How many at least.</param>
/// <param name="Most">How many at most; null for any number.</param>
public sealed record ClassRun(IReadOnlyList<CharRange> Set, int Least, int? Most);
