namespace Dramatis.Schema.Patterns;

/// <summary>A run of characters of one set.</summary>
/// <param name="Set">The ranges, in order, neither touching nor overlapping.</param>
/// <param name="Least">The least number of characters.</param>
/// <param name="Most">The greatest number of characters; null for any number.</param>
public sealed record ClassRun(IReadOnlyList<CharRange> Set, int Least, int? Most);
