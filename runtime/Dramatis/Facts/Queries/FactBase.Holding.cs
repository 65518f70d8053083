namespace Dramatis;

/// <content>States by inertia.</content>
public sealed partial class FactBase
{
    /// <summary>
    /// The states of a type that hold at a time, surely or possibly, by the claims of all sources and speakers. What is not
    /// among them is not known to hold.
    /// </summary>
    /// <remarks>
    /// Claims count that are actual, at least probable, unconditional, about one occasion and not doubted as a whole. The last
    /// one before the time decides: a state that was seen or begun and not ended may still hold; one that was ended since does
    /// not. What is told for an interval is over after it. Where the order is unknown, the state holds possibly.
    /// </remarks>
    /// <param name="on">A date or interval; the states held at some moment of it.</param>
    /// <typeparam name="T">The type of the states, or a base of it.</typeparam>
    public Many<Holding<T>> Holding<T>(When on)
        where T : class, IStateRelation
    {
        ArgumentNullException.ThrowIfNull(on);
        return [.. new HoldingFinder<T>(this, on).Find()];
    }
}
