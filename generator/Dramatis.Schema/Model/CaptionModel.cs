namespace Dramatis.Schema.Model;

/// <summary>A caption.</summary>
/// <param name="Condition">The condition that all its members are present; null if they always are.</param>
/// <param name="Text">A C# expression.</param>
public sealed record CaptionModel(string? Condition, string Text);
