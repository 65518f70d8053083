namespace Dramatis;

/// <summary>
/// Answers Allen's relations between two stretches of time, from the bounds of their beginnings and ends.
/// </summary>
internal static class AllenAlgebra
{
    public static Truth Relate(Extent left, Extent right, AllenRelation relation)
    {
        var (a, b) = Extent.Align(left, right);
        return relation switch
        {
            AllenRelation.Before => Less(End(a), Start(b)),
            AllenRelation.Meets => Same(End(a), Start(b)),
            AllenRelation.Overlaps => All(Less(Start(a), Start(b)), Less(Start(b), End(a)), Less(End(a), End(b))),
            AllenRelation.Starts => All(Same(Start(a), Start(b)), Less(End(a), End(b))),
            AllenRelation.During => All(Less(Start(b), Start(a)), Less(End(a), End(b))),
            AllenRelation.Finishes => All(Less(Start(b), Start(a)), Same(End(a), End(b))),
            AllenRelation.Equals => All(Same(Start(a), Start(b)), Same(End(a), End(b))),
            _ => Relate(b, a, Inverse(relation)),
        };
    }

    private static AllenRelation Inverse(AllenRelation relation) => relation switch
    {
        AllenRelation.FinishedBy => AllenRelation.Finishes,
        AllenRelation.Contains => AllenRelation.During,
        AllenRelation.StartedBy => AllenRelation.Starts,
        AllenRelation.OverlappedBy => AllenRelation.Overlaps,
        AllenRelation.MetBy => AllenRelation.Meets,
        AllenRelation.After => AllenRelation.Before,
        _ => throw new ArgumentOutOfRangeException(nameof(relation), relation, "There is no such relation."),
    };

    private static (long Min, long Max) Start(Extent extent) => (extent.StartMin, extent.StartMax);

    private static (long Min, long Max) End(Extent extent) => (extent.EndMin, extent.EndMax);

    private static Truth Less((long Min, long Max) a, (long Min, long Max) b) =>
        a.Max < b.Min ? Truth.Yes : a.Min >= b.Max ? Truth.No : Truth.Maybe;

    private static Truth Same((long Min, long Max) a, (long Min, long Max) b) =>
        a.Max < b.Min || b.Max < a.Min ? Truth.No
        : a.Min == a.Max && a == b ? Truth.Yes
        : Truth.Maybe;

    private static Truth All(Truth a, Truth b, Truth c = Truth.Yes) => Truths.And(Truths.And(a, b), c);
}
