using Dramatis.Schema.Diagnostics;

namespace Dramatis.Schema.Syntax;

/// <summary>A piece of a template.</summary>
/// <param name="Text">The literal text, <c>{{</c> resolved, or the member's name.</param>
/// <param name="IsMember">Whether it names a member.</param>
/// <param name="Span">Where it stands; a member without its braces.</param>
public sealed record CaptionPartSyntax(string Text, bool IsMember, Span Span);
