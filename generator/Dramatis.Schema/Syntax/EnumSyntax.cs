namespace Dramatis.Schema.Syntax;

/// <summary>A choice among named values.</summary>
public sealed record EnumSyntax(ScalarSyntax Name, CommonSyntax Common, IReadOnlyList<EnumValueSyntax> Values)
    : DeclarationSyntax(Name, Common);
