using System.Globalization;

namespace Dramatis.Report;

/// <summary>Makes the lines of an axis, and the labels for which there is room.</summary>
internal static class AxisMarks
{
    private const int YearLabel = 40;
    private const int MonthLabel = 30;
    private static readonly string[] s_months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

    public static IReadOnlyList<AxisMark> Of(TimeAxis axis)
    {
        var marks = new List<AxisMark>();
        var free = 0.0;
        foreach (var segment in axis.Segments)
        {
            if (segment.IsGap)
            {
                var years = FormattableString.Invariant($"{segment.FirstYear} to {segment.LastYear}");
                marks.Add(new(Round(segment.Left), years, 0, "gap", Round(segment.Width)));
                continue;
            }

            var label = segment.FirstYear.ToString(CultureInfo.InvariantCulture);
            var hasRoom = segment.Left >= free;
            marks.Add(new(Round(segment.Left), hasRoom ? label : null, Round(segment.Left) + 4, "year", 0));
            free = hasRoom ? segment.Left + Math.Max(YearLabel, 12 + (label.Length * 8)) : free;
            marks.AddRange(Months(segment));
        }

        marks.Add(new(axis.Width - TimeAxis.Margin, null, 0, "year", 0));
        return marks;
    }

    private static IEnumerable<AxisMark> Months(TimeSegment year)
    {
        var monthWidth = year.Width / 12;
        var step = monthWidth >= MonthLabel ? 1 : monthWidth * 3 >= MonthLabel ? 3 : 0;
        for (var month = 1 + step; step > 0 && month <= 12; month += step)
        {
            var x = Round(year.At(GregorianDays.SecondsTo(year.FirstYear, month)));
            yield return new(x, s_months[month - 1], x + 3, "month", 0);
        }
    }

    private static int Round(double x) => (int)Math.Round(x);
}

/// <summary>A vertical line of the drawing, or a gap.</summary>
/// <param name="X">The place in pixels.</param>
/// <param name="Label">The label, such as <c>2021</c>; the years of a gap; null for a line without a label.</param>
/// <param name="LabelX">The place of the label.</param>
/// <param name="Kind">The name in the style: <c>year</c>, <c>month</c> or <c>gap</c>.</param>
/// <param name="Width">The width of a gap, else 0.</param>
internal sealed record AxisMark(int X, string? Label, int LabelX, string Kind, int Width);
