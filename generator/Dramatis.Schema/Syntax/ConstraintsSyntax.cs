using Dramatis.Schema.Diagnostics;

namespace Dramatis.Schema.Syntax;

/// <summary>The constraints on the values of a type or a field.</summary>
public sealed record ConstraintsSyntax(
    RangeSyntax? Length,
    ScalarSyntax? Pattern,
    RangeSyntax? Range,
    IReadOnlyList<ScalarSyntax> Schemes,
    IReadOnlyList<ScalarSyntax> Units,
    IReadOnlyList<ScalarSyntax> Examples,
    IReadOnlyList<ScalarSyntax> Counterexamples)
{
    public static ConstraintsSyntax None { get; } = new(null, null, null, [], [], [], []);
}

/// <summary><c>least..most</c>, one of which may be left out. The binder reads the values.</summary>
public sealed record RangeSyntax(ScalarSyntax? Least, ScalarSyntax? Most, Span Span);
