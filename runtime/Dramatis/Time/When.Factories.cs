namespace Dramatis;

/// <content>The times that texts tell, relative to a date, an interval or an anchor.</content>
public sealed partial class When
{
    /// <summary>The time of an anchor, date or interval.</summary>
    public static When At(IAnchor x) => Of(WhenRelation.At, x);

    /// <inheritdoc cref="At(IAnchor)"/>
    /// <exception cref="ArgumentException">The time is a relation itself, not a date or interval.</exception>
    public static When At(When x) => Of(WhenRelation.At, x);

    /// <summary>
    /// The time of a state that is observed at a given time: the state began before and ends after, at unknown times.
    /// If the given time is longer than a day, the state was observed on some day of it.
    /// </summary>
    public static When AsOf(IAnchor x) => Of(WhenRelation.AsOf, x);

    /// <inheritdoc cref="AsOf(IAnchor)"/>
    /// <exception cref="ArgumentException">The time is a relation itself, not a date or interval.</exception>
    public static When AsOf(When x) => Of(WhenRelation.AsOf, x);

    /// <summary>A time before the beginning of an anchor, date or interval.</summary>
    public static When Before(IAnchor x) => Of(WhenRelation.Before, x);

    /// <inheritdoc cref="Before(IAnchor)"/>
    /// <exception cref="ArgumentException">The time is a relation itself, not a date or interval.</exception>
    public static When Before(When x) => Of(WhenRelation.Before, x);

    /// <summary>A time after the end of an anchor, date or interval.</summary>
    public static When After(IAnchor x) => Of(WhenRelation.After, x);

    /// <inheritdoc cref="After(IAnchor)"/>
    /// <exception cref="ArgumentException">The time is a relation itself, not a date or interval.</exception>
    public static When After(When x) => Of(WhenRelation.After, x);

    /// <summary>A time within an anchor, date or interval.</summary>
    public static When During(IAnchor x) => Of(WhenRelation.During, x);

    /// <inheritdoc cref="During(IAnchor)"/>
    /// <exception cref="ArgumentException">The time is a relation itself, not a date or interval.</exception>
    public static When During(When x) => Of(WhenRelation.During, x);

    /// <summary>
    /// The calendar year in which an anchor, date or interval begins ("this year" of a source), or a number of years
    /// after that: -1 is "last year".
    /// </summary>
    public static When Year(IAnchor x, int offset = 0) => Of(WhenRelation.Year, x, offset);

    /// <inheritdoc cref="Year(IAnchor, int)"/>
    /// <exception cref="ArgumentException">The time is a relation itself, not a date or interval.</exception>
    public static When Year(When x, int offset = 0) => Of(WhenRelation.Year, x, offset);

    /// <summary>
    /// The day of an anchor ("today" of a source), or a number of days after that: -1 is "yesterday", 1 "tomorrow". Days before
    /// are counted from the anchor's first day, days after from its last.
    /// </summary>
    public static When Day(IAnchor x, int offset = 0) => Of(WhenRelation.Day, x, offset);

    /// <inheritdoc cref="Day(IAnchor, int)"/>
    /// <exception cref="ArgumentException">The time is a relation itself, not a date or interval.</exception>
    public static When Day(When x, int offset = 0) => Of(WhenRelation.Day, x, offset);

    /// <summary>
    /// The week of an anchor, from Monday to Sunday ("this week"), or a number of weeks after that: -1 is "last week".
    /// </summary>
    public static When Week(IAnchor x, int offset = 0) => Of(WhenRelation.Week, x, offset);

    /// <inheritdoc cref="Week(IAnchor, int)"/>
    /// <exception cref="ArgumentException">The time is a relation itself, not a date or interval.</exception>
    public static When Week(When x, int offset = 0) => Of(WhenRelation.Week, x, offset);

    /// <summary>
    /// The month of an anchor ("this month"), or a number of months after that: -1 is "last month".
    /// </summary>
    public static When Month(IAnchor x, int offset = 0) => Of(WhenRelation.Month, x, offset);

    /// <inheritdoc cref="Month(IAnchor, int)"/>
    /// <exception cref="ArgumentException">The time is a relation itself, not a date or interval.</exception>
    public static When Month(When x, int offset = 0) => Of(WhenRelation.Month, x, offset);

    /// <summary>
    /// A day with a name near an anchor ("on Friday"), where the text leaves open which: the anchor's own day, or the nearest
    /// one on either side.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The day is none of the seven.</exception>
    public static When Weekday(DayOfWeek day, IAnchor x) => Of(WhenRelation.Weekday, x).On(day);

    /// <inheritdoc cref="Weekday(DayOfWeek, IAnchor)"/>
    /// <exception cref="ArgumentException">The time is a relation itself, not a date or interval.</exception>
    public static When Weekday(DayOfWeek day, When x) => Of(WhenRelation.Weekday, x).On(day);

    /// <summary>The last day with a name before the day of an anchor: "last Friday".</summary>
    /// <exception cref="ArgumentOutOfRangeException">The day is none of the seven.</exception>
    public static When Last(DayOfWeek day, IAnchor x) => Of(WhenRelation.Last, x).On(day);

    /// <inheritdoc cref="Last(DayOfWeek, IAnchor)"/>
    /// <exception cref="ArgumentException">The time is a relation itself, not a date or interval.</exception>
    public static When Last(DayOfWeek day, When x) => Of(WhenRelation.Last, x).On(day);

    /// <summary>The next day with a name after the day of an anchor: "next Friday".</summary>
    /// <exception cref="ArgumentOutOfRangeException">The day is none of the seven.</exception>
    public static When Next(DayOfWeek day, IAnchor x) => Of(WhenRelation.Next, x).On(day);

    /// <inheritdoc cref="Next(DayOfWeek, IAnchor)"/>
    /// <exception cref="ArgumentException">The time is a relation itself, not a date or interval.</exception>
    public static When Next(DayOfWeek day, When x) => Of(WhenRelation.Next, x).On(day);

    /// <summary>
    /// A duration before an anchor begins: "three days ago" is <c>When.Before(reading, by: "P3D")</c>. The time is as precise as
    /// the smallest unit of the duration; answers are certain only outside of that.
    /// </summary>
    public static When Before(IAnchor x, EdtfDuration by) => Of(WhenRelation.Before, x).Away(by);

    /// <inheritdoc cref="Before(IAnchor, EdtfDuration)"/>
    /// <exception cref="ArgumentException">The time is a relation itself, not a date or interval.</exception>
    public static When Before(When x, EdtfDuration by) => Of(WhenRelation.Before, x).Away(by);

    /// <summary>
    /// A duration after an anchor ends: "two months after the talks" is <c>When.After(talks, by: "P2M")</c>. The time is as
    /// precise as the smallest unit of the duration; answers are certain only outside of that.
    /// </summary>
    public static When After(IAnchor x, EdtfDuration by) => Of(WhenRelation.After, x).Away(by);

    /// <inheritdoc cref="After(IAnchor, EdtfDuration)"/>
    /// <exception cref="ArgumentException">The time is a relation itself, not a date or interval.</exception>
    public static When After(When x, EdtfDuration by) => Of(WhenRelation.After, x).Away(by);

    /// <summary>
    /// At some moment of a stretch that leads up to an anchor or begins with it: "in the past week" is
    /// <c>When.Within("P7D", before: reading)</c>. A state held for some part of it; a denial holds for all of it.
    /// </summary>
    /// <exception cref="ArgumentException">Neither <paramref name="before"/> nor <paramref name="after"/> is given, or both are.</exception>
    public static When Within(EdtfDuration by, IAnchor? before = null, IAnchor? after = null) =>
        Beside(before, after, WhenRelation.WithinBefore, WhenRelation.WithinAfter, Of).Away(by);

    /// <inheritdoc cref="Within(EdtfDuration, IAnchor, IAnchor)"/>
    /// <exception cref="ArgumentException">
    /// Neither time is given, or both are, or the time is a relation itself, not a date or interval.
    /// </exception>
    public static When Within(EdtfDuration by, When? before = null, When? after = null) =>
        Beside(before, after, WhenRelation.WithinBefore, WhenRelation.WithinAfter, Of).Away(by);

    /// <summary>
    /// For all of a stretch that leads up to an anchor's day or begins after it: "for a year before" is
    /// <c>When.Throughout("P1Y", before: reading)</c>.
    /// </summary>
    /// <exception cref="ArgumentException">Neither <paramref name="before"/> nor <paramref name="after"/> is given, or both are.</exception>
    public static When Throughout(EdtfDuration by, IAnchor? before = null, IAnchor? after = null) =>
        Beside(before, after, WhenRelation.ThroughoutBefore, WhenRelation.ThroughoutAfter, Of).Away(by);

    /// <inheritdoc cref="Throughout(EdtfDuration, IAnchor, IAnchor)"/>
    /// <exception cref="ArgumentException">
    /// Neither time is given, or both are, or the time is a relation itself, not a date or interval.
    /// </exception>
    public static When Throughout(EdtfDuration by, When? before = null, When? after = null) =>
        Beside(before, after, WhenRelation.ThroughoutBefore, WhenRelation.ThroughoutAfter, Of).Away(by);

    /// <summary>
    /// A time that is known by the text's own words alone: <c>When.Worded("during Ramadan")</c>. Nothing is known of its bounds.
    /// </summary>
    /// <param name="words">The words.</param>
    /// <param name="length">How long it lasted; null if the source does not say so.</param>
    /// <exception cref="ArgumentException">The words are blank.</exception>
    public static When Worded(string words, EdtfDuration? length = null) =>
        new When(WhenRelation.Worded, null) { Lasting = length is { } given ? new(given, given) : null }.Worded(words);

    private static When Beside<T>(T? before, T? after, WhenRelation ifBefore, WhenRelation ifAfter, Func<WhenRelation, T, When> of)
        where T : class =>
        before is not null && after is null ? of(ifBefore, before)
        : before is null && after is not null ? of(ifAfter, after)
        : throw new ArgumentException("A stretch lies either before something or after it: give one of the two.");
}
