using Dramatis.Schema.Common;

namespace Dramatis.Schema.Model;

/// <summary>A method that matches a whole text.</summary>
/// <param name="Method">The method's name.</param>
/// <param name="Access"><c>internal</c> where types based on its declaration call it, else <c>private</c>.</param>
/// <param name="Comment">The pattern as the schema has it, fit for a comment.</param>
/// <param name="Condition">An expression over <c>value</c> where the length is fixed and short; else null.</param>
/// <param name="Runs">A loop for each class of characters; empty where a regular expression is needed.</param>
/// <param name="Regex">The regular expression as a C# literal; null where it is not needed.</param>
public sealed record PatternModel(
    string Method,
    string Access,
    string Comment,
    string? Condition,
    EquatableArray<RunModel> Runs,
    string? Regex);
