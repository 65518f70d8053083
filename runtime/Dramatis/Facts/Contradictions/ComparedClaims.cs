using System.Runtime.InteropServices;

namespace Dramatis;

/// <summary>
/// The claims of a fact base that rules compare: those that are not superseded, retracted or uncommitted.
/// </summary>
/// <remarks>Each walk lays claims out anew, since most are looked at once and not kept.</remarks>
internal sealed class ComparedClaims
{
    private readonly ClashScope _scope;
    private readonly IReadOnlyCollection<ComparedClaim>? _only;
    private readonly Deriver _deriver = new();
    private readonly Dictionary<int, List<DerivedClaim>> _derived = [];
    private readonly Dictionary<RelationDescriptor, ComparedType> _types = new(ReferenceEqualityComparer.Instance);
    private ClaimRoll? _roll;

    /// <summary>Compares claims of a part of a fact base.</summary>
    /// <param name="facts">The fact base.</param>
    /// <param name="scope">The part.</param>
    public ComparedClaims(FactBase facts, ClashScope scope)
    {
        (Facts, _scope, Kinship) = (facts, scope, facts.Kinship);
    }

    private ComparedClaims(ComparedClaims other, IReadOnlyCollection<ComparedClaim> only)
    {
        (Facts, _scope, Kinship, _types) = (other.Facts, other._scope, other.Kinship, other._types);
        _only = only;
    }

    public FactBase Facts { get; }

    public Kinship Kinship { get; }

    /// <summary>The times of two claims, compared.</summary>
    public TimeAnswers Times { get; } = new();

    /// <summary>The claims that were made.</summary>
    public IEnumerable<ComparedClaim> Made => Walk(static _ => true, static _ => true, withDerived: false);

    /// <summary>The claims that were made, each before those that follow from it.</summary>
    public IEnumerable<ComparedClaim> All => Those(static _ => true, static _ => true);

    /// <summary>
    /// The number of pairs of claims that were looked at. The rules are linear as long as it is small.
    /// </summary>
    public int Comparisons { get; private set; }

    private ClaimRoll Roll => _roll ??= new(Facts, _scope, TypeOf);

    /// <summary>The claims of some types and stances that were made.</summary>
    public IEnumerable<ComparedClaim> MadeOf(Func<RelationDescriptor, bool> ofType, Func<Stance, bool> admits) =>
        Walk(ofType, admits, withDerived: false);

    /// <summary>The claims of some types and stances, each before those that follow from it.</summary>
    public IEnumerable<ComparedClaim> Those(Func<RelationDescriptor, bool> ofType, Func<Stance, bool> admits) => _only is null
        ? Walk(ofType, admits, withDerived: true)
        : _only.Where(claim => ofType(claim.Type) && admits(Stance.Of(claim.Claim)));

    /// <summary>The types of the claims of some stances, those included that follow.</summary>
    public IEnumerable<RelationDescriptor> TypesOf(Func<Stance, bool> admits)
    {
        var types = new HashSet<RelationDescriptor>(ReferenceEqualityComparer.Instance);
        if (_only is not null)
        {
            types.UnionWith(_only.Where(claim => admits(Stance.Of(claim.Claim))).Select(static claim => claim.Type));
            return types;
        }

        for (var i = 0; i < Roll.Count; i++)
        {
            var type = Roll.Types[Roll.TypeAt(i)];
            if (admits(Roll.StanceAt(i)))
            {
                types.Add(type.Descriptor);
            }

            if (type.IsPremise)
            {
                types.UnionWith(Following(Roll.PlaceAt(i))
                    .Where(derived => admits(Stance.Of(derived.Claim)))
                    .Select(static derived => derived.Claim.What.Descriptor));
            }
        }

        return types;
    }

    /// <summary>The claim at a place.</summary>
    public ComparedClaim At(int place)
    {
        var claim = Facts.At(place);
        return new(claim, place, TypeOf(claim.What.Descriptor), Kinship.Nodes);
    }

    /// <summary>The claim with an id; null if it is none of those that are compared.</summary>
    public ComparedClaim? Find(ClaimId id) =>
        Facts.Index.Places.TryGetValue(id, out var place) && Roll.Has(place) ? At(place) : null;

    /// <summary>A claim that follows from the one at a place.</summary>
    public ComparedClaim Follow(DerivedClaim derived, int place) =>
        new(derived.Claim, place, TypeOf(derived.Claim.What.Descriptor), Kinship.Nodes, derived);

    /// <summary>The claim at a place, or one that follows from it.</summary>
    public ComparedClaim Again(int place, DerivedClaim? derived) => derived is null ? At(place) : Follow(derived, place);

    /// <summary>Tells whether others follow from the claim that was made, of which a claim is or from which it follows.</summary>
    public bool IsPremise(ComparedClaim claim) =>
        (claim.Derived is null ? claim.Declared : TypeOf(claim.Origin.What.Descriptor)).IsPremise;

    /// <summary>Other claims, compared among themselves and with the same links of players.</summary>
    public ComparedClaims Over(IReadOnlyCollection<ComparedClaim> only) => new(this, only);

    /// <summary>Tells whether two claims are to be compared at all, and counts the pair.</summary>
    /// <exception cref="OperationCanceledException">The search was cancelled.</exception>
    public bool MayClash(ComparedClaim a, ComparedClaim b)
    {
        Comparisons++;
        _scope.Cancellation.ThrowIfCancellationRequested();
        return (a.Claim.Certainty != Certainty.Possible || b.Claim.Certainty != Certainty.Possible)
            && a.Place != b.Place
            && !(a.IsInertial && b.IsInertial)
            && !ClaimTimes.IsOverWith(a, b)
            && !ClaimTimes.IsOverWith(b, a)
            && !(a.IsLikely && b.IsLikely);
    }

    /// <summary>A type and all its bases, each once.</summary>
    public RelationDescriptor[] Types(RelationDescriptor type) => TypeOf(type).Types;

    /// <summary>The position for whose relation the whole of a type stands; null if there is none.</summary>
    public string? TransparentIn(RelationDescriptor type) => TypeOf(type).Transparent;

    /// <summary>A hash of the players and values of some members. Players that are the same are one.</summary>
    public int KeyOf(ComparedClaim claim, ReadOnlySpan<string> members)
    {
        var key = default(HashCode);
        foreach (var name in members)
        {
            var sum = 0L;
            var member = claim[name];
            for (var i = 0; i < member.Players.Count; i++)
            {
                var one = Kinship.Representative(member.Players[i].Node);
                if (!IsBefore(member, i, one))
                {
                    sum += JoinKeys.Token(one);
                }
            }

            foreach (var field in member.Fields)
            {
                sum += JoinKeys.Token(field);
            }

            key.Add(sum);
        }

        return key.ToHashCode();
    }

    // Two players of a member can be the same.
    private bool IsBefore(ComparedMember member, int count, int representative)
    {
        for (var i = 0; i < count; i++)
        {
            if (Kinship.Representative(member.Players[i].Node) == representative)
            {
                return true;
            }
        }

        return false;
    }

    private IEnumerable<ComparedClaim> Walk(Func<RelationDescriptor, bool> ofType, Func<Stance, bool> admits, bool withDerived)
    {
        var roll = Roll;
        var (own, following) = (new bool[roll.Types.Count], new bool[roll.Types.Count]);
        var isAny = false;
        for (var i = 0; i < own.Length; i++)
        {
            var type = roll.Types[i];
            own[i] = ofType(type.Descriptor);
            following[i] = withDerived && type.IsPremise && type.Reach.Says(ofType);
            isAny |= own[i] || following[i];
        }

        for (var i = 0; isAny && i < roll.Count; i++)
        {
            _scope.Cancellation.ThrowIfCancellationRequested();
            var type = roll.TypeAt(i);
            if (own[type] && admits(roll.StanceAt(i)))
            {
                yield return new(Facts.At(roll.PlaceAt(i)), roll.PlaceAt(i), roll.Types[type], Kinship.Nodes);
            }

            if (following[type])
            {
                foreach (var derived in Following(roll.PlaceAt(i)))
                {
                    if (ofType(derived.Claim.What.Descriptor) && admits(Stance.Of(derived.Claim)))
                    {
                        yield return Follow(derived, roll.PlaceAt(i));
                    }
                }
            }
        }
    }

    private ComparedType TypeOf(RelationDescriptor type)
    {
        ref var known = ref CollectionsMarshal.GetValueRefOrAddDefault(_types, type, out _);
        return known ??= new(type, _deriver.IsPremise(type));
    }

    /// <summary>The claims that follow from one that nobody made.</summary>
    public List<DerivedClaim> FollowingFrom(Claim claim) => _deriver.Of(claim);

    /// <summary>The claims that follow from the one at a place. They are kept, since each rule asks for them.</summary>
    private List<DerivedClaim> Following(int place)
    {
        ref var derived = ref CollectionsMarshal.GetValueRefOrAddDefault(_derived, place, out _);
        return derived ??= _deriver.Of(Facts.At(place));
    }
}
