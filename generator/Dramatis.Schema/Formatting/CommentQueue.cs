using Dramatis.Schema.Syntax;
using Dramatis.Schema.Syntax.Yaml;

namespace Dramatis.Schema.Formatting;

/// <summary>
/// The comments of a file in their order. The printer takes each when it reaches the entry that the comment is about.
/// </summary>
internal sealed class CommentQueue(SourceFile source, SourceTexts texts)
{
    private static readonly char[] Indicators = [' ', '\t', '-', '?', ',', '{', '['];

    private int _next;

    private SourceComment? Next => _next < texts.Comments.Count ? texts.Comments[_next] : null;

    public IReadOnlyList<SourceComment> TakeAll() => TakeWhile(static _ => true);

    public IReadOnlyList<SourceComment> TakeBefore(int offset) =>
        TakeWhile(comment => comment.Start.Offset < offset);

    /// <summary>
    /// Takes the comments before a value and inside it. A block scalar keeps the comment of its header.
    /// </summary>
    public IReadOnlyList<SourceComment> TakeInside(YamlNode value) => value switch
    {
        YamlNode.Text { IsMissing: true } => [],
        YamlNode.Text { Scalar.Style: ScalarStyle.Literal or ScalarStyle.Folded } =>
            TakeBefore(value.Span.Start.Offset),
        _ => TakeBefore(value.Span.End.Offset),
    };

    /// <summary>
    /// Takes the comments at the end of a block: those inside its brackets, or those indented like its lines and more
    /// than the next entry.
    /// </summary>
    public IReadOnlyList<SourceComment> TakeEnd(YamlNode block)
    {
        if (SourceTexts.Last(block) is not { } last)
        {
            return [];
        }

        var (start, end) = (block.Span.Start, block.Span.End.Offset);
        var least = Math.Max(start.Column, texts.ColumnAfter(last) + 1);
        var isFlow = FlowLayout.IsFlow(source, block);
        return TakeWhile(comment => comment.Previous == last
            && (isFlow ? comment.Start.Offset < end : comment.Start.Column >= least));
    }

    /// <summary>Takes the comment behind a text in the same line; empty if there is none.</summary>
    public string TakeTrailing(int text)
    {
        if (Next is not { HasOwnLine: false } comment || comment.Previous != text)
        {
            return "";
        }

        _next++;
        return "  " + comment.Text;
    }

    /// <summary>True if there is a comment between the brackets of a value.</summary>
    public bool StandIn(YamlNode value)
    {
        var at = _next;
        while (at < texts.Comments.Count && texts.Comments[at].Start.Offset < value.Span.Start.Offset)
        {
            at++;
        }

        return at < texts.Comments.Count && texts.Comments[at].Start.Offset < value.Span.End.Offset;
    }

    /// <summary>True if a place is the first of its line, and the line above is empty.</summary>
    public bool IsApart(int offset)
    {
        var line = source.LineOf(offset);
        var start = source.LineStart(line);
        var at = offset;
        while (at > start && Array.IndexOf(Indicators, source.Text[at - 1]) >= 0)
        {
            at--;
        }

        return at == start && line > 0 && string.IsNullOrWhiteSpace(
            source.Text.Substring(source.LineStart(line - 1), start - source.LineStart(line - 1)));
    }

    private List<SourceComment> TakeWhile(Func<SourceComment, bool> isTaken)
    {
        var taken = new List<SourceComment>();
        while (Next is { } comment && isTaken(comment))
        {
            taken.Add(comment);
            _next++;
        }

        return taken;
    }
}
