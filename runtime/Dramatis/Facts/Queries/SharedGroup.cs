namespace Dramatis;

/// <summary>A statement, and the claims that share it.</summary>
internal sealed class SharedGroup(Relation what, string mode, ComparedClaim sample)
{
    private readonly SortedDictionary<int, ComparedClaim> _claims = [];
    private readonly HashSet<Derivation> _because = [];

    public Relation What => what;

    public string Mode => mode;

    /// <summary>One of the claims.</summary>
    public ComparedClaim Sample => sample;

    /// <summary>The places of the claims that were made.</summary>
    public IReadOnlyCollection<int> Places => _claims.Keys;

    /// <summary>True as long as no two claims share it without a likely step.</summary>
    public bool IsLikely { get; private set; } = true;

    public bool Includes(int place) => _claims.ContainsKey(place);

    public void Add(IEnumerable<ComparedClaim> agreeing, bool isLikely)
    {
        IsLikely &= isLikely;
        foreach (var one in agreeing)
        {
            _claims.TryAdd(one.Place, one);
            _because.UnionWith(one.Derived?.Steps ?? default);
        }
    }

    public AgreedStatement ToAgreement(Many<AgreedStatement> stronger) => new(
        new(what, sample.Claim.Polarity),
        [.. _claims.Values.Select(static one => one.Origin)],
        IsLikely,
        [.. _because],
        stronger)
    {
        Modality = sample.Claim.Modality,
        Holders = sample.Claim.Modality is Modality.Actual or Modality.Expected ? default : sample.Claim.EffectiveHolders,
        Denial = sample.Claim.ModalPolarity == Polarity.Denied ? "not " : "",
    };
}
