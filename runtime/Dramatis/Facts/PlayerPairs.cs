using System.Runtime.InteropServices;

namespace Dramatis;

/// <summary>Collects who plays two positions of one relation together.</summary>
/// <param name="facts">Numbers the actors.</param>
/// <param name="of">The written name of the position that is found.</param>
/// <param name="with">That of the position that is asked for.</param>
internal sealed class PlayerPairs(FactBase facts, string of, string with) : MemberVisitor
{
    private readonly List<int> _keys = [];
    private readonly List<int> _found = [];
    private readonly List<int> _players = [];
    private readonly List<int> _others = [];

    /// <summary>Adds the pairs of one relation: everyone of the one position with everyone of the other.</summary>
    public void Add(Relation what)
    {
        _players.Clear();
        _others.Clear();
        what.VisitMembers(this);
        foreach (var other in _others)
        {
            foreach (var player in _players)
            {
                // Nobody is company to themselves.
                if (player != other || of != with)
                {
                    _keys.Add(other);
                    _found.Add(player);
                }
            }
        }
    }

    /// <summary>For each actor asked for those who were found, each once.</summary>
    public Rows<ActorHandle<T>> ToRows<T>()
        where T : class, IActor
    {
        // Rows are made of what ascends: the places among those found.
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
