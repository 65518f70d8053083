namespace Dramatis;

/// <summary>
/// Who plays one position together with each actor in another, in the claims of a selection: made once, then asked
/// for any number of actors.
/// </summary>
/// <remarks>
/// A snapshot, safe for any number of threads. Claims that leave out one of the two positions are not in it. It says
/// nothing of how a claim says it: select the affirmed or the actual before making one.
/// </remarks>
/// <typeparam name="TWith">The actors that are asked for.</typeparam>
/// <typeparam name="TPlayer">The actors that are found.</typeparam>
public sealed class PlayerLookup<TWith, TPlayer>
    where TWith : class, IActor
    where TPlayer : class, IActor
{
    private readonly FactBase _facts;
    private readonly Rows<ActorHandle<TPlayer>> _rows;

    internal PlayerLookup(FactBase facts, Rows<ActorHandle<TPlayer>> rows) => (_facts, _rows) = (facts, rows);

    /// <summary>
    /// Those who play together with somebody, each once, in the order in which the claims name them; nobody if the
    /// claims do not name that actor there.
    /// </summary>
    public Many<TPlayer> this[TWith with]
    {
        get
        {
            ArgumentNullException.ThrowIfNull(with);
            return new(Array.ConvertAll(_rows[_facts.NumberOf(with)].ToArray(), handle => _facts.Get(handle)));
        }
    }

    /// <summary>The same by handles: nothing is looked up and nothing allocated.</summary>
    public ReadOnlySpan<ActorHandle<TPlayer>> this[ActorHandle<TWith> with] => _rows.Span(with.Number);
}
