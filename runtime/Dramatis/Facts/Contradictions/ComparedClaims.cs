namespace Dramatis;

/// <summary>The claims of a fact base that rules compare: not superseded or retracted, and not uncommitted.</summary>
internal sealed class ComparedClaims
{
    private readonly NodeTable _nodes;
    private readonly Dictionary<RelationDescriptor, RelationDescriptor[]> _types = new(ReferenceEqualityComparer.Instance);

    public ComparedClaims(FactBase facts)
    {
        (Facts, _nodes) = (facts, facts.NewNodes());
        Kinship = new(facts, _nodes);
    }

    public FactBase Facts { get; }

    public Kinship Kinship { get; }

    /// <summary>All of them, laid out anew by whoever walks over them: most are looked at once and not kept.</summary>
    public IEnumerable<ComparedClaim> All
    {
        get
        {
            var place = 0;
            foreach (var claim in Facts.Claims)
            {
                if (claim.Certainty != Certainty.Uncommitted && !Facts.IsWithdrawn(claim.Id))
                {
                    yield return new(claim.Whole, place, _nodes);
                }

                place++;
            }
        }
    }

    /// <summary>How many pairs of claims were looked at; what keeps this small keeps the rules linear.</summary>
    public int Comparisons { get; private set; }

    /// <summary>Whether the two are to be compared at all; counts that they were looked at.</summary>
    public bool MayClash(Claim a, Claim b)
    {
        Comparisons++;
        return (a.Certainty != Certainty.Possible || b.Certainty != Certainty.Possible) && a.Id != b.Id;
    }

    /// <summary>A type and all that it derives from, each once.</summary>
    public RelationDescriptor[] Types(RelationDescriptor type)
    {
        if (!_types.TryGetValue(type, out var types))
        {
            types = [.. WithBases(type).Distinct<RelationDescriptor>(ReferenceEqualityComparer.Instance)];
            _types.Add(type, types);
        }

        return types;
    }

    private static IEnumerable<RelationDescriptor> WithBases(RelationDescriptor type) =>
        type.Bases.SelectMany(WithBases).Prepend(type);
}
