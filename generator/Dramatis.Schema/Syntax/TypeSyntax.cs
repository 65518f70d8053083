namespace Dramatis.Schema.Syntax;

/// <summary>A constrained scalar. <paramref name="Is"/> is null where it is missing or broken (reported).</summary>
public sealed record TypeSyntax(
    ScalarSyntax Name,
    CommonSyntax Common,
    NameSyntax? Is,
    ConstraintsSyntax Constraints,
    ScalarSyntax? Check) : DeclarationSyntax(Name, Common);
