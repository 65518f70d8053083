using System.Diagnostics.CodeAnalysis;

namespace Dramatis;

/// <summary>A view of a claim that knows the type of its relation.</summary>
/// <typeparam name="T">The type of the relation, or a base of it.</typeparam>
/// <param name="Whole">The claim.</param>
// docs/decisions.md: Typed views of claims
public readonly record struct Claim<T>(Claim Whole)
    where T : class, IRelation
{
    /// <inheritdoc cref="Claim.Id"/>
    public ClaimId Id => Whole.Id;

    /// <inheritdoc cref="Claim.What"/>
    public T What => (T)(object)Whole.What;

    /// <inheritdoc cref="Claim.Caption"/>
    public string Caption => Whole.Caption;

    /// <inheritdoc cref="Claim.Polarity"/>
    public Polarity Polarity => Whole.Polarity;

    /// <inheritdoc cref="Claim.Modality"/>
    public Modality Modality => Whole.Modality;

    /// <inheritdoc cref="Claim.ModalPolarity"/>
    public Polarity ModalPolarity => Whole.ModalPolarity;

    /// <inheritdoc cref="Claim.Holders"/>
    public Many<Actor> Holders => Whole.Holders;

    /// <inheritdoc cref="Claim.Addressees"/>
    public Many<Actor> Addressees => Whole.Addressees;

    /// <inheritdoc cref="Claim.Condition"/>
    public Condition? Condition => Whole.Condition;

    /// <inheritdoc cref="Claim.Certainty"/>
    public Certainty Certainty => Whole.Certainty;

    /// <inheritdoc cref="Claim.Recurrence"/>
    public Recurrence Recurrence => Whole.Recurrence;

    /// <inheritdoc cref="Claim.Source"/>
    public Source Source => Whole.Source;

    /// <inheritdoc cref="Claim.Qualifiers"/>
    public Many<string> Qualifiers => Whole.Qualifiers;

    /// <inheritdoc cref="Claim.QualifiedParts"/>
    public Many<Qualification> QualifiedParts => Whole.QualifiedParts;

    /// <inheritdoc cref="Claim.Attribution"/>
    public Many<AttributionStep> Attribution => Whole.Attribution;

    /// <inheritdoc cref="Claim.SaidOn"/>
    public When? SaidOn => Whole.SaidOn;

    /// <inheritdoc cref="Claim.Locators"/>
    public Many<Locator> Locators => Whole.Locators;

    /// <inheritdoc cref="Claim.Doubts"/>
    public Many<Doubt> Doubts => Whole.Doubts;

    /// <inheritdoc cref="Claim.Inferences"/>
    public Many<Inference> Inferences => Whole.Inferences;

    /// <summary>Converts the view to its claim.</summary>
    [SuppressMessage("Usage", "CA2225", Justification = "The property Whole is the named alternative.")]
    public static implicit operator Claim(Claim<T> claim) => claim.Whole;

    /// <inheritdoc cref="Claim.Words"/>
    public Many<string> Words(string text, SpanPart? part = null) => Whole.Words(text, part);

    /// <summary>The claim's caption.</summary>
    public override string ToString() => Whole.Caption;
}
