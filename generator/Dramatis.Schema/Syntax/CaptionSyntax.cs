using Dramatis.Schema.Diagnostics;

namespace Dramatis.Schema.Syntax;

/// <summary>A template: literal text and members in braces.</summary>
public sealed record CaptionSyntax(IReadOnlyList<CaptionPartSyntax> Parts, ScalarSyntax Source);

/// <summary>A piece of a template.</summary>
/// <param name="Text">The literal text with <c>{{</c> resolved, or the member's name; <c>*</c> for all others.</param>
/// <param name="IsMember">True if it names a member.</param>
/// <param name="Span">The span of the piece; for a member without the braces.</param>
public sealed record CaptionPartSyntax(string Text, bool IsMember, Span Span);
