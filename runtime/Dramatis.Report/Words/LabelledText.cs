namespace Dramatis.Report;

/// <summary>A text with what it is.</summary>
internal sealed record LabelledText(string Label, string Text);
