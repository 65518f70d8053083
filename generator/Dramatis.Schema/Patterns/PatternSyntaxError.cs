namespace Dramatis.Schema.Patterns;

/// <summary>The reason for which a text is not an I-Regexp.</summary>
/// <param name="Position">The place, in UTF-16 units from the start of the pattern.</param>
/// <param name="Length">The length of the wrong part; 0 if something is missing at the end.</param>
/// <param name="Reason">The mistake and the remedy: a full sentence.</param>
public sealed record PatternSyntaxError(int Position, int Length, string Reason);
