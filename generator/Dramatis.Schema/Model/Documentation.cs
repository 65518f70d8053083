namespace Dramatis.Schema.Model;

/// <summary>The documentation and attributes above a declaration.</summary>
/// <param name="Xml">
/// An XML element on one line: a summary, or where to take it from; null where editors inherit it anyway.
/// </param>
/// <param name="Obsolete">
/// The message of the attribute as a C# literal; null if the declaration is not deprecated.
/// </param>
public sealed record Documentation(string? Xml, string? Obsolete);
