using System.Text.RegularExpressions;
using Dramatis.Schema.Syntax;
using Dramatis.Schema.Syntax.Yaml;

namespace Dramatis.Schema.Formatting;

/// <summary>Lays out texts. The author decides on line breaks and quotes.</summary>
internal static class ScalarLayout
{
    private static readonly Regex LineBreak = new("\r\n|\r|\n", RegexOptions.CultureInvariant);

    /// <summary>
    /// Characters that the parser accepts in a text only inside of brackets. Such a text cannot move out of them
    /// unchanged.
    /// </summary>
    private static readonly Regex TextInBrackets = new(@"^[|>%@`]|:(\s|$)", RegexOptions.CultureInvariant);

    /// <summary>The lines of a text. All but the first are indented by the printer; empty lines stay empty.</summary>
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

    /// <summary>A key on one line. Outside of brackets a key cannot have several lines.</summary>
    public static string Key(SourceFile source, ScalarSyntax scalar) =>
        Lines(source, scalar) is [var line] ? line : Requoted(Escaped(scalar.Value));

    /// <summary>True if a text is on one line and needs no escapes or folding.</summary>
    private static string Escaped(string text) => '"' + text
        .Replace("\\", "\\\\")
        .Replace("\"", "\\\"")
        .Replace("\n", "\\n")
        .Replace("\t", "\\t")
        .Replace("\u0085", "\\N")
        .Replace("\u2028", "\\L")
        .Replace("\u2029", "\\P") + '"';

    private static string[] Trimmed(string raw) => [.. LineBreak.Split(raw).Select(static line => line.Trim(' ', '\t'))];

    /// <summary>The text in single quotes if they mean the same, otherwise as it is.</summary>
    private static string Requoted(string raw) =>
        raw.IndexOfAny(['\\', '\'', '\r', '\n']) < 0 ? $"'{raw.Substring(1, raw.Length - 2)}'" : raw;

    /// <summary>A blank after a backslash belongs to the text.</summary>
    private static string TrimUnescaped(string line)
    {
        var trimmed = line.Trim(' ', '\t');
        var backslashes = trimmed.Length - trimmed.TrimEnd('\\').Length;
        var cut = line.TrimStart(' ', '\t').Substring(trimmed.Length);
        return backslashes % 2 == 1 && cut.Length > 0 ? trimmed + cut[0] : trimmed;
    }
}
