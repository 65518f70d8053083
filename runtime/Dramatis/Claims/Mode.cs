namespace Dramatis;

/// <summary>In what way a claim says it: the modality, whether it is so itself, and whose it is.</summary>
internal readonly record struct Mode(
    Modality Modality,
    Polarity Polarity = Polarity.Affirmed,
    Many<Actor> Holders = default,
    Many<Actor> Addressees = default);
