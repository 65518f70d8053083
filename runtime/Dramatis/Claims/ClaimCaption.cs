using System.Text;

namespace Dramatis;

/// <summary>Words a claim, from its outermost speaker to its proposition.</summary>
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
        var denial = claim.ModalPolarity == Polarity.Denied ? "not " : "";
        text.Append(claim.Modality == Modality.Actual ? "" : $"{denial}{Manner(claim)}: ");
        return text.Append(claim.Proposition.ToString()).ToString();
    }

    /// <summary>The modality with its holders and addressees: <c>promised by Norland to Sudland</c>.</summary>
    public static string Manner(Claim claim) =>
        Lower(claim.Modality)
        + (claim.Holders.Count > 0 ? $" by {claim.Holders}" : "")
        + (claim.Addressees.Count > 0 ? Preposition(claim.Modality) + claim.Addressees : "");

    /// <summary>An enum's value as a word: <c>planned</c>.</summary>
    public static string Lower<T>(T value)
        where T : struct, Enum => value.ToString().ToLowerInvariant();

    private static string Preposition(Modality modality) => modality == Modality.Demanded ? " of " : " to ";
}
