namespace Dramatis.Report;

/// <summary>A part of the axis within which time runs evenly: a year, or a run of years without anything in it.</summary>
/// <param name="FirstYear">The first year.</param>
/// <param name="LastYear">The last; the same for a single year.</param>
/// <param name="Left">Where it begins, in pixels.</param>
/// <param name="Width">How wide it is.</param>
/// <param name="IsGap">Whether the years are drawn together.</param>
internal readonly record struct TimeSegment(long FirstYear, long LastYear, double Left, double Width, bool IsGap)
{
    public long Start => GregorianDays.SecondsTo(FirstYear);

    public long End => GregorianDays.SecondsTo(LastYear + 1);

    /// <summary>Where a second lies that belongs to it, or is its end.</summary>
    public double At(long second) => Left + (Width * (second - Start) / (End - Start));
}
