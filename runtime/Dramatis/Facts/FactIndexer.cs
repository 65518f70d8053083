namespace Dramatis;

/// <summary>Makes the indexes of a fact base in one walk over its claims.</summary>
internal sealed class FactIndexer
{
    private readonly NodeTable _nodes = new();
    private readonly Dictionary<Type, TypeEntry> _types = [];
    private readonly List<long> _about = [];
    private readonly List<long> _involving = [];
    private readonly PlayerWalk _walk;
    private int _place;

    private FactIndexer() => _walk = new(Involve, withAnchors: true);

    public static FactIndex Of(Claim[] claims)
    {
        var indexer = new FactIndexer();
        var (subjects, conditions) = (new int[claims.Length], new int[claims.Length]);
        for (var i = 0; i < claims.Length; i++)
        {
            indexer._place = i;
            subjects[i] = indexer.Enter(claims[i]);
            conditions[i] = indexer.EnterCondition(claims[i].Condition);
        }

        var withdrawn = Withdrawn(claims);
        return new(
            indexer._nodes,
            [.. indexer._types.Values.Select(static entry => entry.ToIndex())],
            subjects,
            conditions,
            Rows.Of(indexer._about),
            Rows.Of(indexer._involving),
            withdrawn,
            new(claims.Where((_, place) => !withdrawn[place])));
    }

    private static bool[] Withdrawn(Claim[] claims)
    {
        var corrected = new HashSet<ClaimId>(claims.SelectMany(static claim => claim.Supersedes));
        corrected.UnionWith(claims.SelectMany(static claim => claim.Retracts));
        return [.. claims.Select(claim => corrected.Contains(claim.Id))];
    }

    private int Enter(Claim claim)
    {
        var subject = _nodes.Number(claim.What);
        _about.Add(Rows.Pair(subject, _place));
        EnterPositions(claim.What);
        Involve(claim.What);
        claim.What.VisitMembers(_walk);
        InvolveContext(claim);
        return subject;
    }

    private void EnterPositions(Relation what)
    {
        if (!_types.TryGetValue(what.GetType(), out var entry))
        {
            entry = new(what, _nodes);
            _types.Add(what.GetType(), entry);
        }

        entry.Enter(what, _place);
    }

    private void InvolveContext(Claim claim)
    {
        _walk.Field(nameof(Claim.SaidOn), claim.SaidOn);
        InvolveAll(claim.Holders);
        InvolveAll(claim.Addressees);
        foreach (var step in claim.Attribution)
        {
            InvolveAll(step.Speakers);
        }
    }

    private int EnterCondition(Condition? condition)
    {
        if (condition?.What is not { } proposition)
        {
            return NodeTable.None;
        }

        Involve(proposition.What);
        proposition.What.VisitMembers(_walk);
        return _nodes.Number(proposition.What);
    }

    private void InvolveAll(Many<Actor> actors)
    {
        foreach (var actor in actors)
        {
            Involve(actor);
        }
    }

    private void Involve(IPlayer player) => _involving.Add(Rows.Pair(_nodes.Number(player), _place));

    /// <summary>What is collected of one relation type.</summary>
    private sealed class TypeEntry(Relation sample, NodeTable nodes) : MemberVisitor
    {
        private readonly List<int> _claims = [];
        private readonly Dictionary<string, List<long>> _roles = new(StringComparer.Ordinal);
        private int _place;

        public void Enter(Relation what, int place)
        {
            _place = place;
            _claims.Add(place);
            what.VisitMembers(this);
        }

        public RelationTypeIndex ToIndex() => new(
            sample,
            [.. _claims],
            _roles.ToDictionary(static role => role.Key, static role => Rows.Of(role.Value), StringComparer.Ordinal));

        protected override void VisitPlayer(string member, IPlayer player)
        {
            if (!_roles.TryGetValue(member, out var pairs))
            {
                _roles.Add(member, pairs = []);
            }

            pairs.Add(Rows.Pair(nodes.Number(player), _place));
        }

        protected override void VisitField(string member, FieldValue value)
        {
        }
    }
}
