namespace Dramatis.Report;

/// <summary>
/// An item of the timeline: the claims of one event or state that have the same stance and the same time.
/// </summary>
/// <param name="Claim">The first of these claims.</param>
/// <param name="Count">The number of these claims.</param>
/// <param name="Period">The time that the first claim gives.</param>
internal sealed record TimeItem(Claim Claim, int Count, TimePeriod Period)
{
    private static readonly Comparer<TimeItem> s_byCaption =
        Comparer<TimeItem>.Create(static (one, other) => string.CompareOrdinal(one.Caption, other.Caption));

    private string? _caption;

    public bool IsState => Claim.What is IStateRelation;

    public When When => ClaimWords.Time(Claim)!;

    public string TimeText => ClaimWords.TimeText(Claim)!;

    /// <summary>
    /// True for a state that is only known to hold when something was published or happened.
    /// </summary>
    public bool IsOnlySeen => When.Relation == WhenRelation.AsOf;

    /// <summary>True if a claim tells the opposite of the state for another time.</summary>
    public bool IsChanging { get; private init; }

    // It is made once: in a large fact base the items of one day are many.
    private string Caption => _caption ??= Claim.What.Caption;

    /// <summary>
    /// The items of the given claims, one for each happening, stance and time, in the order of time.
    /// </summary>
    /// <param name="claims">The claims.</param>
    /// <param name="changing">The claims that are told as changes.</param>
    public static IReadOnlyList<TimeItem> Of(IEnumerable<Claim> claims, IReadOnlySet<ClaimId> changing) =>
        [.. claims
            .Select(static claim => (Claim: claim, Time: ClaimWords.Time(claim)))
            .Where(static told => told.Time is not null)
            .GroupBy(
                static told => (
                    told.Claim.What.Id,
                    Caption: told.Claim.What.Id is null ? told.Claim.What.Caption : null,
                    Way: Stances.Prefix(told.Claim),
                    Time: told.Time!.ToString()),
                static told => told.Claim)
            .Select(told => new TimeItem(told.First(), told.Count(), TimePeriod.Of(ClaimWords.Time(told.First())!))
            {
                IsChanging = changing.Count > 0 && told.Any(claim => changing.Contains(claim.Id)),
                _caption = told.Key.Caption,
            })
            .OrderBy(static item => item.Period.FirstKnown ?? long.MaxValue)
            .ThenBy(static item => item.Period.EndMax)
            .ThenBy(static item => item, s_byCaption)];
}
