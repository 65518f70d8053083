using System.Text.RegularExpressions;
using Dramatis.Schema.Syntax;
using Dramatis.Schema.Syntax.Yaml;

namespace Dramatis.Schema.Formatting;

/// <summary>Lays out texts. Where one is broken into lines and whether it has quotes is the author's affair.</summary>
internal static class ScalarLayout
{
    private static readonly Regex LineBreak = new("\r\n|\r|\n", RegexOptions.CultureInvariant);

    /// <summary>Characters that the parser takes for text in brackets only, from where a text may be moved.</summary>
    private static readonly Regex TextInBrackets = new(@"^[|>%@`]|:(\s|$)", RegexOptions.CultureInvariant);

    /// <summary>The lines of a text, to be indented alike but for the first; empty ones stay empty.</summary>
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

    /// <summary>A key, which stands on one line outside of brackets whatever it did inside.</summary>
    public static string Key(SourceFile source, ScalarSyntax scalar) =>
        Lines(source, scalar) is [var line] ? line : Requoted(Escaped(scalar.Value));

    /// <summary>A text on one line, with nothing in it that is not what it looks like.</summary>
    private static string Escaped(string text) => '"' + text
        .Replace("\\", "\\\\")
        .Replace("\"", "\\\"")
        .Replace("\n", "\\n")
        .Replace("\t", "\\t")
        .Replace("\u0085", "\\N")
        .Replace("\u2028", "\\L")
        .Replace("\u2029", "\\P") + '"';

    private static string[] Trimmed(string raw) => [.. LineBreak.Split(raw).Select(static line => line.Trim(' ', '\t'))];

    /// <summary>Single quotes wherever they mean the same.</summary>
    private static string Requoted(string raw) =>
        raw.IndexOfAny(['\\', '\'', '\r', '\n']) < 0 ? $"'{raw.Substring(1, raw.Length - 2)}'" : raw;

    /// <summary>A blank after a backslash is text.</summary>
    private static string TrimUnescaped(string line)
    {
        var trimmed = line.Trim(' ', '\t');
        var backslashes = trimmed.Length - trimmed.TrimEnd('\\').Length;
        var cut = line.TrimStart(' ', '\t').Substring(trimmed.Length);
        return backslashes % 2 == 1 && cut.Length > 0 ? trimmed + cut[0] : trimmed;
    }
}
