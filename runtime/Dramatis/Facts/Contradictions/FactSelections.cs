namespace Dramatis;

/// <summary>Selections of facts.</summary>
public static class FactSelections
{
    /// <summary>The facts about a state that held at a date: <c>facts.Facts&lt;Presence&gt;().AsOf("2024")</c>.</summary>
    /// <param name="facts">The facts.</param>
    /// <param name="date">A date or interval; the state held at some moment of it.</param>
    /// <param name="least">
    /// <see cref="Truth.Yes"/> for states that surely held by one of their claims; <see cref="Truth.Maybe"/> for states that may
    /// have.
    /// </param>
    public static IEnumerable<Fact<T>> AsOf<T>(this IEnumerable<Fact<T>> facts, When date, Truth least = Truth.Maybe)
        where T : class, IRelation
    {
        ArgumentNullException.ThrowIfNull(facts);
        ArgumentNullException.ThrowIfNull(date);
        return facts.Where(fact => fact.Claims.Exists(
            (date, least), static (claim, asked) => Claims<T>.HeldAt(claim.Whole, asked.date, asked.least)));
    }
}
