using static Dramatis.Tests.Facts.Contradictions.NaiveLogic;

namespace Dramatis.Tests.Facts.Contradictions.Drawn;

/// <content>The rule for judgements of matters that exclude each other.</content>
internal sealed partial class NaiveClashes
{
    private IEnumerable<NaiveFinding> Transparent(NaiveVariant a, NaiveVariant b)
    {
        if (!a.IsActual || !b.IsActual || a.IsLikely || b.IsLikely || a.Transparent is not { } matter || b.Transparent != matter
            || (!a.Type.Is(b.Type) && !b.Type.Is(a.Type)))
        {
            yield break;
        }

        var names = a.Names.Concat(b.Names).Distinct().Where(name => name != matter).ToList();
        var differing = names.Where(name => _match.AreEqual(a, b, name) == Truth.No).ToList();
        var areTwo = differing is [var holder] && a.Players(holder).Count > 0 && _match.Differ(a, b, holder) == Truth.Yes;
        var time = NaiveOrder.AreTogether(a.Claim.What, b.Claim.What);
        if ((differing.Count > 0 && !areTwo) || time == Truth.No)
        {
            yield break;
        }

        static NaiveVariant Matter(NaiveVariant whole, IPlayer player) =>
            new(new((Relation)player, default, whole.Claim.Context), whole.Origin, whole.Place, whole.IsLikely, whole.IsInertial);
        foreach (var clash in
            from one in a.Players(matter)
            from other in b.Players(matter)
            let x = Matter(a, one)
            let y = Matter(b, other)
            where MayClash(x, y)
            from clash in Compare(x, y, isUnsaidOpen: true)
            where clash.Rule != ContradictionRule.Exclusive && clash.Kind is ClashKind.Contradiction or ClashKind.Tension
            select clash)
        {
            var rest = All([.. names.Except(differing).Select(name => _match.AreEqual(a, b, name)), Truth.Yes]);
            var truth = All(rest, time, clash.IsCertain ? Truth.Yes : Truth.Maybe);
            yield return Finding(areTwo ? ClashKind.Disagreement : ClashKind.Tension, ContradictionRule.Transparent, a, b, truth);
        }
    }
}
