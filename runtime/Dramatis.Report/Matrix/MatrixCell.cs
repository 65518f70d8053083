namespace Dramatis.Report;

/// <summary>What two actors have to do with each other.</summary>
/// <param name="Count">How many claims name both; null where none does.</param>
/// <param name="Level">From 1 for few to 5 for many; 0 on the diagonal and where there is none.</param>
/// <param name="Label">The pair, and the claims by relation type.</param>
/// <param name="Link">The claims.</param>
/// <param name="IsContested">Whether another claim contradicts one of them.</param>
internal sealed record MatrixCell(string? Count, int Level, string Label, string Link, bool IsContested);
