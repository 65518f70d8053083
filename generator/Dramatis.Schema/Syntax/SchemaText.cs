namespace Dramatis.Schema.Syntax;

/// <summary>A schema file as it was handed over.</summary>
/// <param name="Path">The path, as the compiler or the command line names it.</param>
/// <param name="Text">The content; null where it is not UTF-8 or could not be read.</param>
public sealed record SchemaText(string Path, string? Text);
