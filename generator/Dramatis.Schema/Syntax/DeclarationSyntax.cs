namespace Dramatis.Schema.Syntax;

/// <summary>A declaration whose name has the right form. Its broken parts are reported and left out.</summary>
public abstract record DeclarationSyntax(ScalarSyntax Name, CommonSyntax Common);

/// <summary>A constrained scalar. <paramref name="Is"/> is null if it is missing or broken (reported).</summary>
public sealed record TypeSyntax(
    ScalarSyntax Name,
    CommonSyntax Common,
    NameSyntax? Is,
    ConstraintsSyntax Constraints,
    ScalarSyntax? Check) : DeclarationSyntax(Name, Common);

/// <summary>A choice among named values.</summary>
public sealed record EnumSyntax(ScalarSyntax Name, CommonSyntax Common, IReadOnlyList<EnumValueSyntax> Values)
    : DeclarationSyntax(Name, Common);

/// <summary>A value of an enum.</summary>
public sealed record EnumValueSyntax(ScalarSyntax Name, CommonSyntax Common, IReadOnlyList<OpposedSyntax> Opposes);

/// <summary>The opposite of a value; a soft one only goes badly together with it.</summary>
public sealed record OpposedSyntax(ScalarSyntax Value, bool IsSoft);

/// <summary>A role. <paramref name="Players"/> is null if it is missing or broken (reported).</summary>
public sealed record RoleSyntax(ScalarSyntax Name, CommonSyntax Common, TypeExpressionSyntax? Players)
    : DeclarationSyntax(Name, Common);
