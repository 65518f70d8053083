namespace Dramatis.Report;

/// <summary>Two claims side by side, with the reason.</summary>
internal sealed record PairModel(ClaimModel First, ClaimModel Second, bool IsCertain, string Verdict, string Reason);

/// <summary>Pairs of one kind.</summary>
/// <param name="Left">The number of pairs beyond those shown; null for none.</param>
internal sealed record PairGroup(string Heading, string Counts, IReadOnlyList<PairModel> Pairs, string? Left);
