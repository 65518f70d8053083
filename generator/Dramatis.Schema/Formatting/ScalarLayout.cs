using System.Text.RegularExpressions;
using Dramatis.Schema.Syntax;
using Dramatis.Schema.Syntax.Yaml;

namespace Dramatis.Schema.Formatting;

/// <summary>Lays out the texts of a file (plain, quoted and block scalars) as lines.</summary>
/// <remarks>
/// The author's choices stay: line breaks, and whether a text is quoted. Only two things change. Blanks at the ends of
/// lines disappear where YAML ignores them, and double quotes become single quotes where both mean the same:
/// <c>"a b"</c> becomes <c>'a b'</c>, while <c>"it's"</c> and <c>"a\tb"</c> stay.
/// </remarks>
internal static class ScalarLayout
{
    private static readonly Regex LineBreak = new("\r\n|\r|\n", RegexOptions.CultureInvariant);

    /// <summary>
    /// Plain texts that the parser accepts inside of brackets only, such as <c>a:</c> or <c>%x</c>. They are quoted,
    /// because the layout may move them out of the brackets.
    /// </summary>
    private static readonly Regex TextInBrackets = new(@"^[|>%@`]|:(\s|$)", RegexOptions.CultureInvariant);

    /// <summary>The lines of a text. The printer indents all but the first; empty lines stay empty.</summary>
    public static IReadOnlyList<string> Lines(SourceFile source, ScalarSyntax scalar)
    {
        var raw = source.Text.Substring(scalar.Span.Start.Offset, scalar.Span.Length);
        return scalar.Style switch
        {
            ScalarStyle.Literal or ScalarStyle.Folded => BlockScalarLayout.Lines(source, scalar),
            ScalarStyle.DoubleQuoted => [.. LineBreak.Split(Requoted(raw)).Select(TrimUnescaped)],
            ScalarStyle.Plain when TextInBrackets.IsMatch(raw) => Trimmed(Quoting.Quote(raw)),
            _ => Trimmed(raw),
        };
    }

    /// <summary>
    /// A key on one line. Outside of brackets YAML allows no key of several lines, so such a key is escaped.
    /// </summary>
    public static string Key(SourceFile source, ScalarSyntax scalar) =>
        Lines(source, scalar) is [var line] ? line : Requoted(Escaped(scalar.Value));

    /// <summary>
    /// A text as one line in double quotes, with escapes for line breaks and for what cannot stand in quotes.
    /// </summary>
    private static string Escaped(string text) => '"' + text
        .Replace("\\", "\\\\")
        .Replace("\"", "\\\"")
        .Replace("\n", "\\n")
        .Replace("\t", "\\t")
        .Replace("\u0085", "\\N")
        .Replace("\u2028", "\\L")
        .Replace("\u2029", "\\P") + '"';

    private static string[] Trimmed(string raw) => [.. LineBreak.Split(raw).Select(static line => line.Trim(' ', '\t'))];

    /// <summary>A text in double quotes; in single quotes if they mean the same.</summary>
    private static string Requoted(string raw) =>
        raw.IndexOfAny(['\\', '\'', '\r', '\n']) < 0 ? $"'{raw.Substring(1, raw.Length - 2)}'" : raw;

    /// <summary>
    /// A line of a text in double quotes without blanks at its ends. An escaped blank, after a backslash, is kept.
    /// </summary>
    private static string TrimUnescaped(string line)
    {
        var trimmed = line.Trim(' ', '\t');
        var backslashes = trimmed.Length - trimmed.TrimEnd('\\').Length;
        var cut = line.TrimStart(' ', '\t').Substring(trimmed.Length);
        return backslashes % 2 == 1 && cut.Length > 0 ? trimmed + cut[0] : trimmed;
    }
}
