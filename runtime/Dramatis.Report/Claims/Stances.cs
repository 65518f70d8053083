namespace Dramatis.Report;

/// <summary>
/// The stance of a claim, as the name of its style in drawings and badges: actual, open or denied; and its doubt.
/// </summary>
internal static class Stances
{
    public const string So = "so";
    public const string Open = "open";
    public const string Denied = "denied";
    public const string Doubt = "doubt";

    /// <summary>The stance of a claim: actual, open (planned, wanted, conditional and so on), or denied.</summary>
    public static string Of(Claim claim) =>
        claim.Polarity == Polarity.Denied || claim.ModalPolarity == Polarity.Denied ? Denied
        : claim.Modality == Modality.Actual && claim.Condition is null ? So
        : Open;

    /// <summary>True if the claim is only possible or uncommitted, or the encoder doubts all of it.</summary>
    public static bool IsDoubtful(Claim claim) =>
        claim.Certainty is Certainty.Possible or Certainty.Uncommitted
        || claim.Doubts.Any(static doubt => doubt.IsOfWhole);

    /// <summary>True if the claim is doubtful, or the encoder doubts any part of it.</summary>
    public static bool HasDoubt(Claim claim) => claim.Doubts.Count > 0 || IsDoubtful(claim);

    /// <summary>
    /// The words before a caption that give the stance: <c>? not planned: </c>; empty for a plain claim.
    /// </summary>
    public static string Prefix(Claim claim)
    {
        var doubt = IsDoubtful(claim) ? "? " : "";
        var modality = claim.Modality == Modality.Actual ? "" : ClaimWords.Lower(claim.Modality) + ": ";
        var none = claim.ModalPolarity == Polarity.Denied ? "not " : "";
        return doubt + none + modality + (claim.Polarity == Polarity.Denied ? "not: " : "");
    }
}
