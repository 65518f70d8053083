namespace Dramatis.Schema.Model;

/// <summary>A caption.</summary>
/// <param name="Condition">That all its members are present; null where they always are.</param>
/// <param name="Text">A C# expression.</param>
public sealed record CaptionModel(string? Condition, string Text);
