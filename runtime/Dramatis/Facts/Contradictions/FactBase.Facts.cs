namespace Dramatis;

/// <content>The facts: the happenings that sources affirm.</content>
public sealed partial class FactBase
{
    /// <summary>
    /// The happenings that sources affirm in their own voice as actual and at least probable, unconditionally, once and
    /// without a doubt on the whole claim, and have not superseded or retracted.
    /// </summary>
    /// <remarks>
    /// Facts rest on sources, not on the people whom they quote. Planned, alleged and denied claims are never among
    /// them.
    /// </remarks>
    public IEnumerable<Fact<T>> Facts<T>()
        where T : class, IRelation => FactsIn(ClaimsOf<T>());

    /// <summary>The facts that name a player in any part, as <see cref="Involving"/> does.</summary>
    public IEnumerable<Fact<Relation>> FactsAbout(IPlayer player) => FactsIn(Involving(player));

    /// <summary>The fact that a claim supports; null if it supports none: a plan, a denial, a quote.</summary>
    /// <exception cref="KeyNotFoundException">The fact base has no such claim.</exception>
    public Fact<Relation>? FactOf(Claim claim)
    {
        ArgumentNullException.ThrowIfNull(claim);
        var known = Get(claim.Id);
        return IsFact(known) ? FactsIn(About(known.What)).First() : null;
    }

    private IEnumerable<Fact<T>> FactsIn<T>(Claims<T> claims)
        where T : class, IRelation =>
        claims.Keep(IsFact).Grouped().Select(group => new Fact<T>(new(group.Value.ToArray()), this));

    private bool IsFact(Claim claim) => IsOutright(claim) && !claim.IsDoubted && !IsWithdrawn(claim);

    private static bool IsOutright(Claim claim) => claim is
    {
        Attribution.Count: 0,
        Modality: Modality.Actual,
        Polarity: Polarity.Affirmed,
        Certainty: Certainty.Certain or Certainty.Probable,
        Condition: null,
        Recurrence: Recurrence.Once,
    };
}
