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

    /// <summary>The unit that a time moves by whole numbers of, counted or by a name; null if it moves by none or by days.</summary>
    public static CalendarUnit? WholeUnit(this WhenRelation relation) =>
        relation.HasMonth() ? CalendarUnit.Month : relation.Unit();

    /// <summary>True for times that count units of the calendar.</summary>
    public static bool HasOffset(this WhenRelation relation) => relation.Unit() is not null;

    /// <summary>True for times that are told by the name of a day.</summary>
    public static bool HasWeekday(this WhenRelation relation) =>
        relation is WhenRelation.Weekday or WhenRelation.Last or WhenRelation.Next;

    /// <summary>True for times that are told by the name of a month.</summary>
    public static bool HasMonth(this WhenRelation relation) =>
        relation is WhenRelation.NamedMonth or WhenRelation.LastMonth or WhenRelation.NextMonth;

    /// <summary>
    /// The side of the anchor on which a named day, month or weekend lies: -1 before, 1 after, 0 if the text leaves it open;
    /// null for times without a name.
    /// </summary>
    public static int? Side(this WhenRelation relation) => relation switch
    {
        WhenRelation.Last or WhenRelation.LastMonth or WhenRelation.LastWeekend => -1,
        WhenRelation.Weekday or WhenRelation.NamedMonth or WhenRelation.Weekend => 0,
        WhenRelation.Next or WhenRelation.NextMonth or WhenRelation.NextWeekend => 1,
        _ => null,
    };

    /// <summary>True for times that must have a duration: the stretches beside an anchor.</summary>
    public static bool NeedsDuration(this WhenRelation relation) =>
        relation is >= WhenRelation.WithinBefore and <= WhenRelation.ThroughoutAfter;

    /// <summary>True for times that may have a duration.</summary>
    public static bool MayHaveDuration(this WhenRelation relation) =>
        relation.NeedsDuration() || relation is WhenRelation.Before or WhenRelation.After;
}
