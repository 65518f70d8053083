namespace Dramatis.Schema.Syntax;

/// <summary>Who may play. <paramref name="Players"/> is null where it is missing or broken (reported).</summary>
public sealed record RoleSyntax(ScalarSyntax Name, CommonSyntax Common, TypeExpressionSyntax? Players)
    : DeclarationSyntax(Name, Common);
