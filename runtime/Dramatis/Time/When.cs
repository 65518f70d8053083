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
        : this(other, other._of)
    {
    }

    private When(When other, object? of)
        : this(other.Relation, of) =>
        (Offset, DayOfWeek, MonthOfYear, By, Lasting, Words) =
            (other.Offset, other.DayOfWeek, other.MonthOfYear, other.By, other.Lasting, other.Words);

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

    /// <summary>For a time by the name of a month its number, from 1; null for all others.</summary>
    public int? MonthOfYear { get; private init; }

    /// <summary>
    /// The distance from the anchor (three days before it), or the length of a stretch beside it (within the week before it);
    /// null if none is given.
    /// </summary>
    public EdtfDuration? By { get; private init; }

    /// <summary>How long it lasted; null if the source does not say so, or gives bounds only.</summary>
    public EdtfDuration? Length => Lasting?.Exact;

    /// <summary>How long it lasted at least; null if the source does not say so.</summary>
    public EdtfDuration? LeastLength => Lasting?.Least;

    /// <summary>How long it lasted at most; null if the source does not say so.</summary>
    public EdtfDuration? MostLength => Lasting?.Most;

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
    internal bool IsOfSecondVersion => Relation > WhenRelation.Year || By is not null || Lasting is not null;

    internal LengthBounds? Lasting { get; private init; }

    /// <summary>The moment at which a state was observed; the time itself if it tells no observation.</summary>
    internal When Seen => Relation == WhenRelation.AsOf ? new(WhenRelation.At, _of) : this;

    /// <summary>Converts a date.</summary>
    public static implicit operator When(EdtfDate date) => new(WhenRelation.At, date);

    /// <summary>Converts an interval.</summary>
    public static implicit operator When(EdtfInterval interval) => new(WhenRelation.At, interval);

    /// <summary>Converts a calendar day.</summary>
    public static implicit operator When(DateOnly day) => (EdtfDate)day;

    /// <summary>The same time with its length: <c>When.Last(DayOfWeek.Monday, reading).For("P2D")</c>.</summary>
    /// <remarks>
    /// It lasted so long within the time; if the time is shorter than that, it began within the time.
    /// </remarks>
    public When For(EdtfDuration length) => For(new LengthBounds(Given(length), length));

    /// <summary>
    /// The same time with bounds of its length: "more than three hours" is <c>For(atLeast: "PT3H")</c>, "less than a week"
    /// <c>For(atMost: "P1W")</c>.
    /// </summary>
    /// <param name="atLeast">The least length; null if there is no such bound.</param>
    /// <param name="atMost">The greatest length; null if there is no such bound.</param>
    /// <exception cref="ArgumentException">No bound is given, or the least is greater than the greatest.</exception>
    public When For(EdtfDuration? atLeast = null, EdtfDuration? atMost = null)
    {
        var length = new LengthBounds(Given(atLeast), Given(atMost));
        return length == default ? throw new ArgumentException("A length has at least one bound.", nameof(atLeast))
            : length.AreSwapped ? throw new ArgumentException("The least length is greater than the greatest.", nameof(atLeast))
            : For(length);
    }

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
        var parts = Part(DayOfWeek) + Part(MonthOfYear) + Part(By) + (Lasting is { } length ? $"+{length}" : "");
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
        HashCode.Combine(Relation, Offset, (DayOfWeek, MonthOfYear), By, Lasting, Words, Anchor?.Key ?? _of);

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

    /// <summary>The same time with the name of a month.</summary>
    internal When In(int month) => month is >= 1 and <= 12
        ? new(this) { MonthOfYear = month }
        : throw new ArgumentOutOfRangeException(nameof(month), month, "A month is a number from 1 to 12.");

    /// <summary>The same time, relative to another anchor.</summary>
    internal When To(IAnchor anchor) => new(this, anchor.Anchor);

    /// <summary>The same time with a length.</summary>
    internal When For(LengthBounds length) => new(this) { Lasting = length };

    /// <summary>The same time with a duration.</summary>
    internal When Away(EdtfDuration by) => new(this) { By = Given(by) };

    /// <summary>True if two times differ at most in their words and in what they are relative to.</summary>
    private bool IsAlike(When other) =>
        Relation == other.Relation
        && Offset == other.Offset
        && DayOfWeek == other.DayOfWeek
        && MonthOfYear == other.MonthOfYear
        && By == other.By
        && Lasting == other.Lasting;

    private static EdtfDuration Given(EdtfDuration duration) => duration == default
        ? throw new ArgumentException("A duration counts at least one unit.", nameof(duration))
        : duration;

    private static EdtfDuration? Given(EdtfDuration? duration) => duration is { } given ? Given(given) : default(EdtfDuration?);

    private static string Part<T>(T? part)
        where T : struct => part is null ? "" : $":{part}";

    private string CalendarContent =>
        _of is EdtfDate ? $"date:{_of}" : _of is EdtfInterval ? $"interval:{_of}" : "none";
}
