namespace Dramatis.Schema.Syntax;

/// <summary>One entry of <c>excludes</c>: the other relation, and which own position meets which of its.</summary>
public sealed record ExclusionSyntax(
    NameSyntax Relation,
    IReadOnlyList<(ScalarSyntax Own, ScalarSyntax Other)> Positions);
