namespace Dramatis.Report;

/// <summary>An item as it is drawn, in pixels.</summary>
/// <param name="Kind">As the style names it.</param>
/// <param name="IsDoubtful">Whether its outline is dotted.</param>
/// <param name="FadeIn">Where it may have begun; none where that is known.</param>
/// <param name="Core">Where it surely is, or the whole where nothing is sure.</param>
/// <param name="FadeOut">Where it may not have ended.</param>
/// <param name="Within">The whole, where nothing of it is sure.</param>
/// <param name="Label">What stands at it.</param>
/// <param name="LabelX">Where that begins or, at its left, ends.</param>
/// <param name="IsLabelLeft">Whether the label stands at the left of the bar.</param>
/// <param name="Y">The top of its row.</param>
internal sealed record TimeBar(
    string Kind,
    bool IsDoubtful,
    Stretch? FadeIn,
    Stretch? Core,
    Stretch? FadeOut,
    Stretch? Within,
    string Label,
    string Title,
    string Link,
    int LabelX,
    bool IsLabelLeft,
    int Y);
