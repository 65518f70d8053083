namespace Dramatis;

/// <summary>
/// The claims of each type and source, and those that can clash with claims with which they share no player. It is made in one
/// walk when clashes are first narrowed by claim, type or source.
/// </summary>
internal sealed class ClashIndex
{
    private readonly Dictionary<RelationDescriptor, List<int>> _types = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<RelationDescriptor, List<int>> _loose = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<EntityId, List<int>> _sources = [];
    private readonly Dictionary<RelationDescriptor, AnchoredType> _anchors;
    private readonly Dictionary<RelationDescriptor, TypeReach> _reaches;
    private readonly HashSet<int> _noted = [];
    private readonly FactBase _facts;

    public ClashIndex(FactBase facts)
    {
        _facts = facts;
        var claims = new ComparedClaims(facts, ClashScope.All(facts));
        _reaches = claims.TypesOf(static _ => true)
            .ToDictionary<RelationDescriptor, RelationDescriptor, TypeReach>(static type => type, static type => new(type), ReferenceEqualityComparer.Instance);
        var known = _reaches.Values.SelectMany(static reach => reach.Types)
            .Distinct<RelationDescriptor>(ReferenceEqualityComparer.Instance)
            .ToLookup(static type => type.Name, StringComparer.Ordinal);
        _anchors = _reaches.Keys
            .ToDictionary<RelationDescriptor, RelationDescriptor, AnchoredType>(static type => type, type => new(type, known), ReferenceEqualityComparer.Instance);
        foreach (var claim in claims.Made)
        {
            _types.Add(claim.Type, claim.Place);
            _sources.Add(claim.Claim.Source.Id, claim.Place);
            if (!_anchors[claim.Type].Hold(claim))
            {
                _loose.Add(claim.Type, claim.Place);
            }

            if (claim.Claim.What is Conflict conflict)
            {
                _noted.Add(claim.Place);
                _noted.UnionWith(conflict.Claims.Select(noted => facts.Index.Places.GetValueOrDefault(noted.Id, claim.Place)));
            }
        }
    }

    /// <summary>The places of the claims of a source.</summary>
    public IReadOnlyList<int> From(Source source) => _sources.GetValueOrDefault(source.Id) ?? [];

    /// <summary>The places of the claims that can clash with some claims.</summary>
    public HashSet<int> Like(IEnumerable<Claim> claims)
    {
        var places = new HashSet<int>(_noted);
        var types = new HashSet<RelationDescriptor>(ReferenceEqualityComparer.Instance);
        foreach (var claim in claims)
        {
            types.Add(claim.What.Descriptor);
            AddNamed(places, claim.What);
        }

        AddMet(places, _types, [.. types.Select(ReachOf)]);
        return places;
    }

    /// <summary>The places of the claims that can clash with a claim.</summary>
    public HashSet<int> Like(ComparedClaim claim)
    {
        if (!_anchors.TryGetValue(claim.Type, out var anchors) || !anchors.Hold(claim))
        {
            return Like([claim.Claim]);
        }

        var places = new HashSet<int>(_noted) { claim.Place };
        foreach (var node in Nodes(claim.Claim.What))
        {
            places.UnionWith(_facts.Index.Mentions.Involving[node].ToArray());
        }

        AddNamed(places, claim.Claim.What);
        AddMet(places, _loose, [ReachOf(claim.Type)]);
        return places;
    }

    private TypeReach ReachOf(RelationDescriptor type) => _reaches.TryGetValue(type, out var reach) ? reach : new(type);

    private void AddMet(HashSet<int> places, Dictionary<RelationDescriptor, List<int>> among, TypeReach[] reaches)
    {
        foreach (var (type, all) in among)
        {
            if (Array.Exists(reaches, one => one.Meets(_reaches[type])))
            {
                places.UnionWith(all);
            }
        }
    }

    private void AddNamed(HashSet<int> places, Relation what)
    {
        if (what.Id is not null)
        {
            places.UnionWith(_facts.Index.Mentions.About[_facts.Index.Mentions.Nodes.Find(what)].ToArray());
        }
    }

    /// <summary>The players of a relation, with all actors that are linked to them over any number of links.</summary>
    private HashSet<int> Nodes(Relation what)
    {
        var nodes = new HashSet<int>();
        var open = new Stack<int>();
        what.VisitMembers(new PlayerWalk(player => Add(_facts.Index.Mentions.Nodes.Find(player))));
        while (open.TryPop(out var node))
        {
            // Only actors are linked, and they have one number everywhere.
            foreach (var kin in node < _facts.ActorCount ? _facts.Kinship.Kin(node) : [])
            {
                Add(kin);
            }
        }

        return nodes;

        void Add(int node)
        {
            if (node >= 0 && nodes.Add(node))
            {
                open.Push(node);
            }
        }
    }
}
