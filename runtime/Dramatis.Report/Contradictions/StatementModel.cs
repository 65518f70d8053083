namespace Dramatis.Report;

/// <summary>A statement that independent claims share, with the claims.</summary>
/// <param name="Sides">The claims.</param>
/// <param name="Verdict">How far the statement follows from the claims.</param>
/// <param name="Statement">The statement in words.</param>
/// <param name="Steps">The steps by which it follows from the claims.</param>
/// <param name="Stronger">The stronger statements that some of the claims share.</param>
internal sealed record StatementModel(
    SidesModel Sides, string Verdict, string Statement, IReadOnlyList<string> Steps, IReadOnlyList<StatementModel> Stronger)
{
    public static StatementModel Of(PageLinks links, AgreedStatement agreement) => new(
        SidesModel.Of(links, agreement.Claims[0], "=", [.. agreement.Claims.Skip(1)]),
        agreement.IsLikely ? "Usually shared" : "Shared",
        Words(agreement),
        [.. agreement.Because.Select(static step => step.ToString())],
        [.. agreement.Stronger.Select(stronger => Of(links, stronger))]);

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
