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
    // Texts of the file stand in it, which can be of any length and hold any character.
    private const int MostCharacters = 1500;
    private const int MostSuggested = 200;

    /// <summary>The mistake and the remedy: one line, a full sentence.</summary>
    public string Text { get; } = MessageText.OneLine(Text, MostCharacters);

    /// <summary>The text that was probably meant; null if no near one is known.</summary>
    public string? Suggestion { get; } = Readable(Suggestion);

    /// <summary>The text with the suggestion.</summary>
    public string Message => Suggestion is null ? Text : $"{Text} Did you mean '{Suggestion}'?";

    // One that nobody would read is none.
    private static string? Readable(string? suggestion) =>
        suggestion is { Length: <= MostSuggested } && !suggestion.Any(MessageText.CanSteer) ? suggestion : null;
}
