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
        where T : class, IRelation
    {
        foreach (var (_, claims) in ClaimsOf<T>().Keep(IsFact).Grouped())
        {
            yield return new(new(claims.ToArray()), this);
        }
    }

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
