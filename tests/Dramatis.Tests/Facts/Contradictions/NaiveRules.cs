using Dramatis.Tests.Sample;

namespace Dramatis.Tests.Facts.Contradictions;

/// <summary>The first five rules as they are written down, for the relations of the sample: every two claims.</summary>
internal sealed class NaiveRules(FactBase facts)
{
    private readonly List<Claim> _claims =
    [
        .. facts.Claims
            .Select(claim => claim.Whole)
            .Where(claim => claim.Certainty != Certainty.Uncommitted && !facts.IsWithdrawn(claim.Id)),
    ];

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

    private static bool Is(Claim claim, Polarity polarity, Polarity modal) =>
        claim.Polarity == polarity && claim.ModalPolarity == modal;

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
            Add(ContradictionRule.Denied, All(DeniedHolders(a, b), Covers(b, a), Denies(a.What, b.What)));
        }

        if (a.ModalPolarity == Polarity.Affirmed && b.ModalPolarity == Polarity.Denied && a.Polarity == b.Polarity)
        {
            var (covering, covered) = a.Polarity == Polarity.Affirmed ? (b, a) : (a, b);
            var covers = All(Covers(covering, covered), Denies(covered.What, covering.What));
            Add(ContradictionRule.NoSuchPlan, All(PlanHolders(a, b), covers));
        }

        if (isInOrder
            && Is(a, Polarity.Affirmed, Polarity.Affirmed)
            && Is(b, Polarity.Affirmed, Polarity.Affirmed))
        {
            Add(ContradictionRule.Exclusive, AreExclusive(a, b));
            Add(ContradictionRule.Excludes, All(Excludes(a, b), AreTogether(a.What, b.What)));
            Add(ContradictionRule.Excludes, All(Excludes(b, a), AreTogether(a.What, b.What)));
            Add(ContradictionRule.SameHappening, AreOneHappening(a, b));
        }
    }

    private static bool AreFirm(Claim a, Claim b) =>
        (a.Certainty, b.Certainty) is
            (Certainty.Certain, Certainty.Certain or Certainty.Probable) or (Certainty.Probable, Certainty.Certain)
        && a.Condition is null && b.Condition is null;

    private static Truth All(params Truth[] truths) => truths.Min();

    private static Truth Any(IEnumerable<Truth> truths) => truths.Append(Truth.No).Max();

    private static Truth Sure(bool isSo) => isSo ? Truth.Yes : Truth.No;

    private static Truth Not(Truth truth) => (Truth)(Truth.Yes - truth);

    private Truth DeniedHolders(Claim a, Claim d) =>
        a.Modality is Modality.Actual or Modality.Expected ? Truth.Yes : HaveCommonHolder(a, d);

    private Truth PlanHolders(Claim a, Claim d) =>
        d.EffectiveHolders.Count == 0 ? Truth.Yes : MayHaveCommonHolder(a, d);

    private Truth MayHaveCommonHolder(Claim a, Claim d) =>
        (a.EffectiveHolders.Count, d.EffectiveHolders.Count) switch
        {
            (0, 0) => Truth.Yes,
            (0, _) or (_, 0) => Truth.Maybe,
            _ => HaveCommonHolder(a, d),
        };

    private Truth HaveCommonHolder(Claim a, Claim d) => Any(
        from holder in a.EffectiveHolders
        from other in d.EffectiveHolders
        select Reach(holder, other, withParts: false));

    private Truth Covers(Claim d, Claim a)
    {
        var happening = d.What.Id is null || d.What.Id == a.What.Id ? Truth.Yes
            : a.What.Id is null ? Truth.Maybe
            : Truth.No;
        return All(happening, (d.What, a.What) switch
        {
            (Meeting denied, Meeting meeting) => AreMet(meeting.Participants, denied.Participants),
            (Meeting denied, Summit summit) => AreMet(summit.Participants, denied.Participants),
            (Summit denied, Summit summit) => AreMet(summit.Participants, denied.Participants),
            (Delivery denied, Delivery delivery) => All(
                denied.Supplier is null ? Truth.Yes
                    : delivery.Supplier is null ? Truth.Maybe
                    : Reach(delivery.Supplier, denied.Supplier),
                Reach(delivery.Receiver, denied.Receiver),
                denied.Goods is null ? Truth.Yes
                    : delivery.Goods is null ? Truth.Maybe
                    : Sure(delivery.Goods == denied.Goods)),
            (SoleOffice denied, SoleOffice office) => All(
                Reach(office.Holder, denied.Holder),
                denied.Institution is null ? Truth.Yes
                    : office.Institution is null ? Truth.Maybe
                    : Reach(office.Institution, denied.Institution),
                Sure(office.Title == denied.Title)),
            (Support denied, Support support) => All(
                AreMet(support.Supporters, denied.Supporters),
                denied.Supported is null ? Truth.Yes
                    : support.Supported is null ? Truth.Maybe
                    : Reach(support.Supported, denied.Supported)),
            (Rejection denied, Rejection rejection) => All(
                Reach(rejection.Opponent, denied.Opponent), Reach(rejection.Opposed, denied.Opposed)),
            (PartOf denied, PartOf part) => All(Reach(part.Part, denied.Part), Reach(part.Whole, denied.Whole)),
            (SameAs denied, SameAs same) => AreMet([.. same.Who], [.. denied.Who]),
            _ => Truth.No,
        });
    }

    private Truth AreMet<T>(Many<T> players, Many<T> denied)
        where T : Actor
    {
        var met = denied.Select(other => Any(players.Select(player => Reach(player, other)))).ToList();
        var isOpen = players.Count > 1 && players[^1].Identification != Identification.Identified;
        var mayBeMet = denied.Index().All(
            other => met[other.Index] != Truth.No || other.Item.Identification == Identification.Identified);
        return !met.Contains(Truth.No) ? met.Min()
            : isOpen && mayBeMet && met.Exists(truth => truth != Truth.No) ? Truth.Maybe
            : Truth.No;
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
            Reach(institution, otherInstitution, withParts: false),
            Not(Any([Reach(one.Holder, other.Holder), Reach(other.Holder, one.Holder)])),
            AreTogether(one, other));
    }

    private Truth Excludes(Claim a, Claim b)
    {
        if (a.Modality != Modality.Actual || (a.What, b.What) is not (Rejection rejection, Support support))
        {
            return Truth.No;
        }

        return All(
            Any(support.Supporters.Select(supporter => Meet(rejection.Opponent, supporter))),
            support.Supported is null ? Truth.Maybe : Meet(rejection.Opposed, support.Supported));
    }

    private Truth AreOneHappening(Claim a, Claim b)
    {
        var holders = a.Modality is Modality.Actual or Modality.Expected ? Truth.Yes : MayHaveCommonHolder(a, b);
        if (a.What.Id is null || a.What.Id != b.What.Id || (a.What, b.What) is not (Meeting one, Meeting other))
        {
            return Truth.No;
        }

        var times = one.On is { } on && other.On is { } otherOn ? Sure(on.FallsIn(otherOn) == Truth.No) : Truth.No;
        var isIdentified = one.Participants.Concat(other.Participants)
            .All(player => player.Identification == Identification.Identified);
        var differ = isIdentified
            ? Not(Any([Holds(one.Participants, other.Participants), Holds(other.Participants, one.Participants)]))
            : Truth.No;
        return All(holders, Any([times, differ]));
    }

    private Truth Holds(Many<Agent> players, Many<Agent> others) =>
        others.Select(other => Any(players.Select(player => Reach(player, other)))).Min();

    private Truth Meet(Actor a, Actor b) => Any([Reach(a, b), Reach(b, a)]);

    // By every claim that there is, over and over, until nothing is new: first by firm ones only.
    private Truth Reach(Actor from, Actor to, bool withParts = true)
    {
        bool Reaches(Func<Claim, bool> counts)
        {
            var reached = new HashSet<EntityId> { from.Id };
            for (var count = 0; count < reached.Count;)
            {
                count = reached.Count;
                foreach (var claim in _claims.Where(counts))
                {
                    if (claim.What is SameAs same && same.Who.Any(one => reached.Contains(one.Id)))
                    {
                        reached.UnionWith(same.Who.Select(one => one.Id));
                    }

                    if (withParts && claim.What is PartOf part && reached.Contains(part.Part.Id))
                    {
                        reached.Add(part.Whole.Id);
                    }
                }
            }

            return reached.Contains(to.Id);
        }

        bool Says(Claim claim) =>
            claim.Modality == Modality.Actual && Is(claim, Polarity.Affirmed, Polarity.Affirmed);

        return Reaches(claim => Says(claim) && claim.Certainty != Certainty.Possible && claim.Condition is null)
            ? Truth.Yes
            : Reaches(Says) ? Truth.Maybe : Truth.No;
    }

    private static Truth Denies(Relation a, Relation d) => (a, d) switch
    {
        (_, IEventRelation { On: null } or IStateRelation { During: null }) =>
            d.Id is not null && a.Id == d.Id ? Truth.Yes : Truth.Maybe,
        (IEventRelation { On: null } or IStateRelation { During: null }, _) => Truth.Maybe,
        (IEventRelation happens, IEventRelation denied) => happens.On!.FallsIn(denied.On!),
        (IStateRelation holds, IStateRelation denied) =>
            Any([Sure(holds.During!.FallsIn(denied.During!) == Truth.Yes), holds.During!.Intersects(denied.During!)]),
        _ => Truth.Yes,
    };

    private static Truth AreTogether(Relation a, Relation b) => (a, b) switch
    {
        (IStateRelation { During: { } one }, IStateRelation { During: { } other }) => one.Intersects(other),
        _ => Truth.Maybe,
    };
}
