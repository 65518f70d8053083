namespace Dramatis;

/// <summary>The mode of a claim: the modality with its polarity, holders and addressees.</summary>
internal readonly record struct Mode(
    Modality Modality,
    Polarity Polarity = Polarity.Affirmed,
    Many<Actor> Holders = default,
    Many<Actor> Addressees = default)
{
    /// <summary>The names of the parts of a claim that say how it presents its content: compared for any two claims.</summary>
    public static Many<string> Parts { get; } =
        [nameof(Claim.Polarity), nameof(Claim.Modality), nameof(Claim.ModalPolarity), nameof(Claim.Holders)];
}
