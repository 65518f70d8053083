namespace Dramatis.Report;

/// <summary>A group of bars under one label, such as <c>Events</c>.</summary>
internal sealed record TimeBand(string? Label, int LabelY, IReadOnlyList<TimeBar> Bars);

/// <summary>An item as it is drawn, in pixels.</summary>
/// <param name="Kind">The name in the style: <c>so</c>, <c>open</c> or <c>denied</c>.</param>
/// <param name="IsDoubtful">True for a dotted outline.</param>
/// <param name="Label">The text at the bar, shortened to the room.</param>
/// <param name="LabelX">The beginning of the label, or its end if it stands left of the bar.</param>
/// <param name="IsLabelLeft">True if the label stands left of the bar.</param>
/// <param name="Y">The top of the row.</param>
internal sealed record TimeBar(
    string Kind,
    bool IsDoubtful,
    BarShape Shape,
    string Label,
    string Title,
    string Link,
    int LabelX,
    bool IsLabelLeft,
    int Y);
