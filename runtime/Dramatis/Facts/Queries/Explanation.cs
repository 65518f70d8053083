namespace Dramatis;

/// <summary>Puts into words which claims, and which links of their players, a finding rests on.</summary>
/// <param name="facts">The fact base.</param>
internal sealed class Explanation(FactBase facts)
{
    // A finding can have thousands of claims; a reader needs a few.
    private const int MostNamed = 5;

    /// <summary>A claim with its source and places: <c>Norland and Sudland meet (Talks in the strait, paragraph 4)</c>.</summary>
    public static string Told(Claim claim) =>
        $"{claim.Caption} ({string.Join(", ", claim.Locators.Select(static place => place.ToString()).Prepend($"{claim.Source}"))})";

    /// <summary>The claims one after another.</summary>
    public static string Listed(Many<Claim> claims)
    {
        var named = string.Join("; ", claims.Take(MostNamed).Select(Told));
        return claims.Count > MostNamed ? FormattableString.Invariant($"{named}; and {claims.Count - MostNamed} more") : named;
    }

    /// <summary>
    /// The claims by which players of some relations are, belong to or act for players of others, as a clause; empty if there
    /// are none: <c>, since Vale acts for Norland (Talks in the strait, paragraph 1)</c>.
    /// </summary>
    public string Links(IEnumerable<Relation> from, IEnumerable<Relation> to)
    {
        var links = new Dictionary<EntityId, List<(EntityId To, Claim By)>>();
        foreach (var (claim, what, _) in LinkClaims.Of<Relation>(facts))
        {
            foreach (var (one, other) in Ends(what))
            {
                links.Add(one.Id, (other.Id, claim));
            }
        }

        var (begins, ends) = (Actors(from), Actors(to));
        var found = begins.Except(ends).SelectMany(actor => Way(links, actor, ends))
            .Concat(ends.Except(begins).SelectMany(actor => Way(links, actor, begins)));
        Many<Claim> claims = [.. found.Distinct()];
        return claims.Count == 0 ? "" : $", since {string.Join(" and ", claims.Select(Told))}";
    }

    private static IEnumerable<(Actor From, Actor To)> Ends(Relation link) => link switch
    {
        ActsFor acts => [(acts.Agent, acts.Principal)],
        PartOf part => [(part.Part, part.Whole)],
        SameAs { Who: [var first, ..] who } => who.Skip(1).SelectMany(other => new[] { (first, other), (other, first) }),
        _ => [],
    };

    private static HashSet<EntityId> Actors(IEnumerable<Relation> relations)
    {
        var actors = new HashSet<EntityId>();
        var walk = new PlayerWalk(player =>
        {
            if (player is Actor actor)
            {
                actors.Add(actor.Id);
            }
        });
        foreach (var relation in relations)
        {
            relation.VisitMembers(walk);
        }

        return actors;
    }

    /// <summary>The claims of the shortest way from an actor to any of several; none if no way leads there.</summary>
    private static List<Claim> Way(
        Dictionary<EntityId, List<(EntityId To, Claim By)>> links, EntityId from, HashSet<EntityId> ends)
    {
        var reached = new Dictionary<EntityId, (EntityId From, Claim By)>();
        var open = new Queue<EntityId>([from]);
        while (open.TryDequeue(out var actor))
        {
            foreach (var link in links.GetValueOrDefault(actor) ?? [])
            {
                if (link.To == from || !reached.TryAdd(link.To, (actor, link.By)))
                {
                    continue;
                }

                if (ends.Contains(link.To))
                {
                    var way = new List<Claim>();
                    for (var at = link.To; at != from; at = reached[at].From)
                    {
                        way.Insert(0, reached[at].By);
                    }

                    return way;
                }

                open.Enqueue(link.To);
            }
        }

        return [];
    }
}
