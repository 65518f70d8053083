namespace Dramatis.Report;

// docs/decisions.md: Time axis
/// <summary>
/// The axis of a drawing: it turns moments into pixels. Busy years are wider, several empty years in a row become a
/// narrow gap, and within a year time is linear.
/// </summary>
internal sealed class TimeAxis
{
    /// <summary>The margin at each side, in which bars without a beginning or an end fade.</summary>
    public const int Margin = 56;

    private const double GapWidth = 40;
    private const double LeastYear = 46;
    private const int MostWeight = 24;
    private const double Weight = 16;

    private readonly List<TimeSegment> _segments;

    private TimeAxis(List<TimeSegment> segments) => _segments = segments;

    public IReadOnlyList<TimeSegment> Segments => _segments;

    /// <summary>The width with both margins.</summary>
    public int Width => (int)Math.Ceiling(_segments[^1].Left + _segments[^1].Width) + Margin;

    /// <summary>
    /// Makes an axis that shows all bounds. It is wider than <paramref name="width"/> if the years need more room.
    /// </summary>
    /// <param name="bounds">The moments to show, in seconds; at least one.</param>
    /// <param name="width">The wanted width in pixels.</param>
    public static TimeAxis Of(IEnumerable<long> bounds, int width)
    {
        var weights = new SortedDictionary<long, int>();
        foreach (var year in bounds.Select(GregorianDays.YearOf))
        {
            weights[year] = weights.GetValueOrDefault(year) + 1;
        }

        var years = WithNeighbours(weights);
        var gaps = years.Count(static year => year.Weight < 0);
        var wanted = years.Where(static year => year.Weight >= 0).Sum(static year => Wanted(year.Weight));
        var least = LeastYear * (years.Count - gaps);
        var room = Math.Max(width - (2 * Margin) - (gaps * GapWidth), least);
        return new(Place(years, (room - least) / Math.Max(wanted - least, 1)));
    }

    /// <summary>The place of a moment in pixels. Moments before or after all years are placed at the edge.</summary>
    public double At(long second)
    {
        if (second <= _segments[0].Start)
        {
            return second == Extent.Past ? 0 : _segments[0].Left;
        }

        foreach (var segment in _segments)
        {
            if (second <= segment.End)
            {
                return segment.At(second);
            }
        }

        return second == Extent.Future ? Width : Width - Margin;
    }

    private static double Wanted(int weight) => LeastYear + (Weight * Math.Min(weight, MostWeight));

    /// <summary>
    /// Fills the gaps between the years. A single missing year is added with weight 0, several as one gap of weight -1.
    /// </summary>
    private static List<(long First, long Last, int Weight)> WithNeighbours(SortedDictionary<long, int> weights)
    {
        var years = new List<(long First, long Last, int Weight)>();
        foreach (var (year, weight) in weights)
        {
            var missing = years.Count == 0 ? 0 : year - years[^1].Last - 1;
            if (missing == 1)
            {
                years.Add((year - 1, year - 1, 0));
            }
            else if (missing > 1)
            {
                years.Add((year - missing, year - 1, -1));
            }

            years.Add((year, year, weight));
        }

        return years;
    }

    private static List<TimeSegment> Place(List<(long First, long Last, int Weight)> years, double share)
    {
        var segments = new List<TimeSegment>(years.Count);
        var left = (double)Margin;
        foreach (var (first, last, weight) in years)
        {
            var width = weight < 0 ? GapWidth : LeastYear + ((Wanted(weight) - LeastYear) * share);
            segments.Add(new(first, last, left, width, weight < 0));
            left += width;
        }

        return segments;
    }
}

/// <summary>A part of the axis within which time is linear: a year, or a gap of several empty years.</summary>
/// <param name="FirstYear">The first year.</param>
/// <param name="LastYear">The last year; the same for a single year.</param>
/// <param name="Left">The beginning in pixels.</param>
/// <param name="Width">The width in pixels.</param>
/// <param name="IsGap">True for a gap.</param>
internal readonly record struct TimeSegment(long FirstYear, long LastYear, double Left, double Width, bool IsGap)
{
    public long Start => GregorianDays.SecondsTo(FirstYear);

    public long End => GregorianDays.SecondsTo(LastYear + 1);

    /// <summary>The place of a second that belongs to the segment or is its end.</summary>
    public double At(long second) => Left + (Width * (second - Start) / (End - Start));
}
