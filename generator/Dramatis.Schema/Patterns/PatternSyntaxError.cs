namespace Dramatis.Schema.Patterns;

/// <summary>Why a text is no I-Regexp.</summary>
/// <param name="Position">Where, in UTF-16 units from the start of the pattern.</param>
/// <param name="Length">How much of it is wrong; 0 where something is missing at the end.</param>
/// <param name="Reason">What is wrong and what to write instead: a full sentence.</param>
public sealed record PatternSyntaxError(int Position, int Length, string Reason);
