namespace Dramatis.Report;

/// <summary>From where, and how wide.</summary>
internal sealed record Stretch(int X, int Width);
