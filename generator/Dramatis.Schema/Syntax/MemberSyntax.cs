namespace Dramatis.Schema.Syntax;

/// <summary>
/// A field. <paramref name="Type"/> is null if it is missing or broken (reported). A default stands in the type
/// expression or under <c>default</c>; both is an error.
/// </summary>
public sealed record FieldSyntax(
    ScalarSyntax Name,
    CommonSyntax Common,
    TypeExpressionSyntax? Type,
    ScalarSyntax? Default,
    ScalarSyntax? Recommended,
    ScalarSyntax? Unique,
    ConstraintsSyntax Constraints)
{
    public bool IsRecommended => Recommended?.Value == "true";

    public bool IsUnique => Unique?.Value == "true";
}

/// <summary>A role position. <paramref name="Player"/> is null if it is missing or broken (reported).</summary>
public sealed record PositionSyntax(
    ScalarSyntax Name,
    CommonSyntax Common,
    TypeExpressionSyntax? Player,
    ScalarSyntax? Recommended,
    ScalarSyntax? Inverse,
    ScalarSyntax? Acts,
    ScalarSyntax? Transparent)
{
    public bool IsRecommended => Recommended?.Value == "true";

    public bool IsActing => Acts?.Value == "true";

    public bool IsTransparent => Transparent?.Value == "true";
}

/// <summary>A rule: a C# expression over the members.</summary>
/// <param name="Message">A template like a caption; null if it is left out.</param>
/// <param name="IsWarning">True if a value that breaks the rule is valid, with a warning.</param>
public sealed record RuleSyntax(
    ScalarSyntax Name,
    CommonSyntax Common,
    ScalarSyntax Check,
    CaptionSyntax? Message,
    bool IsWarning);
