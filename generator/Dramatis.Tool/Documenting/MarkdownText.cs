using System.Globalization;
using System.Text;

namespace Dramatis.Tool.Documenting;

/// <summary>Writes texts of a schema as Markdown that shows them as they are. Nothing in them becomes markup.</summary>
internal static class MarkdownText
{
    /// <summary>
    /// Marks that begin or end something anywhere in a line: of CommonMark, of tables, and of what forges add
    /// (footnotes, formulas, mentions, short names of emoji).
    /// </summary>
    private const string Marks = "\\`*_[]<>&|~$#^@!=+";

    /// <summary>A text in one line; several blanks in a row become one.</summary>
    public static string Escape(string text)
    {
        var line = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        var escaped = new StringBuilder(line.Length + 8);
        var mark = FirstMark(line);
        for (var i = 0; i < line.Length; i++)
        {
            var isMark = Marks.Contains(line[i], StringComparison.Ordinal) || i == mark || EndsAddress(line, i);
            escaped.Append(isMark ? "\\" : "").Append(line[i]);
        }

        return escaped.ToString();
    }

    /// <summary>
    /// Code in a line. A text with <c>|</c>, which would end a cell of a table and cannot be escaped in code, stays text.
    /// </summary>
    public static string Code(string text)
    {
        var line = text.ReplaceLineEndings("\\n").Replace("\t", "\\t", StringComparison.Ordinal);
        if (line.Length == 0)
        {
            return "(an empty text)";
        }

        if (line.Contains('|', StringComparison.Ordinal))
        {
            return Escape(line);
        }

        var fence = new string('`', LongestRun(line) + 1);
        var needsBlanks = line[0] is '`' or ' ' || line[^1] is '`' or ' ';
        return needsBlanks && line.Trim().Length > 0 ? $"{fence} {line} {fence}" : $"{fence}{line}{fence}";
    }

    /// <summary>Code in lines of its own, behind a fence longer than any in the code.</summary>
    public static string Block(string language, string text)
    {
        var fence = new string('`', Math.Max(3, LongestRun(text) + 1));
        return string.Create(CultureInfo.InvariantCulture, $"{fence}{language}\n{text.ReplaceLineEndings("\n").TrimEnd('\n')}\n{fence}");
    }

    /// <summary>
    /// The place of the mark that begins a list or underlines a heading at the start of a line; -1 for none.
    /// </summary>
    private static int FirstMark(string line)
    {
        var digits = line.TakeWhile(char.IsAsciiDigit).Count();
        var marks = digits > 0 ? ".)" : "-:";
        return digits < line.Length && marks.Contains(line[digits], StringComparison.Ordinal) ? digits : -1;
    }

    /// <summary>True at a mark that forges take for part of an address: <c>http://</c>, <c>www.</c></summary>
    private static bool EndsAddress(string line, int at) =>
        (line[at] == ':' && line.AsSpan(at).StartsWith("://"))
        || (line[at] == '.' && line.AsSpan(0, at).EndsWith("www", StringComparison.OrdinalIgnoreCase));

    private static int LongestRun(string text)
    {
        var (longest, run) = (0, 0);
        foreach (var unit in text)
        {
            run = unit == '`' ? run + 1 : 0;
            longest = Math.Max(longest, run);
        }

        return longest;
    }
}
