namespace Dramatis;

/// <summary>Makes the index of positions in one walk over the claims.</summary>
/// <remarks>
/// Fetching relations and players from memory takes nearly all the time, so that every processor walks over a part of
/// the claims.
/// </remarks>
internal sealed class PositionIndexer : MemberVisitor
{
    // A smaller part is done before another thread has begun.
    private const int SmallestPart = 10_000;

    private readonly Dictionary<Type, TypeEntry> _types = [];
    private readonly NodeTable _nodes;
    private TypeEntry? _type;
    private int _place;

    private PositionIndexer(NodeTable nodes) => _nodes = nodes;

    public static PositionIndex Of(Claim[] claims, ActorNumbers actors)
    {
        var nodes = new NodeTable(actors);
        var parts = new PositionIndexer[Math.Clamp(claims.Length / SmallestPart, 1, Environment.ProcessorCount)];
        For(parts.Length, together: true, part =>
        {
            parts[part] = new(nodes);
            parts[part].Enter(claims, StartOf(part), StartOf(part + 1));
        });

        foreach (var later in parts.AsSpan(1))
        {
            parts[0].Append(later);
        }

        return new(nodes, parts[0].ToIndexes(together: parts.Length > 1));

        int StartOf(int part) => (int)((long)claims.Length * part / parts.Length);
    }

    protected override void VisitPlayer(string member, IPlayer player) =>
        _type!.Role(member).Pairs.Add(_nodes.Number(player), _place);

    protected override void VisitField(string member, FieldValue value)
    {
    }

    private void Enter(Claim[] claims, int start, int end)
    {
        for (_place = start; _place < end; _place++)
        {
            var what = claims[_place].What;
            var type = what.GetType();
            if (_type?.Type != type && !_types.TryGetValue(type, out _type))
            {
                _types.Add(type, _type = new(what));
            }

            _type!.Begin(_place);
            what.VisitMembers(this);
        }
    }

    /// <summary>Appends the entries of later claims.</summary>
    private void Append(PositionIndexer later)
    {
        foreach (var (type, entry) in later._types)
        {
            if (!_types.TryAdd(type, entry))
            {
                _types[type].Append(entry);
            }
        }
    }

    private RelationTypeIndex[] ToIndexes(bool together)
    {
        var roles = _types.Values.SelectMany(static entry => entry.Roles).ToArray();
        For(roles.Length, together, role => roles[role].MakeRows());
        return [.. _types.Values.Select(static entry => entry.ToIndex())];
    }

    // Parallel.For does not run in a browser, which has one thread.
    private static void For(int count, bool together, Action<int> work)
    {
        if (together && count > 1)
        {
            Parallel.For(0, count, work);
            return;
        }

        for (var i = 0; i < count; i++)
        {
            work(i);
        }
    }

    /// <summary>The players of one position.</summary>
    private sealed class RoleEntry(string name)
    {
        private Rows<int>? _rows;

        public string Name => name;

        public Pairs Pairs { get; } = new();

        public void MakeRows() => _rows = Pairs.ToRows();

        public (string Name, Rows<int> Rows) ToIndex() => (name, _rows!);
    }

    /// <summary>The claims and positions of one relation type.</summary>
    private sealed class TypeEntry(Relation sample)
    {
        private readonly List<int> _claims = [];
        private readonly List<RoleEntry> _roles = [];
        private int _next;

        public Type Type { get; } = sample.GetType();

        public IEnumerable<RoleEntry> Roles => _roles;

        public void Begin(int place)
        {
            _claims.Add(place);
            _next = 0;
        }

        /// <summary>
        /// The entry of a position. Relations of a type show their positions in the same order, so that it is mostly
        /// the next one.
        /// </summary>
        public RoleEntry Role(string name)
        {
            if ((uint)_next >= (uint)_roles.Count || !ReferenceEquals(_roles[_next].Name, name))
            {
                _next = PlaceOf(name);
            }

            return _roles[_next++];
        }

        private int PlaceOf(string name)
        {
            for (var place = 0; place < _roles.Count; place++)
            {
                if (_roles[place].Name == name)
                {
                    return place;
                }
            }

            _roles.Add(new(name));
            return _roles.Count - 1;
        }

        public void Append(TypeEntry later)
        {
            _claims.AddRange(later._claims);
            foreach (var role in later._roles)
            {
                Role(role.Name).Pairs.Append(role.Pairs);
            }
        }

        public RelationTypeIndex ToIndex() =>
            new(sample, [.. _claims], [.. _roles.Select(static role => role.ToIndex())]);
    }
}
