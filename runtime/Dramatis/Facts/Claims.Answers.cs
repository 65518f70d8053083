namespace Dramatis;

/// <content>What a selection tells: who plays, where it is said, and of what happenings.</content>
public sealed partial class Claims<T>
{
    /// <summary>The actors who play in what the claims say, nested relations included, each once.</summary>
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

    /// <summary>Who plays one position together with each actor in another; of one position, the others in it.</summary>
    /// <param name="of">The position whose players are found.</param>
    /// <param name="with">The position whose players are asked for.</param>
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

    /// <summary>The sources, each once.</summary>
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

    /// <summary>What the claims tell of: one happening for each id, else for each content, with its claims.</summary>
    public IEnumerable<Happening<T>> Happenings() =>
        Grouped().Select(static group => new Happening<T>(new(group.Value.ToArray())));

    /// <summary>The claims by the relation that they are about, in the order in which each first occurs.</summary>
    internal IEnumerable<KeyValuePair<int, List<Claim<T>>>> Grouped()
    {
        var groups = new OrderedDictionary<int, List<Claim<T>>>();
        for (var i = 0; i < _places.Count; i++)
        {
            var place = _places[i];
            var claim = _facts.At(place);
            if (_filter?.Admits(claim) == false)
            {
                continue;
            }

            if (!groups.TryGetValue(_facts.Index.Mentions.Subjects[place], out var group))
            {
                groups.Add(_facts.Index.Mentions.Subjects[place], group = []);
            }

            group.Add(new(claim));
        }

        return groups;
    }
}
