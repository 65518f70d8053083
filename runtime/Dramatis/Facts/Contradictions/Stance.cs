namespace Dramatis;

/// <summary>The modality and the polarities of a claim, by which rules choose the claims that they compare.</summary>
/// <param name="Modality">The modality.</param>
/// <param name="IsContentAffirmed">True if the content is affirmed.</param>
/// <param name="IsModalityAffirmed">True if the modality is affirmed.</param>
/// <param name="IsNamed">True if the happening has an id.</param>
internal readonly record struct Stance(Modality Modality, bool IsContentAffirmed, bool IsModalityAffirmed, bool IsNamed)
{
    public bool IsAffirmed => IsContentAffirmed && IsModalityAffirmed;

    public bool IsActual => IsAffirmed && Modality == Modality.Actual;

    public static Stance Of(Claim claim) => new(
        claim.Modality,
        claim.Polarity == Polarity.Affirmed,
        claim.ModalPolarity == Polarity.Affirmed,
        claim.What.Id is not null);
}
