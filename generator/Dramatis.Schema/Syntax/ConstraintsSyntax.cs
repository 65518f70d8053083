namespace Dramatis.Schema.Syntax;

/// <summary>What a scalar's values must keep to, on a type or a field.</summary>
public sealed record ConstraintsSyntax(
    RangeSyntax? Length,
    ScalarSyntax? Pattern,
    RangeSyntax? Range,
    IReadOnlyList<ScalarSyntax> Schemes,
    IReadOnlyList<ScalarSyntax> Examples,
    IReadOnlyList<ScalarSyntax> Counterexamples)
{
    public static ConstraintsSyntax None { get; } = new(null, null, null, [], [], []);
}
