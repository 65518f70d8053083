using Dramatis.Schema.Diagnostics;

namespace Dramatis.Schema.Syntax.Yaml;

/// <summary>A file's text with its lines, which end where YAML 1.2 ends them.</summary>
internal sealed class SourceFile
{
    private readonly List<int> _lineStarts = [0];
    private int _lastLine;

    public SourceFile(string path, string text)
    {
        (Path, Text) = (path, text);
        for (var i = 0; i < text.Length; i++)
        {
            var isFirstOfTwo = text[i] == '\r' && i + 1 < text.Length && text[i + 1] == '\n';
            if (IsLineBreak(text[i]) && !isFirstOfTwo)
            {
                _lineStarts.Add(i + 1);
            }
        }
    }

    public string Path { get; }

    public string Text { get; }

    public int LineCount => _lineStarts.Count;

    public static bool IsLineBreak(char unit) => unit is '\n' or '\r';

    /// <summary>True for blanks, tabs and line breaks, which separate texts.</summary>
    public static bool IsBlank(char unit) => unit is ' ' or '\t' || IsLineBreak(unit);

    /// <summary>The line of an offset, from 0.</summary>
    /// <remarks>Offsets are mostly asked for in order, so the line that was found last is tried first.</remarks>
    public int LineOf(int offset)
    {
        var last = _lastLine;
        if (offset >= _lineStarts[last] && (last + 1 == LineCount || offset < _lineStarts[last + 1]))
        {
            return last;
        }

        var found = _lineStarts.BinarySearch(offset);
        return _lastLine = found >= 0 ? found : ~found - 1;
    }

    public int LineStart(int line) => line < LineCount ? _lineStarts[line] : Text.Length;

    /// <summary>The first offset after the text of a line, before its line break.</summary>
    public int LineEnd(int line)
    {
        var end = LineStart(line + 1);
        while (end > LineStart(line) && IsLineBreak(Text[end - 1]))
        {
            end--;
        }

        return end;
    }

    public Position At(int offset)
    {
        var line = LineOf(offset);
        return new(offset, line + 1, offset - _lineStarts[line] + 1);
    }

    public Span Span(int start, int end) => new(At(start), At(end));

    public string TextAt(Span span) => Text.Substring(span.Start.Offset, span.Length);

    public SchemaDiagnostic Report(DiagnosticRule rule, int start, int end, string text) =>
        new(rule, Path, Span(start, end), text);
}
