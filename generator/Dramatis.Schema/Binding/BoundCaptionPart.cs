namespace Dramatis.Schema.Binding;

/// <summary>A literal text or a member's written name (<c>on</c>, <c>during</c> and <c>id</c> included).</summary>
public sealed record BoundCaptionPart(string Text, bool IsMember);
