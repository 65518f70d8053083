using Dramatis.Schema.Diagnostics;

namespace Dramatis.Schema.Syntax;

/// <summary><c>choice [multiplicity] ["=" default]</c>.</summary>
/// <param name="Names">The names of the choice, one or more.</param>
/// <param name="Multiplicity">How many.</param>
/// <param name="MultiplicitySpan">Where the multiplicity stands, where one is written.</param>
/// <param name="Default">The text after <c>=</c>, trimmed, with its place.</param>
/// <param name="Span">Where the whole stands.</param>
public sealed record TypeExpressionSyntax(
    IReadOnlyList<NameSyntax> Names,
    Multiplicity Multiplicity,
    Span? MultiplicitySpan,
    ScalarSyntax? Default,
    Span Span);
