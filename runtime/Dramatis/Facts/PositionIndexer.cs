namespace Dramatis;

/// <summary>Makes the index of positions in one walk over the claims.</summary>
internal sealed class PositionIndexer : MemberVisitor
{
    private readonly Dictionary<Type, TypeEntry> _types = [];
    private readonly NodeTable _nodes;
    private TypeEntry? _type;
    private int _place;

    private PositionIndexer(NodeTable nodes) => _nodes = nodes;

    public static PositionIndex Of(Claim[] claims, ActorNumbers actors)
    {
        var indexer = new PositionIndexer(new(actors));
        for (var i = 0; i < claims.Length; i++)
        {
            indexer.Enter(claims[i].What, i);
        }

        return new(indexer._nodes, [.. indexer._types.Values.Select(static entry => entry.ToIndex())]);
    }

    protected override void VisitPlayer(string member, IPlayer player) =>
        _type!.Role(member).Add(_nodes.Number(player), _place);

    protected override void VisitField(string member, FieldValue value)
    {
    }

    private void Enter(Relation what, int place)
    {
        var type = what.GetType();
        if (_type?.Type != type && !_types.TryGetValue(type, out _type))
        {
            _types.Add(type, _type = new(what));
        }

        _place = place;
        _type!.Begin(place);
        what.VisitMembers(this);
    }

    /// <summary>What is collected of one relation type.</summary>
    private sealed class TypeEntry(Relation sample)
    {
        private readonly List<int> _claims = [];
        private readonly List<(string Name, Pairs Pairs)> _roles = [];
        private int _next;

        public Type Type { get; } = sample.GetType();

        public void Begin(int place)
        {
            _claims.Add(place);
            _next = 0;
        }

        /// <summary>The pairs of a position; they are asked for in the same order in every relation.</summary>
        public Pairs Role(string name)
        {
            for (var i = 0; i < _roles.Count; i++)
            {
                var place = _next + i < _roles.Count ? _next + i : _next + i - _roles.Count;
                if (ReferenceEquals(_roles[place].Name, name) || _roles[place].Name == name)
                {
                    _next = place;
                    return _roles[place].Pairs;
                }
            }

            _roles.Add((name, new()));
            return _roles[^1].Pairs;
        }

        public RelationTypeIndex ToIndex() =>
            new(sample, [.. _claims], [.. _roles.Select(static role => (role.Name, role.Pairs.ToRows()))]);
    }
}
