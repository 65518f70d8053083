namespace Dramatis.Report;

/// <summary>Lists the parts of a claim that its row in the table does not show, each with a label.</summary>
internal static class ClaimDetails
{
    public static IEnumerable<LabelledText> Of(Claim claim) =>
    [
        new("Relation", Phrases.Heading(claim.What.Descriptor.Name)),
        .. Optional("Id", claim.What.Id?.Value),
        .. MemberTexts.Of(claim.What),
        .. Optional("Said on", claim.SaidOn?.ToString()),
        .. Doubts(claim.Doubts, Phrases.WholeClaim),
        .. Inferences(claim.Inferences, Phrases.WholeClaim),
        .. claim.Wordings.Select(static wording => new LabelledText(
            $"Wording for {wording.Who.Caption}", wording.Words + (wording.How is { } how ? $" (inferred: {how})" : ""))),
        .. claim.Warnings.Select(static warning => new LabelledText("Warning", warning.Message)),
    ];

    /// <summary>The doubts about a claim or a source.</summary>
    public static IReadOnlyList<LabelledText> Doubts(Many<Doubt> doubts, string whole) =>
        [.. doubts.Select(doubt => new LabelledText($"Doubt about {Phrases.Part(doubt.About, whole)}", doubt.Why))];

    /// <summary>The parts of a claim or a source that the encoder concluded.</summary>
    public static IReadOnlyList<LabelledText> Inferences(Many<Inference> inferences, string whole) =>
    [
        .. inferences.Select(inference => new LabelledText(
            $"Inferred: {Phrases.Part(inference.About, whole)}",
            inference.How + (inference.Stated is { } words ? $" (words of the text: {words})" : "")
                + (inference.From is { } from ? $" (from claim {from})" : ""))),
    ];

    private static IEnumerable<LabelledText> Optional(string label, string? text) => text is null ? [] : [new(label, text)];
}
