using System.Runtime.InteropServices;

namespace Dramatis;

/// <summary>
/// The claims of a fact base that rules compare: those that are not superseded, retracted or uncommitted.
/// </summary>
internal sealed class ComparedClaims
{
    private readonly ClashScope _scope;
    private readonly IReadOnlyCollection<ComparedClaim>? _only;
    private readonly Deriver _deriver = new();
    private readonly Dictionary<int, List<DerivedClaim>> _derived = [];
    private readonly Dictionary<RelationDescriptor, RelationDescriptor[]> _types = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<RelationDescriptor, string?> _transparent = new(ReferenceEqualityComparer.Instance);

    /// <summary>Compares claims of a part of a fact base.</summary>
    /// <param name="facts">The fact base.</param>
    /// <param name="scope">The part.</param>
    public ComparedClaims(FactBase facts, ClashScope scope)
    {
        (Facts, _scope, Kinship) = (facts, scope, facts.Kinship);
    }

    private ComparedClaims(ComparedClaims other, IReadOnlyCollection<ComparedClaim> only)
    {
        (Facts, _scope, Kinship) = (other.Facts, other._scope, other.Kinship);
        _only = only;
    }

    public FactBase Facts { get; }

    public Kinship Kinship { get; }

    /// <summary>
    /// The claims that were made. Each walk lays them out anew, since most are looked at once and not kept.
    /// </summary>
    public IEnumerable<ComparedClaim> Made
    {
        get
        {
            foreach (var place in _scope.Places)
            {
                _scope.Cancellation.ThrowIfCancellationRequested();
                var claim = Facts.At(place);
                if (claim.Certainty != Certainty.Uncommitted && !Facts.IsWithdrawn(claim))
                {
                    yield return new(claim, place, Kinship.Nodes);
                }
            }
        }
    }

    /// <summary>The claims that were made, each before those that follow from it.</summary>
    public IEnumerable<ComparedClaim> All => _only ?? Made.SelectMany(made =>
        Following(made.Claim, made.Place).Select(derived => Follow(derived, made.Place)).Prepend(made));

    /// <summary>The claim at a place.</summary>
    public ComparedClaim At(int place) => new(Facts.At(place), place, Kinship.Nodes);

    /// <summary>A claim that follows from the one at a place.</summary>
    public ComparedClaim Follow(DerivedClaim derived, int place) => new(derived.Claim, place, Kinship.Nodes, derived);

    /// <summary>Tells whether others follow from a claim.</summary>
    public bool IsPremise(Claim claim) => _deriver.IsPremise(claim.What.Descriptor);

    /// <summary>Other claims, compared among themselves and with the same links of players.</summary>
    public ComparedClaims Over(IReadOnlyCollection<ComparedClaim> only) => new(this, only);

    /// <summary>
    /// The number of pairs of claims that were looked at. The rules are linear as long as it is small.
    /// </summary>
    public int Comparisons { get; private set; }

    /// <summary>Tells whether two claims are to be compared at all, and counts the pair.</summary>
    /// <exception cref="OperationCanceledException">The search was cancelled.</exception>
    public bool MayClash(ComparedClaim a, ComparedClaim b)
    {
        Comparisons++;
        _scope.Cancellation.ThrowIfCancellationRequested();
        return (a.Claim.Certainty != Certainty.Possible || b.Claim.Certainty != Certainty.Possible)
            && a.Origin.Id != b.Origin.Id
            && !(a.IsInertial && b.IsInertial)
            && !ClaimTimes.IsOverWith(a, b)
            && !ClaimTimes.IsOverWith(b, a)
            && !(a.IsLikely && b.IsLikely);
    }

    /// <summary>A type and all its bases, each once.</summary>
    public RelationDescriptor[] Types(RelationDescriptor type)
    {
        ref var types = ref CollectionsMarshal.GetValueRefOrAddDefault(_types, type, out _);
        return types ??= [.. type.WithBases()];
    }

    /// <summary>The position for whose relation the whole of a type stands; null if there is none.</summary>
    public string? TransparentIn(RelationDescriptor type)
    {
        if (!_transparent.TryGetValue(type, out var position))
        {
            _transparent.Add(type, position = type.TransparentPosition);
        }

        return position;
    }

    /// <summary>A hash of the players and values of some members. Players that are the same are one.</summary>
    public int KeyOf(ComparedClaim claim, IEnumerable<string> members)
    {
        var key = default(HashCode);
        foreach (var member in members.Select(name => claim[name]))
        {
            var players = member.Players
                .Select(player => JoinKeys.Token(Kinship.Representative(player.Node)))
                .Distinct();
            key.Add(players.Concat(member.Fields.Select(JoinKeys.Token)).Sum(static token => (long)token));
        }

        return key.ToHashCode();
    }

    /// <summary>The claims that follow from one. They are kept, since each rule asks for them.</summary>
    private List<DerivedClaim> Following(Claim claim, int place)
    {
        if (!_deriver.IsPremise(claim.What.Descriptor))
        {
            return [];
        }

        ref var derived = ref CollectionsMarshal.GetValueRefOrAddDefault(_derived, place, out _);
        return derived ??= _deriver.Of(claim);
    }
}
