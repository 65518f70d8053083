using Dramatis.Schema.Syntax;
using Dramatis.Schema.Syntax.Yaml;

namespace Dramatis.Schema.Formatting;

/// <summary>
/// Lays out texts that begin with <c>|</c> or <c>&gt;</c>. Their lines are kept and indented together.
/// </summary>
internal static class BlockScalarLayout
{
    private const string Step = "2";

    /// <summary>True if empty lines at the end belong to the text.</summary>
    public static bool KeepsEnd(string header) => header.EndsWith("+", StringComparison.Ordinal);

    public static IReadOnlyList<string> Lines(SourceFile source, ScalarSyntax scalar)
    {
        var lines = Content(source, scalar);
        var indent = Indent(lines, scalar.Value);
        var count = WithBlankEnd(lines, LastText(lines), indent);
        return
        [
            Header(source, scalar),
            .. lines.Take(count).Select(line => line.Length > indent ? line.Substring(indent) : ""),
            .. Enumerable.Repeat("", EmptyEnd(scalar.Value, hasText: count > 0)),
        ];
    }

    /// <summary>
    /// The header of the text. An indentation indicator is kept if it is needed, with the indentation of the layout as
    /// its number.
    /// </summary>
    private static string Header(SourceFile source, ScalarSyntax scalar)
    {
        var start = scalar.Span.Start.Offset;
        var end = start + 1;
        while (end < source.Text.Length && source.Text[end] is '+' or '-' or (>= '1' and <= '9'))
        {
            end++;
        }

        var indicators = source.Text.Substring(start + 1, end - start - 1);

        // At the end of a file a text may lack its last line break, and the layout would add it.
        var isOpen = scalar.Value.Length > 0 && !scalar.Value.EndsWith("\n", StringComparison.Ordinal);
        var chomping = isOpen || indicators.Contains('-') ? "-" : indicators.Contains('+') ? "+" : "";
        return source.Text[start] + (indicators.Any(char.IsDigit) ? Step : "") + chomping;
    }

    /// <summary>The lines below the header, including the blank lines at their end.</summary>
    private static List<string> Content(SourceFile source, ScalarSyntax scalar)
    {
        var lines = new List<string>();
        var last = source.LineOf(scalar.Span.End.Offset);
        for (var line = source.LineOf(scalar.Span.Start.Offset) + 1; line < source.LineCount; line++)
        {
            var start = source.LineStart(line);
            var text = source.Text.Substring(start, source.LineEnd(line) - start);
            if (line > last && !IsBlank(text))
            {
                break;
            }

            lines.Add(text);
        }

        return lines;
    }

    /// <summary>The indentation of the block, in columns. Further blanks belong to the text.</summary>
    private static int Indent(List<string> lines, string value)
    {
        var first = lines.Find(static line => !IsBlank(line)) ?? "";
        var text = Array.Find(value.Split('\n'), static line => !IsBlank(line)) ?? "";
        return Blanks(first) - Blanks(text);
    }

    private static bool IsBlank(string line) => line.Trim(' ', '\t').Length == 0;

    private static int Blanks(string line) => line.Length - line.TrimStart(' ').Length;

    private static int LastText(List<string> lines) =>
        lines.FindLastIndex(static line => !IsBlank(line)) + 1;

    /// <summary>Blanks beyond the indentation are text, even in a line of blanks only.</summary>
    private static int WithBlankEnd(List<string> lines, int count, int indent) =>
        count == 0 ? 0 : Math.Max(count, lines.FindLastIndex(line => line.Length > indent) + 1);

    /// <summary>
    /// The empty lines at the end that belong to the text. They belong to it only if the header says so (<c>|+</c>).
    /// </summary>
    private static int EmptyEnd(string value, bool hasText)
    {
        var breaks = value.Length - value.TrimEnd('\n').Length;
        return hasText ? Math.Max(0, breaks - 1) : breaks;
    }
}
