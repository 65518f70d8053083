using static Dramatis.Tests.Facts.Contradictions.NaiveLogic;

namespace Dramatis.Tests.Facts.Contradictions;

/// <summary>Whether the times of two relations meet.</summary>
internal static class NaiveTimes
{
    public static Truth Denies(Relation a, Relation d) => (a, d) switch
    {
        (_, IEventRelation { On: null } or IStateRelation { During: null }) =>
            d.Id is not null && a.Id == d.Id ? Truth.Yes : Truth.Maybe,
        (IEventRelation { On: null } or IStateRelation { During: null }, _) => Truth.Maybe,
        (IEventRelation happens, IEventRelation denied) => happens.On!.FallsIn(denied.On!),
        (IStateRelation holds, IStateRelation denied) =>
            Any([Sure(holds.During!.FallsIn(denied.During!) == Truth.Yes), holds.During!.Intersects(denied.During!)]),
        _ => Truth.Yes,
    };

    public static Truth AreTogether(Relation a, Relation b) => (a, b) switch
    {
        (IStateRelation { During: { } one }, IStateRelation { During: { } other }) => one.Intersects(other),
        _ => Truth.Maybe,
    };
}
