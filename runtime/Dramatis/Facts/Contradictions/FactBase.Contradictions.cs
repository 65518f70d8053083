namespace Dramatis;

/// <content>Clashes, contradictions, disagreements and corroborations.</content>
public sealed partial class FactBase
{
    private Kinship? _kinship;
    private ClashIndex? _clashIndex;
    private IReadOnlyDictionary<ClaimId, Contest>? _contests;

    /// <summary>The claims by type and source, for clashes that are narrowed.</summary>
    internal ClashIndex ClashIndex => LazyInitializer.EnsureInitialized(ref _clashIndex, () => new(this));

    /// <summary>The links of the actors. They are made once, and safe for several threads.</summary>
    internal Kinship Kinship => LazyInitializer.EnsureInitialized(ref _kinship, () => new(this, NewNodes(), new()));

    /// <summary>
    /// The claims that go badly together: contradictions, disagreements, changes and tensions, by what the schema declares.
    /// They are found as they are asked for, in the order of the rules.
    /// </summary>
    public Clashes Clashes() => new(this);

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

    /// <summary>The contradictions in which a claim stands; null if it stands in none.</summary>
    internal Contest? ContestOf(Claim claim) =>
        LazyInitializer.EnsureInitialized(ref _contests, () => Contest.Of(Contradictions())).GetValueOrDefault(claim.Id);
}
