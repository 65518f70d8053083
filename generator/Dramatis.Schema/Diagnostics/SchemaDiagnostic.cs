using Dramatis.CompilerServices;

namespace Dramatis.Schema.Diagnostics;

/// <summary>A finding at its place.</summary>
/// <param name="Rule">The kind of the finding.</param>
/// <param name="Path">The file.</param>
/// <param name="Span">The text that is wrong, and no more.</param>
/// <param name="Text">The mistake and the remedy: one line, a full sentence.</param>
/// <param name="Suggestion">The text that was probably meant; null if no near one is known.</param>
/// <param name="Related">
/// The place of a declaration that the text mentions, such as the other declaration of a name; null if there is none.
/// </param>
public sealed record SchemaDiagnostic(
    DiagnosticRule Rule,
    string Path,
    Span Span,
    string Text,
    string? Suggestion = null,
    RelatedPlace? Related = null)
{
    // The message quotes the file, whose texts can be long and contain any character.
    private const int MostCharacters = 1500;
    private const int MostSuggested = 200;

    /// <summary>The mistake and the remedy: one line, a full sentence.</summary>
    public string Text { get; } = MessageText.OneLine(Text, MostCharacters);

    /// <summary>The text that was probably meant; null if no near one is known.</summary>
    public string? Suggestion { get; } = Readable(Suggestion);

    /// <summary>The text with the suggestion.</summary>
    public string Message => Suggestion is null ? Text : $"{Text} Did you mean '{Suggestion}'?";

    // A very long suggestion is left out, since nobody would read it.
    private static string? Readable(string? suggestion) =>
        suggestion is { Length: <= MostSuggested } && !suggestion.Any(TerminalText.CanSteer) ? suggestion : null;
}
