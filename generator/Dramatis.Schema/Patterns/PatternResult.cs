namespace Dramatis.Schema.Patterns;

/// <summary>The result of reading a pattern.</summary>
/// <param name="Error">The error; null if the pattern is an I-Regexp.</param>
/// <param name="Runs">
/// The pattern as runs that a loop can match one after the other, each taking as many characters as it can; null if
/// that could reject a value that the pattern allows, or if the pattern has groups, choices or categories.
/// </param>
/// <param name="DotNetRegex">
/// The pattern for .NET, anchored at both ends, without a construct that needs backtracking; empty on an error.
/// </param>
public sealed record PatternResult(PatternSyntaxError? Error, IReadOnlyList<ClassRun>? Runs, string DotNetRegex);
