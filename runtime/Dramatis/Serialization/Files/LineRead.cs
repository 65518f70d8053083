namespace Dramatis;

/// <summary>What was read of a line before its turn.</summary>
/// <param name="Value">A relation or a claim; none if the line is to be read in its turn.</param>
/// <param name="Number">The number of the proposition that a relation is.</param>
/// <param name="Nesting">How far it refers to lines that refer to others.</param>
internal readonly record struct LineRead(object? Value, long Number, Nesting Nesting);
