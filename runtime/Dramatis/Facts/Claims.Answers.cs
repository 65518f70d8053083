namespace Dramatis;

/// <content>Answers: the players, sources and happenings of a selection.</content>
public sealed partial class Claims<T>
{
    /// <summary>The actors who play in the relations of the claims, nested relations included, each once.</summary>
    public IEnumerable<TActor> Actors<TActor>()
        where TActor : class, IActor
    {
        var seen = new HashSet<EntityId>();
        var found = new List<TActor>();
        var walk = new PlayerWalk(player =>
        {
            if (player is TActor actor && seen.Add(actor.Id))
            {
                found.Add(actor);
            }
        });
        foreach (var claim in this)
        {
            claim.Whole.What.VisitMembers(walk);
        }

        return found;
    }

    /// <summary>
    /// Makes a lookup of the actors in one position by an actor in another. For one position it finds the others in it.
    /// </summary>
    /// <param name="of">The position of the actors that are found.</param>
    /// <param name="with">The position of the actors that are asked for.</param>
    // docs/decisions.md: Lookups of players
    public PlayerLookup<TWith, TPlayer> Players<TPlayer, TWith>(Role<T, TPlayer> of, Role<T, TWith> with)
        where TPlayer : class, IActor
        where TWith : class, IActor
    {
        ArgumentNullException.ThrowIfNull(of);
        ArgumentNullException.ThrowIfNull(with);
        var pairs = new PlayerPairs(_facts, of.Name, with.Name);
        foreach (var claim in this)
        {
            pairs.Add(claim.Whole.What);
        }

        return new(_facts, pairs.ToRows<TPlayer>());
    }

    /// <summary>The sources of the claims, each once.</summary>
    public IEnumerable<Source> Sources()
    {
        var seen = new HashSet<EntityId>();
        foreach (var claim in this)
        {
            if (seen.Add(claim.Source.Id))
            {
                yield return claim.Source;
            }
        }
    }

    /// <summary>
    /// The happenings that the claims describe: one for each id, otherwise for each content, with its claims.
    /// </summary>
    public IEnumerable<Happening<T>> Happenings() =>
        Grouped().Select(static group => new Happening<T>(new(group.Value.ToArray())));

    /// <summary>The claims grouped by relation, in the order in which each relation first occurs.</summary>
    internal IEnumerable<KeyValuePair<int, List<Claim<T>>>> Grouped()
    {
        var groups = new OrderedDictionary<int, List<Claim<T>>>();
        foreach (var place in AdmittedPlaces())
        {
            var subject = _facts.SubjectOf(place);
            if (!groups.TryGetValue(subject, out var group))
            {
                groups.Add(subject, group = []);
            }

            group.Add(new(_facts.At(place)));
        }

        return groups;
    }
}
