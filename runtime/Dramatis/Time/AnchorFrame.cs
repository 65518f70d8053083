namespace Dramatis;

/// <summary>
/// The stretch of a date, interval or anchor to which a time is relative, and the units of the calendar around it.
/// </summary>
/// <remarks>
/// Two times with one anchor are compared in a frame in which the anchor stands anywhere. If both count in one unit, each unit
/// stands at its number. Otherwise days stand at their numbers, and longer units are as far from them as they can be.
/// </remarks>
internal readonly record struct AnchorFrame
{
    private const long Day = GregorianDays.SecondsPerDay;
    private const long NumberedUnit = 1000;

    // Times may lead to each other in long chains, and files may contain chains of any length.
    private const int MaxDepth = 64;

    private readonly FrameKind _kind;

    private AnchorFrame(Extent period, FrameKind kind) => (Period, _kind) = (period, kind);

    private enum FrameKind
    {
        Dated,
        Numbered,
        ByDays,
    }

    /// <summary>Only the order counts, and one unit, which stands at its number.</summary>
    public static AnchorFrame Numbered { get; } = new(Extent.Exactly(0, 10), FrameKind.Numbered);

    /// <summary>The anchor lies within the first of the days, of an unknown month and weekday.</summary>
    public static AnchorFrame ByDays { get; } = new(Extent.Exactly(0, Day).Loosened(1), FrameKind.ByDays);

    /// <summary>The stretch itself.</summary>
    public Extent Period { get; }

    /// <summary>The day of the stretch on which a state is observed.</summary>
    public Extent Seen => _kind == FrameKind.Numbered ? Period : Period.Loosened(Day);

    private Range Beginning => new(Local.StartMin, Local.StartMax);

    private Range End => new(Extent.Shift(Local.EndMin, -1), Extent.Shift(Local.EndMax, -1));

    private Extent Local => Period.Anywhere();

    public static AnchorFrame Of(When when, int depth) => new(
        when.Date?.Extent ?? when.Interval?.Extent ?? (when.Anchor is { } anchor ? OfAnchor(anchor, depth) : Extent.Unknown),
        FrameKind.Dated);

    /// <summary>
    /// The unit that is a number of units later than the stretch, or earlier for a negative number; for 0 the units of the
    /// stretch. Units before are counted from its beginning, units after from its end.
    /// </summary>
    public Extent Unit(CalendarUnit unit, int offset)
    {
        var start = Add(StartOf(offset > 0 ? End : Beginning, unit), unit, offset);
        var end = Add(StartOf(offset < 0 ? Beginning : End, unit), unit, offset + 1L);
        return Between(start, end);
    }

    /// <summary>
    /// The named stretch on a side of this one: the last one that is over before the unit in which this one begins, the next
    /// one after the unit in which it ends, or one near it, if the text leaves open which.
    /// </summary>
    public Extent Named(NamedStretch name, int side)
    {
        var (first, last) = (StartOf(Beginning, name.Unit), StartOf(End, name.Unit));
        var start = side switch
        {
            < 0 => Beside(Add(first, name.Unit, 1 - name.Length), name, isAfter: false),
            > 0 => Beside(last, name, isAfter: true),
            _ => new(
                Beside(Add(first, name.Unit, 1), name, isAfter: false).Min,
                Beside(Add(last, name.Unit, -name.Length), name, isAfter: true).Max),
        };
        return Between(start, Add(start, name.Unit, name.Length));
    }

    /// <summary>
    /// The stretch that is a duration away. Up to a day, it is the unit to which the duration leads. A longer unit leaves open
    /// where in it, or how far beside it: a source that counts in months rounds to months.
    /// </summary>
    // docs/decisions.md: Durations from an anchor
    public Extent Away(EdtfDuration by, bool isAfter)
    {
        var unit = by.SmallestUnit;
        var point = Moved(isAfter ? End : Beginning, by, isAfter ? 1 : -1);
        var (start, end) = (StartOf(point, unit), Add(StartOf(point, unit), unit, 1));
        if (unit <= CalendarUnit.Day)
        {
            return Between(start, end);
        }

        var half = CalendarUnits.Seconds(unit) / 2;
        var (least, most) = (StartOf(point.Plus(-half), CalendarUnit.Day).Min, StartOf(point.Plus(half + Day), CalendarUnit.Day).Max);
        least = Math.Min(start.Min, least);
        most = Math.Max(end.Max, most);
        return new Extent(least, most, least, most).Loosened(1);
    }

    /// <summary>The stretch of a duration up to the anchor, or from it on.</summary>
    /// <param name="by">The duration.</param>
    /// <param name="isAfter">True for the stretch after the anchor.</param>
    /// <param name="isWhole">
    /// True for a stretch that is all meant: it leaves out the anchor's own day, of which it may hold a part.
    /// </param>
    public Extent Beside(EdtfDuration by, bool isAfter, bool isWhole)
    {
        var away = Away(by, isAfter);
        var unit = by.SmallestUnit < CalendarUnit.Day ? by.SmallestUnit : CalendarUnit.Day;
        var day = StartOf(isAfter ? End : Beginning, unit);
        if (isAfter)
        {
            var next = Add(day, unit, 1);
            return new Extent(isWhole ? next.Min : Local.EndMin, next.Max, away.StartMin, away.EndMax);
        }

        return new Extent(away.StartMin, away.EndMax, day.Min, isWhole ? day.Max : Local.StartMax);
    }

    /// <summary>A stretch of a length within another, or from within it on if the other may be shorter.</summary>
    public static Extent Lasting(Extent within, LengthBounds length)
    {
        var least = length.Least is { } shortest ? Shortest(shortest) : 1;
        var most = length.Most is { } longest ? Longest(longest) : Extent.Future;
        var fits = within.StartMax == Extent.Past || within.EndMin == Extent.Future
            || (decimal)within.EndMin - within.StartMax >= most;
        return fits
            ? within.Loosened(least)
            : new Extent(
                within.StartMin,
                Math.Max(within.StartMin, Extent.Shift(within.EndMax, -1)),
                Extent.Shift(within.StartMin, least),
                most == Extent.Future ? most : Extent.Shift(within.EndMax, most));
    }

    /// <summary>The least number of seconds that a duration can take.</summary>
    public static long Shortest(EdtfDuration length) => Length(length, 365 * Day, 28 * Day);

    /// <summary>The greatest number of seconds that a duration can take.</summary>
    public static long Longest(EdtfDuration length) => Length(length, 366 * Day, 31 * Day);

    // A happening or publication of some day need not have taken the whole day.
    private static Extent OfAnchor(IAnchor anchor, int depth) => depth < MaxDepth && anchor.Time is { } time
        ? WhenExtents.Whole(time, depth + 1).Hull.Loosened(1)
        : Extent.Unknown;

    private static Extent Between(Range start, Range end) => new(start.Min, start.Max, end.Min, end.Max);

    private static long Length(EdtfDuration by, long year, long month) =>
        (by.Years * year) + (by.Months * month) + (((by.Weeks * 7L) + by.Days) * Day)
        + (by.Hours * 3600L) + (by.Minutes * 60L) + by.Seconds;

    // Without a date the stretch may be any in a cycle of them.
    private Range Beside(Range moments, NamedStretch name, bool isAfter) => _kind == FrameKind.Dated
        ? new(name.Beside(moments.Min, isAfter), name.Beside(moments.Max, isAfter))
        : isAfter ? new(Add(moments, name.Unit, 1).Min, Add(moments, name.Unit, name.Cycle).Max)
        : new(Add(moments, name.Unit, -name.Cycle).Min, Add(moments, name.Unit, -1).Max);

    private Range StartOf(Range moments, CalendarUnit unit) => _kind switch
    {
        FrameKind.Numbered => new(-NumberedUnit / 2, -NumberedUnit / 2),
        FrameKind.ByDays when unit > CalendarUnit.Day => new(
            CalendarUnits.StartOf(moments.Min, CalendarUnit.Day) - (DaysBefore(unit) * Day),
            CalendarUnits.StartOf(moments.Max, CalendarUnit.Day)),
        _ => new(CalendarUnits.StartOf(moments.Min, unit), CalendarUnits.StartOf(moments.Max, unit)),
    };

    private Range Add(Range moments, CalendarUnit unit, long count) => _kind switch
    {
        FrameKind.Numbered => moments.Plus(count * NumberedUnit),
        FrameKind.ByDays when unit > CalendarUnit.Week => unit == CalendarUnit.Month
            ? moments.Plus(count, 28 * Day, 31 * Day)
            : moments.Plus(count, 365 * Day, 366 * Day),
        _ => new(CalendarUnits.Add(moments.Min, unit, count), CalendarUnits.Add(moments.Max, unit, count)),
    };

    private Range Moved(Range moments, EdtfDuration by, int direction)
    {
        if (_kind == FrameKind.Dated)
        {
            return new(by.From(moments.Min, direction), by.From(moments.Max, direction));
        }

        var (least, most) = (Shortest(by), Longest(by));
        return direction > 0
            ? new(moments.Min + least, moments.Max + most)
            : new(moments.Min - most, moments.Max - least);
    }

    private static int DaysBefore(CalendarUnit unit) => unit switch
    {
        CalendarUnit.Week => 6,
        CalendarUnit.Month => 30,
        _ => 365,
    };

    /// <summary>The moments between which one lies.</summary>
    private readonly record struct Range(long Min, long Max)
    {
        public Range Plus(long seconds) => new(Extent.Shift(Min, seconds), Extent.Shift(Max, seconds));

        public Range Plus(long count, long least, long most) => count < 0
            ? new(Min + (count * most), Max + (count * least))
            : new(Min + (count * least), Max + (count * most));
    }
}
