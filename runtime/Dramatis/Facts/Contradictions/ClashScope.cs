namespace Dramatis;

/// <summary>The part of a fact base whose claims are compared with each other.</summary>
/// <param name="Places">The places of the claims, ascending. They are walked over more than once.</param>
/// <param name="Cancellation">Cancels the comparison.</param>
internal sealed record ClashScope(IEnumerable<int> Places, CancellationToken Cancellation = default)
{
    public static ClashScope All(FactBase facts) => new(Enumerable.Range(0, facts.ClaimCount));

    /// <summary>The part that also lies in another.</summary>
    public ClashScope Within(HashSet<int> places) => this with
    {
        Places = Places is List<int> narrowed
            ? [.. narrowed.Where(places.Contains)]
            : (List<int>)[.. places.Order()],
    };

    /// <summary>The places of the claims that name an actor, one of its kin, or one who acts for it or for whom it acts.</summary>
    public static HashSet<int> Naming(FactBase facts, Actor actor)
    {
        var places = new HashSet<int>();
        foreach (var node in facts.Kinship.Kin(facts.NumberOf(actor)))
        {
            places.UnionWith(facts.Index.Mentions.Involving[node].ToArray());
        }

        return places;
    }

    /// <summary>Some places with those of the claims that are added up with the claims at others.</summary>
    public static HashSet<int> WithAddedUp(FactBase facts, HashSet<int> places, IEnumerable<int> others) =>
        [.. places, .. others.Select(place => facts.At(place).What).SelectMany(what => AddedTo(facts, what))];

    /// <summary>The places of the claims whose numbers are added up with that of a relation.</summary>
    public static HashSet<int> AddedTo(FactBase facts, Relation what)
    {
        var places = new HashSet<int>();
        foreach (var player in AddedUpBy(what))
        {
            places.UnionWith(facts.Index.Mentions.Involving[facts.Index.Mentions.Nodes.Find(player)].ToArray());
        }

        places.RemoveWhere(place => !AddsUp(facts.At(place).What.Descriptor));
        return places;
    }

    /// <summary>The players by which the number of a relation is added up with others; none if it is not.</summary>
    public static IEnumerable<IPlayer> AddedUpBy(Relation what) =>
        from type in what.Descriptor.WithBases()
        where type.Total is not null
        from name in type.Total!.Per
        from player in MemberTable.Of(what)[name].OfType<IPlayer>()
        select player;

    private static bool AddsUp(RelationDescriptor type) => new TypeReach(type).Says(static one => one.Total is not null);
}
