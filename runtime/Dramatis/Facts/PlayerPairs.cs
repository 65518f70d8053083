using System.Runtime.InteropServices;

namespace Dramatis;

/// <summary>Collects the pairs of actors who play two positions of one relation.</summary>
/// <param name="facts">The fact base, which numbers the actors.</param>
/// <param name="of">The name of the position of the actors that are found.</param>
/// <param name="with">The name of the position of the actors that are asked for.</param>
internal sealed class PlayerPairs(FactBase facts, string of, string with) : MemberVisitor
{
    private readonly List<int> _keys = [];
    private readonly List<int> _found = [];
    private readonly List<int> _players = [];
    private readonly List<int> _others = [];

    /// <summary>Adds the pairs of one relation: each actor of one position with each of the other.</summary>
    public void Add(Relation what)
    {
        _players.Clear();
        _others.Clear();
        what.VisitMembers(this);
        foreach (var other in _others)
        {
            foreach (var player in _players)
            {
                // An actor does not play together with itself.
                if (player != other || of != with)
                {
                    _keys.Add(other);
                    _found.Add(player);
                }
            }
        }
    }

    /// <summary>The rows: under each actor that can be asked for, the actors that were found, each once.</summary>
    public Rows<ActorHandle<T>> ToRows<T>()
        where T : class, IActor
    {
        // The values of rows must ascend. So the rows are first made from places in the list, which are then replaced.
        var places = Enumerable.Range(0, _found.Count).ToArray();
        return Rows.Of(CollectionsMarshal.AsSpan(_keys), places)
            .Select(place => (new ActorHandle<T>(_found[place]), _found[place]), facts.ActorCount);
    }

    protected override void VisitPlayer(string member, IPlayer player)
    {
        if (member == with)
        {
            _others.Add(facts.NumberOf((Actor)player));
        }

        if (member == of)
        {
            _players.Add(facts.NumberOf((Actor)player));
        }
    }

    protected override void VisitField(string member, FieldValue value)
    {
    }
}
