namespace Dramatis;

/// <summary>What a line holds.</summary>
/// <param name="Value">The actor, source, relation or claim; none where something is wrong with it.</param>
/// <param name="Line">The number of the line.</param>
/// <param name="Nesting">How far it refers to lines that refer to others.</param>
internal readonly record struct FileEntry(object? Value, int Line, Nesting Nesting);
