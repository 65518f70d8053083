using System.Globalization;

namespace Dramatis;

/// <summary>
/// When something is so: an EDTF date or interval, or a relation to one or to an anchor (a source, a claim, a
/// relation), with the text's own words.
/// </summary>
/// <remarks>
/// An affirmed event happened at some moment of its time; an affirmed state held for all of it, and what is denied is
/// denied for all of it. Only <see cref="Before(IAnchor)"/> and <see cref="After(IAnchor)"/> of a state mean some part,
/// nobody knows which: who was a minister before the war was not so since the world began. Equality is of what is told,
/// the words included, since they may say more than the rest; anchors are equal if their keys are.
/// </remarks>
public sealed partial class When : IEquatable<When>, IComparable<When>
{
    private readonly object _of;
    private string? _content;

    private When(WhenRelation relation, object of, int yearOffset = 0, string? words = null) =>
        (Relation, _of, YearOffset, Words) = (relation, of, yearOffset, words);

    /// <summary>How it stands to the date, interval or anchor.</summary>
    public WhenRelation Relation { get; }

    /// <summary>The date by which it is told, if it is one.</summary>
    public EdtfDate? Date => _of as EdtfDate?;

    /// <summary>The interval by which it is told, if it is one.</summary>
    public EdtfInterval? Interval => _of as EdtfInterval?;

    /// <summary>What it is told by, if that is no date or interval.</summary>
    public IAnchor? Anchor => _of as IAnchor;

    /// <summary>Of <see cref="WhenRelation.Year"/> how many years after that of the anchor; negative: before.</summary>
    public int YearOffset { get; }

    /// <summary>The text's own words, as in <c>early last year</c>.</summary>
    public string? Words { get; }

    /// <summary>A date.</summary>
    public static implicit operator When(EdtfDate date) => new(WhenRelation.At, date);

    /// <summary>An interval.</summary>
    public static implicit operator When(EdtfInterval interval) => new(WhenRelation.At, interval);

    /// <summary>A calendar day.</summary>
    public static implicit operator When(DateOnly day) => (EdtfDate)day;

    /// <summary>At the time of it.</summary>
    public static When At(IAnchor x) => Of(WhenRelation.At, x);

    /// <inheritdoc cref="At(IAnchor)"/>
    /// <exception cref="ArgumentException">It is not a date or interval itself.</exception>
    public static When At(When x) => Of(WhenRelation.At, x);

    /// <summary>
    /// Of a state seen at it: it began before and ends after, nobody knows when. Where it is not known to the day, the
    /// state was seen some day of it.
    /// </summary>
    public static When AsOf(IAnchor x) => Of(WhenRelation.AsOf, x);

    /// <inheritdoc cref="AsOf(IAnchor)"/>
    /// <exception cref="ArgumentException">It is not a date or interval itself.</exception>
    public static When AsOf(When x) => Of(WhenRelation.AsOf, x);

    /// <summary>Before it begins.</summary>
    public static When Before(IAnchor x) => Of(WhenRelation.Before, x);

    /// <inheritdoc cref="Before(IAnchor)"/>
    /// <exception cref="ArgumentException">It is not a date or interval itself.</exception>
    public static When Before(When x) => Of(WhenRelation.Before, x);

    /// <summary>After it ends.</summary>
    public static When After(IAnchor x) => Of(WhenRelation.After, x);

    /// <inheritdoc cref="After(IAnchor)"/>
    /// <exception cref="ArgumentException">It is not a date or interval itself.</exception>
    public static When After(When x) => Of(WhenRelation.After, x);

    /// <summary>During it.</summary>
    public static When During(IAnchor x) => Of(WhenRelation.During, x);

    /// <inheritdoc cref="During(IAnchor)"/>
    /// <exception cref="ArgumentException">It is not a date or interval itself.</exception>
    public static When During(When x) => Of(WhenRelation.During, x);

    /// <summary>
    /// The calendar year in which it begins, "this year" of a source, or so many years after that: -1 is "last year".
    /// </summary>
    public static When Year(IAnchor x, int offset = 0) => Of(WhenRelation.Year, x, offset);

    /// <inheritdoc cref="Year(IAnchor, int)"/>
    /// <exception cref="ArgumentException">It is not a date or interval itself.</exception>
    public static When Year(When x, int offset = 0) => Of(WhenRelation.Year, x, offset);

    /// <summary>The same with the text's own words for it.</summary>
    public When Worded(string words)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(words);
        return new When(Relation, _of, YearOffset, words);
    }

    /// <summary>All by which times are equal, as it goes into hashes: by the key of the anchor, whatever it is called.</summary>
    internal string Content => _content ??= ContentWith(Anchor?.Key);

    /// <summary>The same with a key for the anchor, if there is one.</summary>
    internal string ContentWith(string? key) => string.Create(
        CultureInfo.InvariantCulture,
        $"{Relation} {YearOffset} {key ?? (_of is EdtfDate ? $"date:{_of}" : $"interval:{_of}")} {Words}");

    /// <inheritdoc/>
    public bool Equals(When? other) =>
        other is not null
        && Relation == other.Relation
        && YearOffset == other.YearOffset
        && Words == other.Words
        && (Anchor is { } anchor ? Anchors.AreOne(anchor, other.Anchor) : _of.Equals(other._of));

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
            : throw new ArgumentException($"A time is told by a date, interval or anchor, not by '{x}'.", nameof(x));
    }
}
