using System.Text.RegularExpressions;

namespace Dramatis.Schema.Syntax.Yaml;

/// <summary>
/// Finds the lines of the declaration that contains an offset, in a text that the YAML parser could not read.
/// </summary>
/// <remarks>
/// After a YAML error the reader leaves out the declaration that contains it, and reads the rest of the file again, so
/// that one mistake does not hide all other findings. There is no tree to find the declaration in, so indentation
/// decides:
/// <code>
/// actors:              key of the file, indented by the least
///   Person:            declaration, indented like the first line below the key
///     fields: [ a      the error
///   State: { ... }     next declaration
/// </code>
/// For the error in this example the lines are those of <c>Person</c>.
/// </remarks>
internal static class DeclarationLines
{
    private static readonly Regex Key =
        new("""^\s*["']?([A-Za-z][A-Za-z0-9_-]*)["']?\s*:""", RegexOptions.CultureInvariant);

    /// <summary>
    /// The range from the line of a declaration's name up to the next declaration. If the offset is on the line of a
    /// key of the file, the range from that key up to the next key. The line of the offset is always in the range.
    /// </summary>
    public static (int Start, int End) Around(SourceFile source, string text, int offset)
    {
        var lines = new Lines(source, text);
        var line = source.LineOf(Math.Min(offset, text.Length));
        while (line > 0 && !lines.HasContent(line))
        {
            line--;
        }

        var root = lines.RootIndent();
        var header = lines.Up(line, root);
        var indent = header == line ? root : lines.IndentOfNext(header + 1) ?? root;
        var first = lines.Up(line, indent);
        var end = lines.Down(line + 1, indent);
        return (source.LineStart(first), source.LineStart(end));
    }

    /// <summary>
    /// The names of the declarations in a range: the name on its first line, or all names below a key of the file.
    /// </summary>
    public static IEnumerable<string> Names(SourceFile source, string text, int start, int end)
    {
        var lines = new Lines(source, text);
        var (first, last) = (source.LineOf(start), source.LineOf(Math.Max(start, end - 1)));
        var isSection = lines.Indent(first) <= lines.RootIndent();
        var indent = isSection ? lines.IndentOfNext(first + 1) : lines.Indent(first);
        for (var line = isSection ? first + 1 : first; line <= last; line++)
        {
            var isName = lines.HasContent(line) && lines.Indent(line) == indent;
            var match = isName ? Key.Match(lines.Text(line)) : Match.Empty;
            if (match.Success)
            {
                yield return match.Groups[1].Value;
            }
        }
    }

    private sealed class Lines(SourceFile source, string text)
    {
        public string Text(int line) =>
            text.Substring(source.LineStart(line), source.LineEnd(line) - source.LineStart(line));

        public int Indent(int line)
        {
            var (start, end) = (source.LineStart(line), source.LineEnd(line));
            var at = start;
            while (at < end && SourceFile.IsBlank(text[at]))
            {
                at++;
            }

            return at - start;
        }

        public bool HasContent(int line) => First(line) is not ('\0' or '#');

        /// <summary>
        /// The indentation of the keys of the file. It is not 0 in JSON, where they are inside a brace.
        /// </summary>
        public int RootIndent()
        {
            var line = 0;
            while (line < source.LineCount && (!HasContent(line) || First(line) is '{' or '%' or '-'))
            {
                line++;
            }

            return line < source.LineCount ? Indent(line) : 0;
        }

        /// <summary>The indentation of the next line with content; null at the end of the file.</summary>
        public int? IndentOfNext(int line)
        {
            while (line < source.LineCount && !HasContent(line))
            {
                line++;
            }

            return line < source.LineCount ? Indent(line) : null;
        }

        /// <summary>
        /// The nearest line, from a line upwards, that begins an entry with at most this indentation.
        /// </summary>
        public int Up(int line, int indent)
        {
            while (line > 0 && (!HasContent(line) || Indent(line) > indent || First(line) is '}' or ']'))
            {
                line--;
            }

            return line;
        }

        /// <summary>
        /// The nearest line, from a line downwards, that begins the next entry with at most this indentation.
        /// </summary>
        public int Down(int line, int indent)
        {
            while (line < source.LineCount && !IsNext(line, indent))
            {
                line++;
            }

            return line;
        }

        private bool IsNext(int line, int indent) =>
            HasContent(line) && (Indent(line) < indent || (Indent(line) == indent && First(line) is not ('}' or ']')));

        private char First(int line)
        {
            var at = source.LineStart(line) + Indent(line);
            return at < source.LineEnd(line) ? text[at] : '\0';
        }
    }
}
