namespace Dramatis;

/// <summary>The mode of a claim: the modality with its polarity, holders and addressees.</summary>
internal readonly record struct Mode(
    Modality Modality,
    Polarity Polarity = Polarity.Affirmed,
    Many<Actor> Holders = default,
    Many<Actor> Addressees = default);
