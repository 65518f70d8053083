namespace Dramatis.Report;

/// <summary>Bars under one label.</summary>
internal sealed record TimeBand(string? Label, int LabelY, IReadOnlyList<TimeBar> Bars);
