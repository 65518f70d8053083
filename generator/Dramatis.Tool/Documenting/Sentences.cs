using Dramatis.Schema.Binding;
using Dramatis.Schema.Syntax;
using Dramatis.Tool.Schemas;

namespace Dramatis.Tool.Documenting;

/// <summary>Describes parts of declarations in sentences of Markdown.</summary>
internal static class Sentences
{
    /// <summary>A summary as a sentence; empty if there is none.</summary>
    public static string Summary(string? summary) => summary is null ? "" : Ended(MarkdownText.Escape(summary));

    /// <summary>The sentences that are not null or empty, separated by blanks.</summary>
    public static string Join(params IEnumerable<string?> sentences) =>
        string.Join(' ', sentences.Where(static sentence => !string.IsNullOrEmpty(sentence)));

    public static string? Deprecated(string? obsolete) => obsolete switch
    {
        null => null,
        "" => "**Deprecated.**",
        _ => $"**Deprecated** {Ended(MarkdownText.Escape(obsolete))}",
    };

    public static string? RenamedFrom(IReadOnlyList<string> names) =>
        names.Count == 0 ? null : $"Renamed from {string.Join(", ", names.Select(MarkdownText.Code))}.";

    public static IEnumerable<string> Constraints(BoundConstraints constraints)
    {
        if (Bounds($"{constraints.MinLength}", $"{constraints.MaxLength}") is { } length)
        {
            yield return $"Length {length}.";
        }

        if (constraints.Pattern is { } pattern)
        {
            yield return $"Pattern {MarkdownText.Code(pattern)}.";
        }

        if (Bounds(constraints.Least ?? "", constraints.Most ?? "") is { } range)
        {
            yield return $"Range {range}.";
        }

        if (constraints.Schemes.Count > 0)
        {
            yield return $"Schemes {Codes(constraints.Schemes)}.";
        }

        if (constraints.Units is { Count: > 0 } units)
        {
            yield return $"Units {Codes(units)}.";
        }
    }

    public static IEnumerable<string> Examples(ConstraintsSyntax? constraints)
    {
        (string Label, string Codes)[] lists =
        [
            ("Examples", Codes(DeclaredEntry.Texts(constraints?.Examples))),
            ("Not valid", Codes(DeclaredEntry.Texts(constraints?.Counterexamples))),
        ];
        return lists.Where(static list => list.Codes.Length > 0).Select(static list => $"{list.Label}: {list.Codes}.");
    }

    public static string Codes(IEnumerable<string> texts) => string.Join(", ", texts.Select(MarkdownText.Code));

    /// <summary>The template of a caption or message as it stands in a schema.</summary>
    public static string Caption(BoundCaption caption) => MarkdownText.Code(string.Concat(
        caption.Parts.Select(static part => part.IsMember
            ? $"{{{part.Text}}}"
            : part.Text.Replace("{", "{{", StringComparison.Ordinal).Replace("}", "}}", StringComparison.Ordinal))));

    private static string Ended(string text) => text.Length == 0 || text[^1] is '.' or '!' or '?' ? text : $"{text}.";

    private static string? Bounds(string least, string most) => (least, most) switch
    {
        ("", "") => null,
        (_, "") => $"from {MarkdownText.Code(least)}",
        ("", _) => $"up to {MarkdownText.Code(most)}",
        _ => $"{MarkdownText.Code(least)} to {MarkdownText.Code(most)}",
    };
}
