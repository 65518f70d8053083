namespace Dramatis.Report;

/// <summary>A statement that independent claims share, with the claims.</summary>
/// <param name="First">The first of the claims.</param>
/// <param name="Others">The other claims, as far as they are shown.</param>
/// <param name="Left">The number of others beyond those shown; null if all are shown.</param>
/// <param name="Verdict">How far the statement follows from the claims.</param>
/// <param name="Statement">The statement in words.</param>
/// <param name="Steps">The steps by which it follows from the claims.</param>
/// <param name="Stronger">The stronger statements that some of the claims share.</param>
internal sealed record StatementModel(
    ClaimModel First,
    IReadOnlyList<ClaimModel> Others,
    string? Left,
    string Verdict,
    string Statement,
    IReadOnlyList<string> Steps,
    IReadOnlyList<StatementModel> Stronger)
{
    private const int MostOthers = 12;

    public static StatementModel Of(AgreedStatement agreement) => new(
        ClaimModel.Of(agreement.Claims[0]),
        [.. agreement.Claims.Skip(1).Take(MostOthers).Select(ClaimModel.Of)],
        agreement.Claims.Count > MostOthers + 1 ? Phrases.Number(agreement.Claims.Count - MostOthers - 1) : null,
        agreement.IsLikely ? "Usually shared" : "Shared",
        Words(agreement),
        [.. agreement.Because.Select(static step => step.ToString())],
        [.. agreement.Stronger.Select(Of)]);

    private static string Words(AgreedStatement agreement)
    {
        var (words, modality) = (agreement.Shared.ToString(), agreement.Modality);
        var manner = modality == Modality.Actual ? "" : $"{Phrases.Modality(modality)}: ";
        var time = ((IAnchor)agreement.Shared.What).Time?.ToString() is { } text && !words.Contains(text, StringComparison.Ordinal)
            ? $", {text}"
            : "";
        return manner + words + time;
    }
}
