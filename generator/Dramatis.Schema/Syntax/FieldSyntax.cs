namespace Dramatis.Schema.Syntax;

/// <summary>
/// A field. <paramref name="Type"/> is null where it is missing or broken (reported). A default stands in the type
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
