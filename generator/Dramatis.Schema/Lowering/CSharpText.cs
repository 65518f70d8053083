using System.Globalization;
using System.Text;

namespace Dramatis.Schema.Lowering;

/// <summary>Turns texts of a schema into C# literals and comments that they cannot break out of.</summary>
internal static class CSharpText
{
    /// <summary>A string literal.</summary>
    public static string Literal(string value) => $"\"{Escape(value)}\"";

    /// <summary>The literal part of an interpolated string.</summary>
    public static string Interpolated(string value) => Escape(value).Replace("{", "{{").Replace("}", "}}");

    /// <summary>
    /// The text of a documentation comment: XML on one line, without characters that change the direction of reading.
    /// </summary>
    public static string Documentation(string text) =>
        OneLine(text).Replace("&", "&amp;").Replace("<", "&lt;").Replace(">", "&gt;");

    /// <summary>The text of a comment on one line.</summary>
    public static string Comment(string text) => OneLine(text);

    private static string OneLine(string text)
    {
        if (IsPlain(text) && text.IndexOf("  ", StringComparison.Ordinal) < 0 && text.Trim().Length == text.Length)
        {
            return text;
        }

        var line = new StringBuilder(text.Length);
        var gap = false;
        foreach (var c in text)
        {
            if (char.IsWhiteSpace(c) || IsHidden(c))
            {
                gap = line.Length > 0;
                continue;
            }

            line.Append(gap ? " " : "").Append(c);
            gap = false;
        }

        return line.ToString();
    }

    /// <summary>True if a text is visible ASCII, as nearly every text is: it needs no escapes.</summary>
    private static bool IsPlain(string text)
    {
        foreach (var c in text)
        {
            if (c is < ' ' or > '~')
            {
                return false;
            }
        }

        return true;
    }

    private static string Escape(string value)
    {
        if (IsPlain(value) && value.IndexOf('"') < 0 && value.IndexOf('\\') < 0)
        {
            return value;
        }

        var text = new StringBuilder(value.Length + 8);
        foreach (var c in value)
        {
            switch (c)
            {
                case '"' or '\\':
                    text.Append('\\').Append(c);
                    break;
                case '\n':
                    text.Append("\\n");
                    break;
                case '\t':
                    text.Append("\\t");
                    break;
                case ' ':
                    text.Append(c);
                    break;
                default:
                    _ = IsHidden(c) || char.IsWhiteSpace(c) ? text.Append(Unicode(c)) : text.Append(c);
                    break;
            }
        }

        return text.ToString();
    }

    /// <summary>
    /// True for control characters, line ends of any kind, marks that change the direction of reading, and halves of
    /// surrogate pairs.
    /// </summary>
    private static bool IsHidden(char c) => CharUnicodeInfo.GetUnicodeCategory(c) is
        UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator
        or UnicodeCategory.ParagraphSeparator or UnicodeCategory.OtherNotAssigned;

    private static string Unicode(char c) => "\\u" + ((int)c).ToString("X4", CultureInfo.InvariantCulture);
}
