namespace Dramatis.Report;

/// <summary>Two claims that contradict each other, with the reason.</summary>
internal sealed record PairModel(ClaimModel First, ClaimModel Second, bool IsCertain, string Verdict, string Reason);

/// <summary>The pairs found by one rule.</summary>
/// <param name="Left">The number of pairs beyond those shown; null if all are shown.</param>
internal sealed record PairGroup(string Heading, string Counts, IReadOnlyList<PairModel> Pairs, string? Left);
