namespace Dramatis.Tests;

/// <content>The parts of a time as they were drawn.</content>
public sealed partial class WhenPropertyTests
{
    private readonly record struct Lasts(EdtfDuration? Least, EdtfDuration? Most);

    private readonly record struct Span(int Start, int End);

    private sealed record Told(
        int Anchor, WhenRelation Relation, int Offset, DayOfWeek DayOfWeek, EdtfDuration? By, Lasts? Length)
    {
        public int Month => (int)DayOfWeek + 1 + (Anchor == 0 ? 5 : 0);

        public bool IsPart => Relation switch
        {
            WhenRelation.Before or WhenRelation.After => By is null,
            WhenRelation.WithinBefore or WhenRelation.WithinAfter => true,
            _ => false,
        };

        public When On(IAnchor[] anchors)
        {
            var x = anchors[Anchor];
            var time = Relation switch
            {
                WhenRelation.At => When.At(x),
                WhenRelation.AsOf => When.AsOf(x),
                WhenRelation.Before when By is { } by => When.Before(x, by),
                WhenRelation.After when By is { } by => When.After(x, by),
                WhenRelation.Before => When.Before(x),
                WhenRelation.After => When.After(x),
                WhenRelation.During => When.During(x),
                WhenRelation.Day => When.Day(x, Offset),
                WhenRelation.Week => When.Week(x, Offset),
                WhenRelation.Month => When.Month(x, Offset),
                WhenRelation.Year => When.Year(x, Offset),
                WhenRelation.Weekday => When.Weekday(DayOfWeek, x),
                WhenRelation.Last => When.Last(DayOfWeek, x),
                WhenRelation.Next => When.Next(DayOfWeek, x),
                WhenRelation.NamedMonth => When.Month(Month, x),
                WhenRelation.LastMonth => When.Last(Month, x),
                WhenRelation.NextMonth => When.Next(Month, x),
                WhenRelation.Weekend => When.Weekend(x),
                WhenRelation.LastWeekend => When.LastWeekend(x),
                WhenRelation.NextWeekend => When.NextWeekend(x),
                WhenRelation.WithinBefore => When.Within(By!.Value, before: x),
                WhenRelation.WithinAfter => When.Within(By!.Value, after: x),
                WhenRelation.ThroughoutBefore => When.Throughout(By!.Value, before: x),
                _ => When.Throughout(By!.Value, after: x),
            };
            return Length is not { } length ? time
                : length.Least == length.Most ? time.For(length.Least!.Value)
                : time.For(length.Least, length.Most);
        }
    }
}
