namespace Dramatis.Report;

/// <summary>Two claims side by side, with why they stand so.</summary>
internal sealed record PairModel(ClaimModel First, ClaimModel Second, bool IsCertain, string Verdict, string Reason);
