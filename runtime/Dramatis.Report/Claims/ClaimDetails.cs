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
        .. claim.Doubts.Select(static doubt => new LabelledText($"Doubt about {Phrases.Part(doubt.About)}", doubt.Why)),
        .. claim.Inferences.Select(static inference => new LabelledText(
            $"Inferred: {Phrases.Part(inference.About)}",
            inference.How + (inference.Stated is { } words ? $" (words of the text: {words})" : ""))),
        .. claim.Wordings.Select(static wording => new LabelledText(
            $"Wording for {wording.Who.Caption}", wording.Words + (wording.How is { } how ? $" (inferred: {how})" : ""))),
        .. claim.Warnings.Select(static warning => new LabelledText("Warning", warning.Message)),
    ];

    private static IEnumerable<LabelledText> Optional(string label, string? text) => text is null ? [] : [new(label, text)];
}
