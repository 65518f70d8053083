namespace Dramatis.Schema.Syntax;

/// <summary>A declaration whose name has the right form. What is broken in it is reported and left out.</summary>
public abstract record DeclarationSyntax(ScalarSyntax Name, CommonSyntax Common);
