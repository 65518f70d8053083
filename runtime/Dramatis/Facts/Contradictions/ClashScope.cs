namespace Dramatis;

/// <summary>The part of a fact base whose claims are compared with each other.</summary>
/// <param name="Places">The places of the claims, in order. They are walked over more than once.</param>
/// <param name="Cancellation">Cancels the comparison.</param>
internal sealed record ClashScope(IEnumerable<int> Places, CancellationToken Cancellation = default)
{
    public static ClashScope All(FactBase facts) => new(Enumerable.Range(0, facts.ClaimCount));
}
