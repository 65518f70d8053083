namespace Dramatis.Report;

/// <summary>How drawings and marks tell claims apart, as the style names it.</summary>
internal static class Stances
{
    public const string So = "so";
    public const string Open = "open";
    public const string Denied = "denied";
    public const string Doubt = "doubt";

    /// <summary>So, only planned or the like, or denied.</summary>
    public static string Of(Claim claim) =>
        claim.Polarity == Polarity.Denied || claim.ModalPolarity == Polarity.Denied ? Denied
        : claim.Modality == Modality.Actual && claim.Condition is null ? So
        : Open;

    /// <summary>Whether it is not said flatly, or the encoder doubts all of it.</summary>
    public static bool IsDoubtful(Claim claim) =>
        claim.Certainty is Certainty.Possible or Certainty.Uncommitted
        || claim.Doubts.Any(static doubt => doubt.IsOfWhole);

    /// <summary>Whether it is doubtful, or the encoder doubts any part of it.</summary>
    public static bool HasDoubt(Claim claim) => claim.Doubts.Count > 0 || IsDoubtful(claim);

    /// <summary>The stance in words, to stand before a caption.</summary>
    public static string Prefix(Claim claim)
    {
        var doubt = IsDoubtful(claim) ? "? " : "";
        var modality = claim.Modality == Modality.Actual ? "" : ClaimWords.Lower(claim.Modality) + ": ";
        var none = claim.ModalPolarity == Polarity.Denied ? "not " : "";
        return doubt + none + modality + (claim.Polarity == Polarity.Denied ? "not: " : "");
    }
}
