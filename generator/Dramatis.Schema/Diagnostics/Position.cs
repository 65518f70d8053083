namespace Dramatis.Schema.Diagnostics;

/// <summary>A place in a schema file.</summary>
/// <param name="Offset">UTF-16 units from the start of the text, from 0.</param>
/// <param name="Line">From 1.</param>
/// <param name="Column">UTF-16 units into the line, from 1.</param>
public readonly record struct Position(int Offset, int Line, int Column);
