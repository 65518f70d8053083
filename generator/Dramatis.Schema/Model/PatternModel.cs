using Dramatis.Schema.Common;

namespace Dramatis.Schema.Model;

/// <summary>A method that matches a whole text.</summary>
/// <param name="Method">The method's name.</param>
/// <param name="Access"><c>internal</c> if derived types call it, otherwise <c>private</c>.</param>
/// <param name="Comment">The pattern as the schema has it, fit for a comment.</param>
/// <param name="Condition">An expression over <c>value</c> if the length is fixed and short; otherwise null.</param>
/// <param name="Runs">A loop for each class of characters; empty if a regular expression is needed.</param>
/// <param name="Regex">The regular expression as a C# literal; null if it is not needed.</param>
public sealed record PatternModel(
    string Method,
    string Access,
    string Comment,
    string? Condition,
    EquatableArray<RunModel> Runs,
    string? Regex);
