namespace Dramatis;

/// <summary>A claim for a state or against it, and its place in time as seen from a moment.</summary>
internal sealed class Evidence
{
    private readonly bool _isFirm;

    /// <summary>Places a claim in time.</summary>
    /// <param name="claim">The claim, as it was made or as it follows.</param>
    /// <param name="moment">The time that is asked for.</param>
    /// <param name="isFirm">True if nothing but its time is open.</param>
    public Evidence(ComparedClaim claim, When moment, bool isFirm)
    {
        (Claim, _isFirm) = (claim, isFirm);
        Time = claim.IsInertial ? ((IAnchor)Turn(claim)).Time : ((IAnchor)claim.Claim.What).Time?.Seen;
        IsDirect = !claim.IsInertial && IsTold(claim.Claim, moment) == Truth.Yes;
        Counts = IsDirect || (!IsOver && Time?.IsBefore(moment) == Truth.Yes) ? Truth.Yes
            : claim.IsInertial ? Time?.IsBefore(moment) ?? Truth.Maybe
            : IsTold(claim.Claim, moment);
    }

    public ComparedClaim Claim { get; }

    /// <summary>The time of the event, or the time that the claim tells; null if it is unknown.</summary>
    public When? Time { get; }

    /// <summary>True if the claim is about that very moment, and not about an earlier one.</summary>
    public bool IsDirect { get; }

    /// <summary>Tells whether the claim is about that moment, or about an earlier one and nothing ends it by itself.</summary>
    public Truth Counts { get; }

    /// <summary>True if the claim surely counts, and is all that one needs.</summary>
    public bool IsSure => _isFirm && Counts == Truth.Yes;

    /// <summary>The event by which the state begins or ends.</summary>
    private static Relation Turn(ComparedClaim claim) =>
        claim.Derived!.Steps.First(static step => step.How != DerivationKind.Implies).From;

    // "2022/2024" says when the state ended, "2023" says when it was seen.
    private bool IsOver => !Claim.IsInertial && ((IAnchor)Claim.Claim.What).Time is { } time
        && (time.Interval is not null || time.Lasting is not null
            || time.Relation is WhenRelation.ThroughoutBefore or WhenRelation.ThroughoutAfter);

    // A denial holds for all of its time, even for a time before something.
    private static Truth IsTold(Claim claim, When moment) => ((IAnchor)claim.What).Time is not { } time ? Truth.Maybe
        : claim.Polarity == Polarity.Denied && moment.FallsIn(time) == Truth.Yes ? Truth.Yes
        : time.Intersects(moment);
}
