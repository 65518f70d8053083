using Dramatis.Schema.Syntax;
using Dramatis.Schema.Syntax.Yaml;

namespace Dramatis.Schema.Formatting;

/// <summary>The texts of a file in their order, with the comments between them.</summary>
internal sealed class SourceTexts
{
    private readonly SourceFile _source;
    private readonly List<int> _starts = [];
    private readonly List<SourceComment> _comments = [];

    public SourceTexts(SourceFile source, YamlNode root)
    {
        _source = source;
        var (end, previous) = (0, -1);
        foreach (var text in Texts(root))
        {
            _starts.Add(text.Span.Start.Offset);
            ReadBetween(end, text.Span.Start.Offset, previous);
            (end, previous) = (text.Span.End.Offset, text.Span.Start.Offset);
            if (text.Style is ScalarStyle.Literal or ScalarStyle.Folded)
            {
                // Only the header line of a block scalar can have a comment; below it a # is text.
                ReadBetween(previous, Math.Min(end, source.LineEnd(source.LineOf(previous))), previous);
            }
        }

        ReadBetween(end, source.Text.Length, previous);
    }

    /// <summary>The comments in their order.</summary>
    public IReadOnlyList<SourceComment> Comments => _comments;

    /// <summary>The offset of the last text of a node; null if it has none.</summary>
    public static int? Last(YamlNode node) => Texts(node).LastOrDefault()?.Span.Start.Offset;

    /// <summary>The indentation of the line with the next text; 0 at the end of the file.</summary>
    public int ColumnAfter(int text)
    {
        var next = _starts.BinarySearch(text) + 1;
        if (next == _starts.Count)
        {
            return 0;
        }

        var at = _source.LineStart(_source.LineOf(_starts[next]));
        var start = at;
        while (_source.Text[at] == ' ')
        {
            at++;
        }

        return at - start + 1;
    }

    private static IEnumerable<ScalarSyntax> Texts(YamlNode node) => node switch
    {
        YamlNode.Text { IsMissing: false } text => [text.Scalar],
        YamlNode.Map map => map.Entries.SelectMany(static entry => Texts(entry.Value).Prepend(entry.Key)),
        YamlNode.List list => list.Items.SelectMany(Texts),
        _ => [],
    };

    /// <summary>Between texts there are only blanks, indicators and comments, so every # begins a comment.</summary>
    private void ReadBetween(int start, int end, int previous)
    {
        for (var at = start; at < end; at++)
        {
            if (_source.Text[at] == '#')
            {
                var line = _source.LineOf(at);
                var text = _source.Text.Substring(at, _source.LineEnd(line) - at).TrimEnd(' ', '\t');
                var isFirst = string.IsNullOrWhiteSpace(
                    _source.Text.Substring(_source.LineStart(line), at - _source.LineStart(line)));
                _comments.Add(new(text, _source.At(at), previous, isFirst));
                at = _source.LineEnd(line);
            }
        }
    }
}
