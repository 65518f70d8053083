namespace Dramatis.Report;

/// <summary>A part of a bar, in pixels.</summary>
internal sealed record Stretch(int X, int Width)
{
    public int End => X + Width;
}

/// <summary>The parts of a bar: it fades in, is solid, and fades out.</summary>
/// <param name="FadeIn">The part in which the time may have begun; null if the beginning is known.</param>
/// <param name="Core">The part that surely belongs to the time; null if no part is sure.</param>
/// <param name="FadeOut">The part in which the time may have ended; null if the end is known.</param>
internal readonly record struct BarShape(Stretch? FadeIn, Stretch? Core, Stretch? FadeOut)
{
    private const double LeastCore = 7;

    // The width of the soft edges of an estimated time.
    private const double SoftEdge = 14;

    public int Left => FadeIn?.X ?? Core?.X ?? FadeOut!.X;

    public int Right => FadeOut?.End ?? Core?.End ?? FadeIn!.End;

    /// <summary>The whole bar.</summary>
    public Stretch Whole => new(Left, Right - Left);

    /// <summary>The whole bar if it has no sure part; otherwise null.</summary>
    public Stretch? Within => Core is null ? Whole : null;

    public static BarShape Of(TimePeriod period, TimeAxis axis)
    {
        var (startMin, startMax) = (axis.At(period.StartMin), axis.At(period.StartMax));
        var (endMin, endMax) = (axis.At(period.EndMin), axis.At(period.EndMax));
        if (period.IsSoft)
        {
            (startMin, endMax) = (startMin - SoftEdge, endMax + SoftEdge);
        }

        // If the earliest end is before the latest beginning, nothing is sure: the time is some part of the whole.
        if (period.StartMax >= period.EndMin)
        {
            var middle = (startMin + endMax) / 2;
            (startMin, endMax) = (Math.Min(startMin, middle - LeastCore), Math.Max(endMax, middle + LeastCore));
            middle = period.StartMin == Extent.Past ? endMax : period.EndMax == Extent.Future ? startMin : middle;
            return new(Between(startMin, middle), null, Between(middle, endMax));
        }

        // Without a beginning or an end the core reaches into the margin and fades there.
        startMax = period.StartMax == Extent.Past ? Math.Min(TimeAxis.Margin, endMin) : startMax;
        endMin = period.EndMin == Extent.Future ? Math.Max(axis.Width - TimeAxis.Margin, startMax) : endMin;
        endMin = Math.Max(endMin, startMax + LeastCore);
        endMax = Math.Max(endMax, endMin);
        return new(Between(startMin, startMax), Between(startMax, endMin), Between(endMin, endMax));
    }

    private static Stretch? Between(double from, double to)
    {
        var (left, right) = ((int)Math.Round(from), (int)Math.Round(to));
        return right > left ? new(left, right - left) : null;
    }
}
