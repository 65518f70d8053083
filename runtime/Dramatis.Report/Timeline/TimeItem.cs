namespace Dramatis.Report;

/// <summary>What is drawn once: a happening, or a content, as one kind of claim tells it.</summary>
/// <param name="Claim">The first claim that tells it so.</param>
/// <param name="Count">How many claims do.</param>
/// <param name="Period">When, as that claim tells it.</param>
internal sealed record TimeItem(Claim Claim, int Count, TimePeriod Period)
{
    public bool IsState => Claim.What is IStateRelation;

    public When When => ClaimWords.Time(Claim)!;

    public string TimeText => ClaimWords.TimeText(Claim)!;

    /// <summary>Whether it is nothing but a state seen when something was published or happened.</summary>
    public bool IsOnlySeen => When.Relation == WhenRelation.AsOf;

    /// <summary>
    /// What claims tell of, one item for each happening, each way of telling it and each time; in the order of time.
    /// </summary>
    public static IReadOnlyList<TimeItem> Of(IEnumerable<Claim> claims) =>
        [.. claims
            .Where(static claim => ClaimWords.Time(claim) is not null)
            .GroupBy(static claim => (
                Subject: claim.What.Id is { } happening ? "id:" + happening : "is:" + claim.What.Caption,
                Way: Stances.Prefix(claim),
                Time: ClaimWords.Time(claim)!.ToString()))
            .Select(static told => new TimeItem(told.First(), told.Count(), TimePeriod.Of(ClaimWords.Time(told.First())!)))
            .OrderBy(static item => item.Period.FirstKnown ?? long.MaxValue)
            .ThenBy(static item => item.Period.EndMax)
            .ThenBy(static item => item.Claim.What.Caption, StringComparer.Ordinal)];
}
