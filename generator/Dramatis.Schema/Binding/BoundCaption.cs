namespace Dramatis.Schema.Binding;

/// <summary>A template whose members exist.</summary>
public sealed record BoundCaption(IReadOnlyList<BoundCaptionPart> Parts);
