namespace Dramatis.Report;

/// <summary>The parts of a bar: where it may have begun, where it surely is, where it may not have ended.</summary>
internal readonly record struct BarShape(Stretch? FadeIn, Stretch? Core, Stretch? FadeOut)
{
    private const double LeastCore = 7;

    // What is only estimated has soft edges of this width.
    private const double SoftEdge = 14;

    public int Left => FadeIn?.X ?? Core?.X ?? FadeOut!.X;

    public int Right => End(FadeOut) ?? End(Core) ?? End(FadeIn)!.Value;

    public static BarShape Of(TimePeriod period, TimeAxis axis)
    {
        var (startMin, startMax) = (axis.At(period.StartMin), axis.At(period.StartMax));
        var (endMin, endMax) = (axis.At(period.EndMin), axis.At(period.EndMax));
        if (period.IsSoft)
        {
            (startMin, endMax) = (startMin - SoftEdge, endMax + SoftEdge);
        }

        // Nothing is sure where it can have ended before it can have begun: some part of the whole.
        if (period.StartMax >= period.EndMin)
        {
            var middle = (startMin + endMax) / 2;
            (startMin, endMax) = (Math.Min(startMin, middle - LeastCore), Math.Max(endMax, middle + LeastCore));
            middle = period.StartMin == Extent.Past ? endMax : period.EndMax == Extent.Future ? startMin : middle;
            return new(Between(startMin, middle), null, Between(middle, endMax));
        }

        // Without a beginning or an end the core reaches into the margin, and fades there.
        startMax = period.StartMax == Extent.Past ? Math.Min(TimeAxis.Margin, endMin) : startMax;
        endMin = period.EndMin == Extent.Future ? Math.Max(axis.Width - TimeAxis.Margin, startMax) : endMin;
        endMin = Math.Max(endMin, startMax + LeastCore);
        endMax = Math.Max(endMax, endMin);
        return new(Between(startMin, startMax), Between(startMax, endMin), Between(endMin, endMax));
    }

    private static int? End(Stretch? stretch) => stretch is null ? null : stretch.X + stretch.Width;

    private static Stretch? Between(double from, double to)
    {
        var (left, right) = ((int)Math.Round(from), (int)Math.Round(to));
        return right > left ? new(left, right - left) : null;
    }
}
