namespace Dramatis.Report;

/// <summary>A line across the drawing.</summary>
/// <param name="X">Where, in pixels.</param>
/// <param name="Label">What stands at it, of a gap its years; null for a line alone.</param>
/// <param name="LabelX">Where that stands.</param>
/// <param name="Kind">As the style names it: <c>year</c>, <c>month</c> or <c>gap</c>.</param>
/// <param name="Width">Of a gap its width, else 0.</param>
internal sealed record AxisMark(int X, string? Label, int LabelX, string Kind, int Width);
