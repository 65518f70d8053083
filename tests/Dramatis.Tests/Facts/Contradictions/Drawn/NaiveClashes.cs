using static Dramatis.Tests.Facts.Contradictions.NaiveLogic;

namespace Dramatis.Tests.Facts.Contradictions.Drawn;

/// <summary>The rules for two claims as they are written down: every two claims, and all that follows from them.</summary>
internal sealed partial class NaiveClashes
{
    private readonly List<List<NaiveVariant>> _claims = [];
    private readonly NaiveMatch _match;
    private readonly RelationDescriptor[] _types;

    public NaiveClashes(RelationDescriptor[] types, FactBase facts)
    {
        _types = types;
        for (var place = 0; place < facts.ClaimCount; place++)
        {
            var claim = facts.At(place);
            if (claim.Certainty != Certainty.Uncommitted && !facts.IsWithdrawn(claim.Id))
            {
                _claims.Add(NaiveDerivation.Of(claim, place));
            }
        }

        _match = new(new([.. _claims.SelectMany(static all => all).Select(static one => one.Claim)]));
    }

    /// <summary>True if something can follow from one of two claims, so that only one finding about the two is told.</summary>
    public bool HasPremise(NaiveFinding finding) => _claims.Exists(all =>
        (all[0].Place == finding.Earlier || all[0].Place == finding.Later)
        && NaiveVariant.Types(all[0].Type).Any(static type => type.Implies.Count + type.Initiates.Count + type.Terminates.Count > 0));

    /// <summary>All findings. Of one rule and two claims there can be several.</summary>
    public List<NaiveFinding> Find()
    {
        var found = new List<NaiveFinding>();
        foreach (var (i, first) in _claims.Index())
        {
            foreach (var second in _claims.Skip(i + 1))
            {
                found.AddRange(
                    from one in first
                    from other in second
                    where MayClash(one, other)
                    from finding in Compare(one, other).Concat(Transparent(one, other))
                    select finding);
            }
        }

        return found;
    }

    private static bool MayClash(NaiveVariant a, NaiveVariant b) =>
        (a.Claim.Certainty != Certainty.Possible || b.Claim.Certainty != Certainty.Possible)
        && a.Origin.Id != b.Origin.Id
        && !(a.IsInertial && b.IsInertial)
        && !(a.IsLikely && b.IsLikely)
        && !NaiveOrder.IsOverWith(a, b)
        && !NaiveOrder.IsOverWith(b, a);

    private static bool IsFirm(NaiveVariant a, NaiveVariant b)
    {
        static bool IsPlain(NaiveVariant one) => one is
        {
            IsLikely: false,
            IsInertial: false,
            Claim: { Condition: null, Recurrence: Recurrence.Once, Certainty: not Certainty.Possible, Doubts.Count: 0 },
        };
        return IsPlain(a) && IsPlain(b) && (a.Claim.Certainty == Certainty.Certain || b.Claim.Certainty == Certainty.Certain);
    }

    private static NaiveFinding Finding(ClashKind kind, ContradictionRule rule, NaiveVariant a, NaiveVariant b, Truth truth) => new(
        kind, rule, a.Place, b.Place, kind != ClashKind.Tension && truth == Truth.Yes && IsFirm(a, b))
    {
        Times = (a.Time, b.Time),
    };

    private static bool IsOfWill(Claim claim) => claim.Modality is not (Modality.Actual or Modality.Expected);

    private static bool AreOneWill(Claim a, Claim b)
    {
        static bool Wants(Claim claim) => claim.Modality is Modality.Planned or Modality.Demanded or Modality.Recommended;
        return a.Modality == b.Modality || (Wants(a) && Wants(b));
    }

    private IEnumerable<NaiveFinding> Compare(NaiveVariant a, NaiveVariant b, bool isUnsaidOpen = false)
    {
        foreach (var (kind, rule, truth) in Denied(a, b).Concat(Denied(b, a))
            .Concat(Exclusive(a, b).OrderByDescending(one => one.Truth == Truth.Yes && IsFirm(a, b)).Take(1))
            .Concat(Excluded(a, b, isUnsaidOpen))
            .Concat(Opposite(a, b))
            .Concat(Undecided(a, b))
            .Concat(Presupposed(a, b))
            .Concat(Presupposed(b, a)))
        {
            yield return Finding(kind, rule, a, b, truth);
        }
    }

    private IEnumerable<(ClashKind Kind, ContradictionRule Rule, Truth Truth)> Denied(NaiveVariant covered, NaiveVariant covering)
    {
        var (x, y) = (covered.Claim, covering.Claim);
        var covers = y.Qualifiers.All(x.Qualifiers.Includes) ? _match.Covers(covering, covered) : Truth.No;
        var time = NaiveOrder.Denies(covered.Claim.What, covering.Claim.What);
        var isSpecific = x.Polarity == x.ModalPolarity && y.Polarity != y.ModalPolarity;
        if (covers == Truth.No || !isSpecific)
        {
            yield break;
        }

        if (x.Modality == y.Modality && covered.IsAffirmed && y.ModalPolarity == Polarity.Affirmed)
        {
            var holders = IsOfWill(x) ? _match.HaveCommonHolder(x, y) : Truth.Yes;
            if (holders != Truth.No && time != Truth.No)
            {
                yield return (ClashKind.Contradiction, ContradictionRule.Denied, All(holders, covers, time));
            }
            else if (holders != Truth.No && NaiveOrder.AreApart(covered, covering))
            {
                yield return (ClashKind.Change, ContradictionRule.Denied, All(holders, covers));
            }
        }

        if (x.Modality == y.Modality && x.Polarity == y.Polarity && time != Truth.No)
        {
            var (affirmed, denied) = x.ModalPolarity == Polarity.Affirmed ? (x, y) : (y, x);
            var holders = denied.EffectiveHolders.Count == 0 ? Truth.Yes : _match.MayHaveCommonHolder(affirmed, denied);
            if (holders != Truth.No)
            {
                yield return (ClashKind.Contradiction, ContradictionRule.NoSuchPlan, All(holders, covers, time));
            }
        }

        if (covered.IsAffirmed && IsOfWill(x) && IsOfWill(y) && AreOneWill(x, y) && time != Truth.No
            && (y.ModalPolarity == Polarity.Affirmed || y.Modality is Modality.Planned or Modality.Recommended)
            && _match.HaveOtherHolders(x, y))
        {
            yield return (ClashKind.Disagreement, ContradictionRule.Denied, All(covers, time));
        }
    }

    private IEnumerable<(ClashKind Kind, ContradictionRule Rule, Truth Truth)> Exclusive(NaiveVariant a, NaiveVariant b)
    {
        foreach (var type in NaiveVariant.Types(a.Type).Where(type => a.IsActual && b.IsActual && b.Type.Is(type) && type.Exclusive.Count > 0))
        {
            var differ = a.Names.Where(name => !type.Exclusive.Includes(name)).Select(name => _match.Differ(a, b, name));
            var truth = All([
                NaiveOrder.AreTogether(a.Claim.What, b.Claim.What),
                Any(differ),
                .. type.Exclusive.Select(name => a.Has(name) && b.Has(name) ? _match.AreEqual(a, b, name) : Truth.No),
            ]);
            if (truth != Truth.No)
            {
                yield return (ClashKind.Contradiction, ContradictionRule.Exclusive, truth);
            }
        }
    }

    // The strongest of all declarations, both ways.
    private IEnumerable<(ClashKind Kind, ContradictionRule Rule, Truth Truth)> Excluded(NaiveVariant a, NaiveVariant b, bool isUnsaidOpen) => (
        from declaring in _types
        from terms in declaring.Excludes
        from pair in new[] { (Own: a, Other: b), (Own: b, Other: a) }
        where a.IsActual && b.IsActual
            && pair.Own.Type.Is(declaring)
            && NaiveVariant.Types(pair.Other.Type).Any(type => type.Name == terms.Relation)
            && !(terms.IsSoft && (a.IsLikely || b.IsLikely))
        let players = _match.Excludes(pair.Own, pair.Other, terms, isUnsaidOpen)
        let time = NaiveOrder.AreTogether(a.Claim.What, b.Claim.What)
        let isChange = time == Truth.No && !terms.IsSoft && NaiveOrder.AreApart(a, b)
        where players != Truth.No && (time != Truth.No || isChange)
        let truth = isChange ? players : All(players, time)
        let kind = terms.IsSoft ? ClashKind.Tension : isChange ? ClashKind.Change : ClashKind.Contradiction
        orderby kind, truth descending
        select (kind, ContradictionRule.Excludes, truth)).Take(1);

    private IEnumerable<(ClashKind Kind, ContradictionRule Rule, Truth Truth)> Opposite(NaiveVariant a, NaiveVariant b)
    {
        foreach (var opposed in NaiveVariant.Types(a.Type).Where(b.Type.Is).SelectMany(static type => type.Opposites).Distinct())
        {
            bool Have(string one, string other) =>
                a.Fields(opposed.Field).Contains(one) && b.Fields(opposed.Field).Contains(other);
            if (!a.IsActual || !b.IsActual || (opposed.IsSoft && (a.IsLikely || b.IsLikely)) || Exclusive(a, b).Any()
                || !(Have(opposed.One, opposed.Other) || Have(opposed.Other, opposed.One)))
            {
                continue;
            }

            var names = a.Names.Concat(b.Names).Distinct().Where(name => name != opposed.Field).ToList();
            var alike = names.ToDictionary(static name => name, name => a.Has(name) && b.Has(name) ? _match.AreEqual(a, b, name) : Truth.Maybe);
            var differing = names.Where(name => alike[name] == Truth.No).ToList();
            var areTwo = differing is [var holder] && a.Transparent is not null && b.Transparent is not null
                && a.Players(holder).Count > 0 && _match.Differ(a, b, holder) == Truth.Yes;
            var time = NaiveOrder.AreTogether(a.Claim.What, b.Claim.What);
            var isChange = time == Truth.No && !opposed.IsSoft && !areTwo && NaiveOrder.AreApart(a, b);
            if ((differing.Count > 0 && !areTwo) || (time == Truth.No && !isChange) || !MeetInKey(a, b, alike))
            {
                continue;
            }

            var rest = All([.. alike.Where(one => !areTwo || one.Key != differing[0]).Select(static one => one.Value), Truth.Yes]);
            yield return (
                areTwo ? ClashKind.Disagreement : opposed.IsSoft ? ClashKind.Tension : isChange ? ClashKind.Change : ClashKind.Contradiction,
                ContradictionRule.Opposite,
                All(rest, isChange ? Truth.Yes : time, areTwo && opposed.IsSoft ? Truth.Maybe : Truth.Yes));
        }
    }

    // A judgement needs its matter, and any other relation its required players: these are never unsaid.
    private static bool MeetInKey(NaiveVariant a, NaiveVariant b, Dictionary<string, Truth> alike) =>
        (a.Transparent, b.Transparent) is ({ } one, { } other)
            ? one == other && a.Has(one) == b.Has(other) && alike.GetValueOrDefault(one, Truth.Yes) != Truth.No
            : (a.Transparent, b.Transparent) is (null, null) && alike.GetValueOrDefault("p", Truth.Yes) != Truth.No;

    private IEnumerable<(ClashKind Kind, ContradictionRule Rule, Truth Truth)> Undecided(NaiveVariant a, NaiveVariant b)
    {
        var (x, y) = (a.Claim, b.Claim);
        if (a.Claim == a.Origin && b.Claim == b.Origin
            && (x.Modality, y.Modality) is (Modality.Planned, Modality.Considered) or (Modality.Considered, Modality.Planned)
            && x.ModalPolarity == Polarity.Affirmed && y.ModalPolarity == Polarity.Affirmed && x.Polarity == y.Polarity
            && (a.Time is null || b.Time is null || NaiveOrder.AreTogether(x.What, y.What) != Truth.No)
            && _match.HaveCommonHolder(x, y) == Truth.Yes
            && Any([_match.Covers(a, b), _match.Covers(b, a)]) != Truth.No)
        {
            yield return (ClashKind.Tension, ContradictionRule.Undecided, Truth.Maybe);
        }
    }
}
