using System.Runtime.InteropServices;

namespace Dramatis;

/// <summary>Finds the statements that claims of independent sources share.</summary>
/// <remarks>
/// Each claim makes statements (<see cref="Statements"/>). Two that may share one have a common key. Among those, equal ones are
/// looked at once, and only those whose times can meet are compared.
/// </remarks>
// docs/decisions.md: Agreements
internal sealed class AgreementFinder
{
    private readonly ComparedClaims _claims;
    private readonly Statements _statements;
    private readonly StatementKeys _keys;
    private readonly SharedStatements _shared;
    private readonly Voices _voices;
    private readonly Dictionary<int, HashSet<int>> _voicesAt = [];
    private readonly HashSet<RelationDescriptor> _attempted = [];
    private readonly OrderedDictionary<(UInt128, string), SharedGroup> _found = [];

    public AgreementFinder(FactBase facts)
    {
        _claims = new(facts, ClashScope.All(facts));
        var ones = new IdentityGroups(facts, _claims.Kinship.Node, Certainty.Probable);
        var principals = new Principals(facts, _claims.Kinship.Node, ones);
        (_statements, _keys, _voices) = (new(_claims, principals), new(principals), new(facts, principals));
        _shared = new(_statements, principals);
    }

    /// <summary>The number of pairs of unequal statements that were compared.</summary>
    public int Comparisons { get; private set; }

    public IEnumerable<AgreedStatement> Find()
    {
        var alike = new Dictionary<StatementKey, Alike>();
        var ofSeveral = new List<Alike>();
        _attempted.UnionWith(_claims
            .Those(static _ => true, static stance => stance is { Modality: Modality.Attempted, IsAffirmed: true })
            .SelectMany(claim => _claims.Types(claim.Type)));
        foreach (var claim in _claims.All.Where(Counts))
        {
            foreach (var statement in _statements.Of(claim, _attempted.Contains))
            {
                ref var known = ref CollectionsMarshal.GetValueRefOrAddDefault(alike, _keys.Of(statement), out var isKnown);
                if (!isKnown)
                {
                    known = new(statement);
                }
                else if (known!.Add(statement))
                {
                    ofSeveral.Add(known);
                }
            }
        }

        foreach (var statements in ofSeveral.OrderBy(static statements => statements.First.Place))
        {
            Compare(statements.All);
        }

        return new AgreementNesting(this, [.. _found.Values]).Roots();
    }

    /// <summary>Tells whether a statement of a group follows from that of another.</summary>
    public bool Follows(SharedGroup from, SharedGroup other)
    {
        if (from.Sample.Claim.Polarity != other.Sample.Claim.Polarity || from.Mode != other.Mode)
        {
            return false;
        }

        var weaker = _statements.Make(other.What, other.Sample, default);
        return new Deriver().Of(new(from.What, from.Sample.Claim.Mode, from.Sample.Claim.Context))
            .Where(static derived => IsImplied(derived))
            .Select(derived => _statements.Make(derived.Claim.What, from.Sample, derived.Steps))
            .Prepend(_statements.Make(from.What, from.Sample, default))
            .SelectMany(statement => _statements.Of(statement, static _ => false))
            .Any(statement => _keys.Of(statement) == _keys.Of(weaker)
                && _shared.Of(statement, weaker, isOwnType: false, out _) is { } shared
                && RelationHash.Of(shared) == RelationHash.Of(other.What));
    }

    private static bool IsImplied(DerivedClaim derived) =>
        !derived.IsInertial && derived.Claim.Polarity == Polarity.Affirmed;

    // An actor with a makeshift name is linked to somebody by the encoder, not by the source. Two that the source names are linked
    // by the source, even if it takes that for granted.
    private static bool Counts(ComparedClaim claim) =>
        claim.Origin.Retracts.Count == 0
        && (claim.Origin.Basis == Basis.Stated || claim.Origin.What switch
        {
            SameAs => false,
            PartOf part => claim.Origin.Basis == Basis.Presupposed
                && ComparedMember.IsIdentified(part.Part)
                && ComparedMember.IsIdentified(part.Whole),
            _ => true,
        });

    /// <summary>Statements of one key. Those of one source agree on nothing.</summary>
    private sealed class Alike(ComparedClaim first)
    {
        private List<ComparedClaim>? _more;
        private bool _isOfSeveral;

        public ComparedClaim First => first;

        public List<ComparedClaim> All => [first, .. _more ?? []];

        /// <summary>Adds a statement, and tells whether it is the first of another source.</summary>
        public bool Add(ComparedClaim statement)
        {
            (_more ??= []).Add(statement);
            return !_isOfSeveral && (_isOfSeveral = statement.Origin.Source.Id != first.Origin.Source.Id);
        }
    }

    private static HashSet<int> CommonTo(IEnumerable<HashSet<int>> sets)
    {
        var common = default(HashSet<int>);
        foreach (var set in sets)
        {
            if (common is null)
            {
                common = [.. set];
            }
            else
            {
                common.IntersectWith(set);
            }
        }

        return common ?? [];
    }

    /// <summary>Compares statements of one key: in the order of their beginnings, each with those that are not over by then.</summary>
    private void Compare(List<ComparedClaim> statements)
    {
        var equal = statements
            .GroupBy(static one => RelationHash.Of(one.Claim.What))
            .Select(static group => (Ones: group.DistinctBy(static one => (one.Place, Statements.IsUsual(one))).ToList(), Span: Span(group.First())))
            .OrderBy(static group => group.Span.Start)
            .ToList();
        var open = new List<(List<ComparedClaim> Ones, (long Start, long End) Span)>();
        foreach (var group in equal)
        {
            open.RemoveAll(other => other.Span.End <= group.Span.Start);
            Share(group.Ones, group.Ones);
            foreach (var (others, _) in open)
            {
                Share(others, group.Ones);
            }

            open.Add(group);
        }
    }

    private static (long Start, long End) Span(ComparedClaim statement)
    {
        if (((IAnchor)statement.Claim.What).Time is not { } time)
        {
            return (Extent.Past, Extent.Future);
        }

        var hull = WhenExtents.Whole(time).Hull.Anywhere();
        return (hull.StartMin, hull.EndMax);
    }

    private void Share(List<ComparedClaim> ones, List<ComparedClaim> others)
    {
        Comparisons += ReferenceEquals(ones, others) ? 0 : 1;
        var isOwnType = ones[0].Derived is null && others[0].Derived is null;
        if (_shared.Of(ones[0], others[0], isOwnType, out var isUsual) is not { } shared)
        {
            return;
        }

        var agreeing = new HashSet<ComparedClaim>(ReferenceEqualityComparer.Instance);
        var isLikely = true;
        AddIndependent(ones, others);
        AddIndependent(others, ones);
        if (agreeing.Count == 0)
        {
            return;
        }

        var mode = _keys.Mode(ones[0].Claim);
        if (!_found.TryGetValue((RelationHash.Of(shared), mode), out var group))
        {
            _found.Add((RelationHash.Of(shared), mode), group = new(shared, mode, ones[0]));
        }

        group.Add(agreeing, isLikely);

        void AddIndependent(List<ComparedClaim> from, List<ComparedClaim> among)
        {
            if (CommonTo(from.Concat(among).Select(VoicesOf)).Count > 0)
            {
                return;
            }

            foreach (var one in from)
            {
                if (among.Find(other => AreIndependent(one, other, isUsual)) is { } partner)
                {
                    agreeing.Add(one);
                    isLikely &= isUsual || Statements.IsUsual(one) || Statements.IsUsual(partner);
                }
            }
        }
    }

    private HashSet<int> VoicesOf(ComparedClaim claim)
    {
        ref var voices = ref CollectionsMarshal.GetValueRefOrAddDefault(_voicesAt, claim.Place, out _);
        return voices ??= _voices.Of(claim.Origin);
    }

    // Two likely steps would be a guess, and an attempt that nobody tells of is shared by nobody.
    private bool AreIndependent(ComparedClaim one, ComparedClaim other, bool isUsual) =>
        (one.Claim.Modality == one.Origin.Modality || other.Claim.Modality == other.Origin.Modality)
        && !(Statements.IsUsual(one) && (isUsual || Statements.IsUsual(other)))
        && !(isUsual && Statements.IsUsual(other))
        && !VoicesOf(one).Overlaps(VoicesOf(other));
}
