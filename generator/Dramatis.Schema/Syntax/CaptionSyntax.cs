namespace Dramatis.Schema.Syntax;

/// <summary>A template: literal text and members in braces.</summary>
public sealed record CaptionSyntax(IReadOnlyList<CaptionPartSyntax> Parts, ScalarSyntax Source);
