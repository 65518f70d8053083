using System.Globalization;

namespace Dramatis;

/// <summary>
/// The time of something: an EDTF date or interval, or a relation to a date, an interval or an anchor (a source, a
/// claim, a relation), with the text's own words.
/// </summary>
/// <remarks>
/// An affirmed event happened at some moment of its time. An affirmed state held for all of it, and a denial holds for
/// all of it. Only <see cref="Before(IAnchor)"/> and <see cref="After(IAnchor)"/> of a state mean an unknown part: a
/// minister before the war was not one since the world began. Equality includes the text's own words, since they may
/// say more than the rest; anchors are equal if their keys are. Instances are immutable and can be used from several
/// threads.
/// </remarks>
// docs/decisions.md: Equality of times
public sealed partial class When : IEquatable<When>, IComparable<When>
{
    private readonly object? _of;
    private string? _content;

    private When(WhenRelation relation, object? of) => (Relation, _of) = (relation, of);

    private When(When other)
        : this(other.Relation, other._of) =>
        (Offset, DayOfWeek, By, Length, Words) = (other.Offset, other.DayOfWeek, other.By, other.Length, other.Words);

    /// <summary>The relation to the date, interval or anchor.</summary>
    public WhenRelation Relation { get; }

    /// <summary>The date to which the time is relative; null if it is relative to something else.</summary>
    public EdtfDate? Date => _of as EdtfDate?;

    /// <summary>The interval to which the time is relative; null if it is relative to something else.</summary>
    public EdtfInterval? Interval => _of as EdtfInterval?;

    /// <summary>The anchor to which the time is relative; null if it is relative to a date or interval, or to nothing.</summary>
    public IAnchor? Anchor => _of as IAnchor;

    /// <summary>
    /// For <see cref="WhenRelation.Year"/> the number of years after the year of the anchor; negative for years before.
    /// </summary>
    public int YearOffset => Relation == WhenRelation.Year ? Offset : 0;

    /// <summary>
    /// For a day, week, month or year the number of units after that of the anchor; negative for units before.
    /// </summary>
    public int Offset { get; private init; }

    /// <summary>For a time by the name of a day that day; null for all others.</summary>
    public DayOfWeek? DayOfWeek { get; private init; }

    /// <summary>
    /// The distance from the anchor (three days before it), or the length of a stretch beside it (within the week before it);
    /// null if none is given.
    /// </summary>
    public EdtfDuration? By { get; private init; }

    /// <summary>How long it lasted; null if the source does not say so.</summary>
    public EdtfDuration? Length { get; private init; }

    /// <summary>The text's own words, such as <c>early last year</c>; null if none are given.</summary>
    public string? Words { get; private init; }

    /// <summary>True if a state held for an unknown part of the time, not for all of it.</summary>
    internal bool IsPartOfStretch => Relation switch
    {
        WhenRelation.Before or WhenRelation.After => By is null,
        WhenRelation.WithinBefore or WhenRelation.WithinAfter => true,
        _ => false,
    };

    /// <summary>True if only version 2 of the file format can keep the time.</summary>
    internal bool IsOfSecondVersion => Relation > WhenRelation.Year || By is not null || Length is not null;

    /// <summary>Converts a date.</summary>
    public static implicit operator When(EdtfDate date) => new(WhenRelation.At, date);

    /// <summary>Converts an interval.</summary>
    public static implicit operator When(EdtfInterval interval) => new(WhenRelation.At, interval);

    /// <summary>Converts a calendar day.</summary>
    public static implicit operator When(DateOnly day) => (EdtfDate)day;

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
        new When(WhenRelation.Worded, null) { Length = length }.Worded(words);

    /// <summary>The same time with its length: <c>When.Last(DayOfWeek.Monday, reading).For("P2D")</c>.</summary>
    /// <remarks>
    /// It lasted so long within the time; if the time is shorter than that, it began within the time.
    /// </remarks>
    public When For(EdtfDuration length) => new(this) { Length = Given(length) };

    /// <summary>This time with the words of the text for it.</summary>
    public When Worded(string words)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(words);
        return new(this) { Words = words };
    }

    /// <summary>
    /// The text of the time for hashes. It contains everything that makes two times equal, with the key of the anchor.
    /// </summary>
    internal string Content => _content ??= ContentWith(Anchor?.Key);

    /// <summary>The text that goes into hashes, with a given key for the anchor.</summary>
    internal string ContentWith(string? key)
    {
        // Parts that a time does not have leave no trace, so that times keep their hashes when parts are added to the model.
        var parts = Part(DayOfWeek) + Part(By) + (Length is { } length ? $"+{length}" : "");
        return string.Create(CultureInfo.InvariantCulture, $"{Relation}{parts} {Offset} {key ?? CalendarContent} {Words}");
    }

    /// <inheritdoc/>
    public bool Equals(When? other) =>
        other is not null
        && Words == other.Words
        && IsAlike(other)
        && (Anchor is { } anchor ? AnchorId.AreOne(anchor, other.Anchor) : Equals(_of, other._of));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as When);

    /// <inheritdoc/>
    public override int GetHashCode() =>
        HashCode.Combine(Relation, Offset, DayOfWeek, By, Length, Words, Anchor?.Key ?? _of);

    internal static When Of(WhenRelation relation, IAnchor x) => Of(relation, x, offset: 0);

    internal static When Of(WhenRelation relation, IAnchor x, int offset)
    {
        ArgumentNullException.ThrowIfNull(x);
        return new(relation, x.Anchor) { Offset = offset };
    }

    internal static When Of(WhenRelation relation, When x) => Of(relation, x, offset: 0);

    internal static When Of(WhenRelation relation, When x, int offset)
    {
        ArgumentNullException.ThrowIfNull(x);
        return x.IsCalendar
            ? new(relation, x._of) { Offset = offset, Words = x.Words }
            : throw new ArgumentException(
                $"'{x}' is itself relative to something. A time can be relative to a date, an interval or an anchor.", nameof(x));
    }

    /// <summary>The same time with the name of a day.</summary>
    internal When On(DayOfWeek day) => Enum.IsDefined(day)
        ? new(this) { DayOfWeek = day }
        : throw new ArgumentOutOfRangeException(nameof(day), day, "The day is none of the seven.");

    /// <summary>The same time with a duration.</summary>
    internal When Away(EdtfDuration by) => new(this) { By = Given(by) };

    /// <summary>True if two times differ at most in their words and in what they are relative to.</summary>
    private bool IsAlike(When other) =>
        Relation == other.Relation
        && Offset == other.Offset
        && DayOfWeek == other.DayOfWeek
        && By == other.By
        && Length == other.Length;

    private static When Beside<T>(T? before, T? after, WhenRelation ifBefore, WhenRelation ifAfter, Func<WhenRelation, T, When> of)
        where T : class =>
        before is not null && after is null ? of(ifBefore, before)
        : before is null && after is not null ? of(ifAfter, after)
        : throw new ArgumentException("A stretch lies either before something or after it: give one of the two.");

    private static EdtfDuration Given(EdtfDuration duration) => duration == default
        ? throw new ArgumentException("A duration counts at least one unit.", nameof(duration))
        : duration;

    private static string Part<T>(T? part)
        where T : struct => part is null ? "" : $":{part}";

    private string CalendarContent =>
        _of is EdtfDate ? $"date:{_of}" : _of is EdtfInterval ? $"interval:{_of}" : "none";
}
