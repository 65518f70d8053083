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

    /// <summary>The actor with an id; null if there is none.</summary>
    public Actor? Find(EntityId id) => _numbers.TryGetValue(id, out var number) ? _actors[number] : null;

    /// <summary>The number of an actor; -1 if it has none.</summary>
    public int NumberOf(Actor actor) => _numbers.GetValueOrDefault(actor.Id, NodeTable.None);
}
