namespace Dramatis.Schema.Diagnostics;

/// <summary>A finding at its place.</summary>
/// <param name="Rule">Which kind.</param>
/// <param name="Path">The file.</param>
/// <param name="Span">Exactly the offending text.</param>
/// <param name="Text">What is wrong and what is allowed: one line, a full sentence.</param>
/// <param name="Suggestion">What was probably meant, where a near name is known.</param>
/// <param name="Related">Where something is declared that the text speaks of, the same name for one.</param>
public sealed record SchemaDiagnostic(
    DiagnosticRule Rule,
    string Path,
    Span Span,
    string Text,
    string? Suggestion = null,
    RelatedPlace? Related = null)
{
    /// <summary>The text with the suggestion.</summary>
    public string Message => Suggestion is null ? Text : $"{Text} Did you mean '{Suggestion}'?";
}
