using System.Runtime.InteropServices;

namespace Dramatis;

/// <summary>
/// The claims of a fact base that rules compare: those that are not superseded, retracted or uncommitted.
/// </summary>
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

    /// <summary>
    /// All compared claims. Each walk lays them out anew, since most are looked at once and not kept.
    /// </summary>
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

    /// <summary>
    /// The number of pairs of claims that were looked at. The rules are linear as long as it is small.
    /// </summary>
    public int Comparisons { get; private set; }

    /// <summary>Tells whether two claims are to be compared at all, and counts the pair.</summary>
    public bool MayClash(Claim a, Claim b)
    {
        Comparisons++;
        return (a.Certainty != Certainty.Possible || b.Certainty != Certainty.Possible) && a.Id != b.Id;
    }

    /// <summary>A type and all its bases, each once.</summary>
    public RelationDescriptor[] Types(RelationDescriptor type)
    {
        ref var types = ref CollectionsMarshal.GetValueRefOrAddDefault(_types, type, out _);
        return types ??= [.. WithBases(type).Distinct<RelationDescriptor>(ReferenceEqualityComparer.Instance)];
    }

    private static IEnumerable<RelationDescriptor> WithBases(RelationDescriptor type) =>
        type.Bases.SelectMany(WithBases).Prepend(type);
}
