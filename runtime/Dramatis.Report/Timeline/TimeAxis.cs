namespace Dramatis.Report;

/// <summary>
/// Where a moment stands in a drawing. Years in which more begins or ends are wider, years with nothing in them are
/// drawn together as a gap; within a year time runs evenly.
/// </summary>
internal sealed class TimeAxis
{
    /// <summary>The room at each side in which what has no end fades.</summary>
    public const int Margin = 56;

    private const double GapWidth = 40;
    private const double LeastYear = 46;
    private const int MostWeight = 24;
    private const double Weight = 16;

    private readonly List<TimeSegment> _segments;

    private TimeAxis(List<TimeSegment> segments) => _segments = segments;

    public IReadOnlyList<TimeSegment> Segments => _segments;

    /// <summary>The whole width, both margins included.</summary>
    public int Width => (int)Math.Ceiling(_segments[^1].Left + _segments[^1].Width) + Margin;

    /// <summary>An axis that shows all of these, as wide as asked for or, where that is too little, wider.</summary>
    /// <param name="bounds">Seconds, at least one.</param>
    /// <param name="width">Pixels.</param>
    public static TimeAxis Of(IEnumerable<long> bounds, int width)
    {
        var weights = new SortedDictionary<long, int>();
        foreach (var year in bounds.Select(YearOf))
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

    /// <summary>Where a moment stands; what is before or after all years stands at the edge.</summary>
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

    private static long YearOf(long second) =>
        GregorianDays.Date(GregorianDays.FloorDivide(second, GregorianDays.SecondsPerDay)).Year;

    /// <summary>Single years between two that are near are shown as they are; more become a gap, of weight -1.</summary>
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
