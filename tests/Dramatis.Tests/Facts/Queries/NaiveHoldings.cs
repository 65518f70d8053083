using Dramatis.Tests.Facts.Contradictions;
using Dramatis.Tests.Sample;
using static Dramatis.Tests.Facts.Contradictions.NaiveLogic;

namespace Dramatis.Tests.Facts.Queries;

/// <summary>Presences at a time as they are defined: each claim against each other claim.</summary>
internal sealed class NaiveHoldings(FactBase facts, When moment)
{
    private readonly NaiveKinship _kinship = new([.. facts.Claims
        .Select(claim => claim.Whole)
        .Where(claim => claim.Certainty != Certainty.Uncommitted)]);

    private sealed record Piece(Claim Claim, bool IsFor, bool IsTurn, Presence Of, When? Time)
    {
        public Many<string> Words => Claim.Qualifiers;
    }

    public HashSet<string> Find()
    {
        var pieces = facts.Claims.Select(claim => claim.Whole).Where(IsOutright).Select(Of).OfType<Piece>().ToList();
        return [.. from piece in pieces
            where piece.IsFor
            let alike = pieces.FindAll(other => other.IsFor && AreAlike(piece, other))
            let against = pieces.FindAll(other => !other.IsFor && Covers(other, piece) != Truth.No)
            let standing = alike.FindAll(one => Stands(one, against, piece))
            where standing.Count > 0
            let opposing = against.FindAll(one => Stands(one, alike, piece))
            let isSure = opposing.Count == 0 && standing.Exists(one => IsDirect(one) && IsFirm(one.Claim))
            select Print(
                isSure ? Truth.Yes : Truth.Maybe,
                standing.Select(one => one.Claim),
                opposing.Select(one => one.Claim))];
    }

    public static string Print(Truth holds, IEnumerable<Claim> @for, IEnumerable<Claim> against) =>
        $"{holds} for {string.Join(' ', @for.Select(one => one.Id))} against {string.Join(' ', against.Select(one => one.Id))}";

    private static bool IsOutright(Claim claim) =>
        claim is { Modality: Modality.Actual, Condition: null, Recurrence: Recurrence.Once, Doubts.Count: 0 }
        && claim.Certainty is Certainty.Certain or Certainty.Probable;

    private static bool IsFirm(Claim claim) => claim.Certainty == Certainty.Certain;

    private static Piece? Of(Claim claim) => claim switch
    {
        { What: Presence told } => new(claim, claim.Polarity == Polarity.Affirmed, false, told, told.During),
        { Polarity: Polarity.Affirmed, Qualifiers.Count: 0, What: Move move } =>
            new(claim, move is Arrival, true, new() { Present = move.Who, Area = move.Area }, move.On),
        _ => null,
    };

    private bool AreAlike(Piece a, Piece b) =>
        a.Of.Area.Id == b.Of.Area.Id
        && a.Of.Purpose == b.Of.Purpose
        && a.Words.IsSetOf(b.Words)
        && _kinship.Reach(a.Of.Present, b.Of.Present, withParts: false) == Truth.Yes;

    private Truth Covers(Piece denial, Piece state) => All(
        Sure(denial.Words.All(state.Words.Contains)),
        _kinship.Reach(state.Of.Present, denial.Of.Present),
        _kinship.Reach(state.Of.Area, denial.Of.Area),
        denial.Of.Purpose is null || denial.Of.Purpose == state.Of.Purpose ? Truth.Yes
            : state.Of.Purpose is null ? Truth.Maybe
            : Truth.No);

    private bool Stands(Piece one, List<Piece> others, Piece state) =>
        Counts(one) != Truth.No
        && !others.Exists(other =>
            Counts(other) == Truth.Yes
            && IsFirm(other.Claim)
            && (other.IsFor || Covers(other, state) == Truth.Yes)
            && one.Time is not null
            && other.Time is not null
            && Seen(one)!.IsBefore(Seen(other)!) == Truth.Yes);

    private static When? Seen(Piece one) =>
        !one.IsTurn && one.Time is { Relation: WhenRelation.AsOf, Date: { } date } ? date : one.Time;

    private bool IsDirect(Piece one) => !one.IsTurn && Told(one) == Truth.Yes;

    private Truth Told(Piece one) => one.Time is null ? Truth.Maybe
        : Any([one.Time.Intersects(moment), Sure(!one.IsFor && moment.FallsIn(one.Time) == Truth.Yes)]);

    private Truth Counts(Piece one)
    {
        var isPast = Seen(one)?.IsBefore(moment) == Truth.Yes;
        return one.IsTurn ? one.Time?.IsBefore(moment) ?? Truth.Maybe
            : isPast && one.Time!.Interval is null ? Truth.Yes
            : Told(one);
    }
}
