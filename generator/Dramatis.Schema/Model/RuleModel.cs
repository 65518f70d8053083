using Dramatis.Schema.Common;

namespace Dramatis.Schema.Model;

/// <summary>A rule as a method.</summary>
/// <param name="Signature">Everything before the arrow.</param>
/// <param name="Lines">The expression with its <c>#line</c> directives.</param>
public sealed record RuleModel(string Signature, EquatableArray<string> Lines);
