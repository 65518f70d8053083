namespace Dramatis.Schema.Syntax;

/// <summary>A role position. <paramref name="Player"/> is null where it is missing or broken (reported).</summary>
public sealed record PositionSyntax(
    ScalarSyntax Name,
    CommonSyntax Common,
    TypeExpressionSyntax? Player,
    ScalarSyntax? Recommended,
    ScalarSyntax? Inverse)
{
    public bool IsRecommended => Recommended?.Value == "true";
}
