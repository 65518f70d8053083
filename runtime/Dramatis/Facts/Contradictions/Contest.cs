namespace Dramatis;

/// <summary>The claims that contradict a claim, with the surest of the contradictions.</summary>
internal sealed class Contest
{
    private readonly List<Claim> _by = [];

    /// <summary>The claims that contradict it.</summary>
    public IReadOnlyList<Claim> By => _by;

    /// <summary>True if one of the contradictions is certain.</summary>
    public bool IsCertain { get; private set; }

    /// <summary>The contests of all claims that stand in a contradiction.</summary>
    public static IReadOnlyDictionary<ClaimId, Contest> Of(Many<Contradiction> contradictions)
    {
        var contests = new Dictionary<ClaimId, Contest>();
        foreach (var found in contradictions)
        {
            Enter(found.First, found.Second, found.IsCertain);
            Enter(found.Second, found.First, found.IsCertain);
        }

        return contests;

        void Enter(Claim claim, Claim by, bool isCertain)
        {
            if (!contests.TryGetValue(claim.Id, out var contest))
            {
                contests.Add(claim.Id, contest = new());
            }

            contest._by.Add(by);
            contest.IsCertain |= isCertain;
        }
    }
}
