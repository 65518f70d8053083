namespace Dramatis.Report;

/// <summary>An actor with what it has to do with every other.</summary>
internal sealed record MatrixRow(string Name, string Link, IReadOnlyList<MatrixCell> Cells);
