using Dramatis.Tests.Sample;
using static Dramatis.Tests.Facts.Contradictions.NaiveLogic;

namespace Dramatis.Tests.Facts.Contradictions;

/// <summary>The first five rules as they are written down, for the relations of the sample: every two claims.</summary>
internal sealed class NaiveRules
{
    private readonly List<Claim> _claims;
    private readonly NaiveKinship _kinship;
    private readonly NaiveHolders _holders;
    private readonly NaiveCover _cover;

    public NaiveRules(FactBase facts)
    {
        _claims = [.. facts.Claims.Select(claim => claim.Whole).Where(claim => IsCompared(facts, claim))];
        _kinship = new(_claims);
        _holders = new(_kinship);
        _cover = new(_kinship);
    }

    public HashSet<(ContradictionRule Rule, ClaimId First, ClaimId Second, bool IsCertain)> Find()
    {
        var found = new HashSet<(ContradictionRule, ClaimId, ClaimId, bool)>();
        foreach (var (i, a) in _claims.Index())
        {
            foreach (var (j, b) in _claims.Index())
            {
                if (i != j && a.Modality == b.Modality
                    && (a.Certainty != Certainty.Possible || b.Certainty != Certainty.Possible))
                {
                    Compare(a, b, isInOrder: i < j, found.Add);
                }
            }
        }

        return found;
    }

    private static bool IsCompared(FactBase facts, Claim claim) =>
        claim.Certainty != Certainty.Uncommitted && !facts.IsWithdrawn(claim.Id);

    private static bool Is(Claim claim, Polarity polarity, Polarity modal) =>
        claim.Polarity == polarity && claim.ModalPolarity == modal;

    private static bool AreFirm(Claim a, Claim b) =>
        (a.Certainty, b.Certainty) is
            (Certainty.Certain, Certainty.Certain or Certainty.Probable) or (Certainty.Probable, Certainty.Certain)
        && a.Condition is null && b.Condition is null;

    private void Compare(
        Claim a, Claim b, bool isInOrder, Func<(ContradictionRule, ClaimId, ClaimId, bool), bool> add)
    {
        void Add(ContradictionRule rule, Truth truth)
        {
            if (truth != Truth.No)
            {
                add((rule, a.Id, b.Id, truth == Truth.Yes && AreFirm(a, b)));
            }
        }

        if (Is(a, Polarity.Affirmed, Polarity.Affirmed) && Is(b, Polarity.Denied, Polarity.Affirmed))
        {
            var covers = All(_cover.Covers(b, a), NaiveTimes.Denies(a.What, b.What));
            Add(ContradictionRule.Denied, All(_holders.ThatDeny(a, b), covers));
        }

        if (a.ModalPolarity == Polarity.Affirmed && b.ModalPolarity == Polarity.Denied && a.Polarity == b.Polarity)
        {
            var (covering, covered) = a.Polarity == Polarity.Affirmed ? (b, a) : (a, b);
            var covers = All(_cover.Covers(covering, covered), NaiveTimes.Denies(covered.What, covering.What));
            Add(ContradictionRule.NoSuchPlan, All(_holders.ThatHaveNoPlan(a, b), covers));
        }

        if (isInOrder
            && Is(a, Polarity.Affirmed, Polarity.Affirmed)
            && Is(b, Polarity.Affirmed, Polarity.Affirmed))
        {
            Add(ContradictionRule.Exclusive, AreExclusive(a, b));
            Add(ContradictionRule.Excludes, All(Excludes(a, b), NaiveTimes.AreTogether(a.What, b.What)));
            Add(ContradictionRule.Excludes, All(Excludes(b, a), NaiveTimes.AreTogether(a.What, b.What)));
            Add(ContradictionRule.SameHappening, AreOneHappening(a, b));
        }
    }

    private Truth AreExclusive(Claim a, Claim b)
    {
        if (a.Modality != Modality.Actual
            || (a.What, b.What) is not (
                SoleOffice { Institution: { } institution } one, SoleOffice { Institution: { } otherInstitution } other)
            || one.Title != other.Title
            || one.Holder.Identification != Identification.Identified
            || other.Holder.Identification != Identification.Identified)
        {
            return Truth.No;
        }

        return All(
            _kinship.Reach(institution, otherInstitution, withParts: false),
            Not(_kinship.Meet(one.Holder, other.Holder)),
            NaiveTimes.AreTogether(one, other));
    }

    private Truth Excludes(Claim a, Claim b)
    {
        if (a.Modality != Modality.Actual || (a.What, b.What) is not (Rejection rejection, Support support))
        {
            return Truth.No;
        }

        return All(
            Any(support.Supporters.Select(supporter => _kinship.Meet(rejection.Opponent, supporter))),
            support.Supported is null ? Truth.Maybe : _kinship.Meet(rejection.Opposed, support.Supported));
    }

    private Truth AreOneHappening(Claim a, Claim b)
    {
        var holders = a.Modality is Modality.Actual or Modality.Expected ? Truth.Yes : _holders.MayBeOne(a, b);
        if (a.What.Id is null || a.What.Id != b.What.Id || (a.What, b.What) is not (Meeting one, Meeting other))
        {
            return Truth.No;
        }

        var times = one.On is { } on && other.On is { } otherOn ? Sure(on.FallsIn(otherOn) == Truth.No) : Truth.No;
        return All(holders, Any([times, _kinship.Differ(one.Participants, other.Participants)]));
    }
}
