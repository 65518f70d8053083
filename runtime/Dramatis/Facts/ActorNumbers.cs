namespace Dramatis;

/// <summary>The actors of a fact base by id, each with its place among them as its number.</summary>
internal sealed class ActorNumbers
{
    private readonly Actor[] _actors;
    private readonly Dictionary<EntityId, int> _numbers;

    public ActorNumbers(Actor[] actors)
    {
        (_actors, _numbers) = (actors, new(actors.Length));
        for (var i = 0; i < actors.Length; i++)
        {
            _numbers.Add(actors[i].Id, i);
        }
    }

    public int Count => _actors.Length;

    public IEnumerable<EntityId> Ids => _numbers.Keys;

    /// <summary>The actor with an id, if there is one.</summary>
    public Actor? Find(EntityId id) => _numbers.TryGetValue(id, out var number) ? _actors[number] : null;

    /// <summary>The number of an actor, -1 if it has none.</summary>
    /// <remarks>An actor remembers the number that it had last, which spares the look-up by id.</remarks>
    public int NumberOf(Actor actor)
    {
        var last = actor.LastNumber;
        if (last.In(_actors) is { } known && (ReferenceEquals(known, actor) || known.Id == actor.Id))
        {
            return last.Value;
        }

        var number = _numbers.GetValueOrDefault(actor.Id, NodeTable.None);
        if (number != NodeTable.None)
        {
            actor.LastNumber.Value = number;
        }

        return number;
    }
}
