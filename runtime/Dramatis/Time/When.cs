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
    private readonly object _of;
    private string? _content;

    private When(WhenRelation relation, object of, int yearOffset = 0, string? words = null) =>
        (Relation, _of, YearOffset, Words) = (relation, of, yearOffset, words);

    /// <summary>The relation to the date, interval or anchor.</summary>
    public WhenRelation Relation { get; }

    /// <summary>The date to which the time is relative; null if it is relative to something else.</summary>
    public EdtfDate? Date => _of as EdtfDate?;

    /// <summary>The interval to which the time is relative; null if it is relative to something else.</summary>
    public EdtfInterval? Interval => _of as EdtfInterval?;

    /// <summary>The anchor to which the time is relative; null if it is relative to a date or interval.</summary>
    public IAnchor? Anchor => _of as IAnchor;

    /// <summary>
    /// For <see cref="WhenRelation.Year"/> the number of years after the year of the anchor; negative for years before.
    /// </summary>
    public int YearOffset { get; }

    /// <summary>The text's own words, such as <c>early last year</c>; null if none are given.</summary>
    public string? Words { get; }

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

    /// <summary>This time with the words of the text for it.</summary>
    public When Worded(string words)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(words);
        return new When(Relation, _of, YearOffset, words);
    }

    /// <summary>
    /// The text of the time for hashes. It contains everything that makes two times equal, with the key of the anchor.
    /// </summary>
    internal string Content => _content ??= ContentWith(Anchor?.Key);

    /// <summary>The text of the time for hashes, with another key for the anchor.</summary>
    internal string ContentWith(string? key) => string.Create(
        CultureInfo.InvariantCulture,
        $"{Relation} {YearOffset} {key ?? (_of is EdtfDate ? $"date:{_of}" : $"interval:{_of}")} {Words}");

    /// <inheritdoc/>
    public bool Equals(When? other) =>
        other is not null
        && Relation == other.Relation
        && YearOffset == other.YearOffset
        && Words == other.Words
        && (Anchor is { } anchor ? AnchorId.AreOne(anchor, other.Anchor) : _of.Equals(other._of));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as When);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Relation, YearOffset, Words, Anchor?.Key ?? _of);

    internal static When Of(WhenRelation relation, IAnchor x, int offset = 0)
    {
        ArgumentNullException.ThrowIfNull(x);
        return new When(relation, x.Anchor, offset);
    }

    internal static When Of(WhenRelation relation, When x, int offset = 0)
    {
        ArgumentNullException.ThrowIfNull(x);
        return x.IsCalendar
            ? new When(relation, x._of, offset, x.Words)
            : throw new ArgumentException($"A time is relative to a date, an interval or an anchor, not to '{x}'.", nameof(x));
    }
}
