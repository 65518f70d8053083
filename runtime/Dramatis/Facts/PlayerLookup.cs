namespace Dramatis;

/// <summary>
/// A lookup of the actors in one position by an actor in another, over the claims of a selection. It is made once and
/// can be asked any number of times.
/// </summary>
/// <remarks>
/// The lookup is a snapshot and safe for any number of threads. Claims without one of the two positions are not in it.
/// It ignores polarity and modality: select the affirmed or the actual claims before making one.
/// </remarks>
/// <typeparam name="TWith">The type of the actors that are asked for.</typeparam>
/// <typeparam name="TPlayer">The type of the actors that are found.</typeparam>
public sealed class PlayerLookup<TWith, TPlayer>
    where TWith : class, IActor
    where TPlayer : class, IActor
{
    private readonly FactBase _facts;
    private readonly Rows<ActorHandle<TPlayer>> _rows;

    internal PlayerLookup(FactBase facts, Rows<ActorHandle<TPlayer>> rows) => (_facts, _rows) = (facts, rows);

    /// <summary>
    /// The actors who play together with an actor, each once, in the order in which the claims name them; empty if no
    /// claim has that actor in the position.
    /// </summary>
    public Many<TPlayer> this[TWith with]
    {
        get
        {
            ArgumentNullException.ThrowIfNull(with);
            return new(Array.ConvertAll(_rows[_facts.NumberOf(with)].ToArray(), handle => _facts.Get(handle)));
        }
    }

    /// <summary>The actors who play together with an actor, as handles. Nothing is looked up or allocated.</summary>
    public ReadOnlySpan<ActorHandle<TPlayer>> this[ActorHandle<TWith> with] => _rows.Span(with.Number);
}
