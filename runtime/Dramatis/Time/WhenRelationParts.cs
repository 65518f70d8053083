namespace Dramatis;

/// <summary>The parts that the times of a relation have.</summary>
internal static class WhenRelationParts
{
    /// <summary>The unit of the calendar that a time counts by its offset; null if it has no offset.</summary>
    public static CalendarUnit? Unit(this WhenRelation relation) => relation switch
    {
        WhenRelation.Day => CalendarUnit.Day,
        WhenRelation.Week => CalendarUnit.Week,
        WhenRelation.Month => CalendarUnit.Month,
        WhenRelation.Year => CalendarUnit.Year,
        _ => null,
    };

    /// <summary>True for times that count units of the calendar.</summary>
    public static bool HasOffset(this WhenRelation relation) => relation.Unit() is not null;

    /// <summary>True for times that are told by the name of a day.</summary>
    public static bool HasWeekday(this WhenRelation relation) =>
        relation is WhenRelation.Weekday or WhenRelation.Last or WhenRelation.Next;

    /// <summary>True for times that must have a duration: the stretches beside an anchor.</summary>
    public static bool NeedsDuration(this WhenRelation relation) =>
        relation is >= WhenRelation.WithinBefore and <= WhenRelation.ThroughoutAfter;

    /// <summary>True for times that may have a duration.</summary>
    public static bool MayHaveDuration(this WhenRelation relation) =>
        relation.NeedsDuration() || relation is WhenRelation.Before or WhenRelation.After;
}
