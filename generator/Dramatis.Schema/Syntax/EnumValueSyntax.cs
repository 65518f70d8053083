namespace Dramatis.Schema.Syntax;

/// <summary>A value of an enum.</summary>
public sealed record EnumValueSyntax(ScalarSyntax Name, CommonSyntax Common);
