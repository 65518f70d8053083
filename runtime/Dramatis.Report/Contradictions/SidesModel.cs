namespace Dramatis.Report;

/// <summary>A claim beside others: those that clash with it, or those that agree with it.</summary>
/// <param name="First">The claim.</param>
/// <param name="Sign">The sign between it and the others.</param>
/// <param name="Others">The other claims, as far as they are shown.</param>
/// <param name="Left">The number of others beyond those shown; null if all are shown.</param>
internal sealed record SidesModel(ClaimModel First, string Sign, IReadOnlyList<ClaimModel> Others, string? Left)
{
    private const int MostOthers = 12;

    public static SidesModel Of(PageLinks links, Claim first, string sign, Many<Claim> others) => new(
        ClaimModel.Of(links, first),
        sign,
        [.. others.Take(MostOthers).Select(other => ClaimModel.Of(links, other))],
        others.Count > MostOthers ? Phrases.Number(others.Count - MostOthers) : null);
}
