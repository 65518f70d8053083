namespace Dramatis;

/// <content>What is taken to be so.</content>
public sealed partial class FactBase
{
    /// <summary>
    /// What sources affirm in their own voice as actual and at least probable, unconditionally, once, without a doubt
    /// on the whole, and have not superseded or retracted.
    /// </summary>
    /// <remarks>
    /// It believes sources, not the people they quote. What is planned, alleged or denied is never among it.
    /// </remarks>
    public IEnumerable<Fact<T>> Facts<T>()
        where T : class, IRelation
    {
        foreach (var (_, claims) in ClaimsOf<T>().Keep(IsFact).Grouped())
        {
            yield return new(
                new(claims.ToArray()),
                claims.Exists(claim => Index.Denials.Reach(claim.Whole.What)));
        }
    }

    private bool IsFact(Claim claim) => IsOutright(claim) && !IsDoubted(claim) && !IsWithdrawn(claim);

    private static bool IsOutright(Claim claim) => claim is
    {
        Attribution.Count: 0,
        Modality: Modality.Actual,
        Polarity: Polarity.Affirmed,
        Certainty: Certainty.Certain or Certainty.Probable,
        Condition: null,
        Recurrence: Recurrence.Once,
    };

    private static bool IsDoubted(Claim claim)
    {
        foreach (var doubt in claim.Doubts)
        {
            if (doubt.IsOfWhole)
            {
                return true;
            }
        }

        return false;
    }
}
