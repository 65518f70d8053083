using Dramatis.Schema.Syntax;
using Dramatis.Schema.Syntax.Yaml;

namespace Dramatis.Schema.Formatting;

/// <summary>
/// The comments of a file that are not printed yet, in their order. The printer reaches the entries of the file in the
/// same order. At each entry it takes the comments that belong there, so each comment is printed once and none is lost.
/// </summary>
internal sealed class CommentQueue(SourceFile source, SourceTexts texts)
{
    // The characters that can stand before the first text of a line: "- key", "{ key".
    private static readonly char[] Indicators = [' ', '\t', '-', '?', ',', '{', '['];

    private int _next;

    private SourceComment? Next => _next < texts.Comments.Count ? texts.Comments[_next] : null;

    /// <summary>Takes all comments that are left.</summary>
    public IReadOnlyList<SourceComment> TakeAll() => TakeWhile(static _ => true);

    /// <summary>Takes the comments that begin before an offset.</summary>
    public IReadOnlyList<SourceComment> TakeBefore(int offset) =>
        TakeWhile(comment => comment.Start.Offset < offset);

    /// <summary>
    /// Takes the comments before a value and inside it. The comment in the header of a block scalar (<c>| # why</c>) is
    /// part of its lines and is not taken.
    /// </summary>
    public IReadOnlyList<SourceComment> TakeInside(YamlNode value) => value switch
    {
        YamlNode.Text { IsMissing: true } => [],
        YamlNode.Text { Scalar.Style: ScalarStyle.Literal or ScalarStyle.Folded } =>
            TakeBefore(value.Span.Start.Offset),
        _ => TakeBefore(value.Span.End.Offset),
    };

    /// <summary>
    /// Takes the comments at the end of a block, after its last entry. In a block with brackets these are the comments
    /// up to the closing bracket. In a block without brackets the indentation decides: a comment belongs to the block
    /// if it is indented at least like the block and more than the next entry.
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

    /// <summary>
    /// Takes the comment in the same line after a text, with two blanks before it; empty if there is none.
    /// </summary>
    public string TakeTrailing(int text)
    {
        if (Next is not { HasOwnLine: false } comment || comment.Previous != text)
        {
            return "";
        }

        _next++;
        return "  " + comment.Text;
    }

    /// <summary>True if there is a comment inside a value in brackets, which must then stay on several lines.</summary>
    public bool StandIn(YamlNode value)
    {
        var at = _next;
        while (at < texts.Comments.Count && texts.Comments[at].Start.Offset < value.Span.Start.Offset)
        {
            at++;
        }

        return at < texts.Comments.Count && texts.Comments[at].Start.Offset < value.Span.End.Offset;
    }

    /// <summary>
    /// True if the author left an empty line before an entry. The offset is that of the entry's first text.
    /// </summary>
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
