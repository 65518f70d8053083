using System.Text;

namespace Dramatis;

/// <summary>Puts a claim into words, from the outermost speaker inwards.</summary>
internal static class ClaimCaption
{
    public static string Of(Claim claim)
    {
        var text = new StringBuilder();
        foreach (var step in claim.Attribution)
        {
            text.Append(CaptionText.Of(step.Speakers)).Append(": ");
        }

        text.Append(claim.Condition is { } condition ? $"if {condition}: " : "");
        text.Append(claim.Certainty == Certainty.Certain ? "" : Lower(claim.Certainty) + ": ");
        text.Append(claim.Recurrence == Recurrence.Once ? "" : Lower(claim.Recurrence) + ": ");
        text.Append(claim.Modality == Modality.Actual ? "" : ModeOf(claim));
        return text.Append(claim.Proposition.ToString()).ToString();
    }

    private static string ModeOf(Claim claim) =>
        (claim.ModalPolarity == Polarity.Denied ? "not " : "")
        + Lower(claim.Modality)
        + (claim.Holders.Count > 0 ? " by " + CaptionText.Of(claim.Holders) : "")
        + (claim.Addressees.Count > 0 ? Preposition(claim.Modality) + CaptionText.Of(claim.Addressees) : "")
        + ": ";

    private static string Preposition(Modality modality) => modality == Modality.Demanded ? " of " : " to ";

    private static string Lower<T>(T value)
        where T : struct, Enum => value.ToString().ToLowerInvariant();
}
