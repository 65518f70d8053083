namespace Dramatis;

/// <content>Contradictions, disagreements and corroborations.</content>
public sealed partial class FactBase
{
    /// <summary>
    /// The pairs of claims that cannot both be true by the rules of <see cref="ContradictionRule"/>. They are in the
    /// order of the rules, then in the order in which the claims were made.
    /// </summary>
    /// <remarks>
    /// Rules compare claims of one modality that are not superseded, retracted or uncommitted, unless both are merely
    /// possible. Notes of the encoder may join claims of different modalities.
    /// </remarks>
    public Many<Contradiction> Contradictions() => new ClashFinder(this).Contradictions();

    /// <summary>The pairs of claims by which different holders plan, demand or wish opposite things.</summary>
    public Many<Disagreement> Disagreements() => new ClashFinder(this).Disagreements();

    /// <summary>
    /// The pairs of claims that say the same without a common speaker or outlet. Claims with one are repetitions.
    /// </summary>
    public Many<Corroboration> Corroborations() => new ClashFinder(this).Corroborations();
}
