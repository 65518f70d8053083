namespace Dramatis.Report;

/// <summary>A claim with those that say the same without a common speaker.</summary>
internal sealed record SupportedClaim(ClaimModel Claim, IReadOnlyList<ClaimModel> Others);
