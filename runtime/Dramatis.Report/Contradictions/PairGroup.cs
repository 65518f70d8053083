namespace Dramatis.Report;

/// <summary>Pairs of one kind.</summary>
/// <param name="Left">How many more there are than are shown; null if none.</param>
internal sealed record PairGroup(string Heading, string Counts, IReadOnlyList<PairModel> Pairs, string? Left);
