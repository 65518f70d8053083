using Dramatis.Schema.Syntax;
using Dramatis.Schema.Syntax.Yaml;

namespace Dramatis.Schema.Formatting;

/// <summary>Prints the tree of a file in the canonical layout, each comment at the entry that it is about.</summary>
internal sealed class LayoutPrinter(SourceFile source, SourceTexts texts)
{
    private const int Step = 2;
    private const int Width = 120;

    private static readonly string[] Sections = ["types", "enums", "actors", "roles", "relations"];

    private readonly LayoutWriter _writer = new();
    private readonly CommentQueue _comments = new(source, texts);

    public string Print(YamlNode.Map root)
    {
        PrintBlock(root, 0);
        WriteComments(0, _comments.TakeAll());
        return _writer.ToString();
    }

    private void PrintBlock(YamlNode block, int indent)
    {
        switch (block)
        {
            case YamlNode.Map map:
                foreach (var entry in map.Entries)
                {
                    var isSection = indent == 0 && Sections.Contains(entry.Key.Value);
                    var head = $"{ScalarLayout.Key(source, entry.Key)}:";
                    PrintItem(new(head, entry.Key.Span.Start.Offset, entry.Value), indent, isSection);
                }

                break;
            case YamlNode.List list:
                foreach (var item in list.Items)
                {
                    PrintItem(new("-", item.Span.Start.Offset, item), indent, isSection: false);
                }

                break;
        }

        WriteComments(indent, _comments.TakeEnd(block));
    }

    private void PrintItem(LayoutItem item, int indent, bool isSection)
    {
        var before = _comments.TakeBefore(item.Start);
        var lines = Lines(item, indent);
        var inside = lines is null ? [] : _comments.TakeInside(item.Value);
        var isApart = WriteBefore(item, before, inside, indent, isSection);
        if (lines is not null)
        {
            WriteText(item, lines, indent, isApart);
            return;
        }

        _writer.Write(indent, item.Head + _comments.TakeTrailing(item.Start), isApart);
        _writer.Tighten();
        PrintBlock(item.Value, indent + Step);
    }

    /// <summary>
    /// Prints the comments above an item. A comment inside a value that is printed in one line moves above the item.
    /// Returns true if an empty line comes before the item.
    /// </summary>
    private bool WriteBefore(
        LayoutItem item,
        IReadOnlyList<SourceComment> before,
        IReadOnlyList<SourceComment> inside,
        int indent,
        bool isSection)
    {
        var isApart = _comments.IsApart(item.Start);
        var isForced = isSection && !isApart && !before.Any(comment => _comments.IsApart(comment.Start.Offset));
        WriteComments(indent, before, isForced);
        isForced = isForced && before.Count == 0;
        foreach (var comment in inside)
        {
            _writer.Write(indent, comment.Text, isApart || isForced);
            isApart = isForced = false;
        }

        return isApart || isForced;
    }

    private void WriteComments(int indent, IEnumerable<SourceComment> comments, bool isForced = false)
    {
        foreach (var comment in comments)
        {
            _writer.Write(indent, comment.Text, isForced || _comments.IsApart(comment.Start.Offset));
            isForced = false;
        }
    }

    /// <summary>The lines of a value that is not a block; null for a block.</summary>
    private IReadOnlyList<string>? Lines(LayoutItem item, int indent)
    {
        if (item.Value is YamlNode.Text text)
        {
            return ScalarLayout.Lines(source, text.Scalar);
        }

        if (!FlowLayout.IsFlow(source, item.Value))
        {
            return null;
        }

        var isEmpty = item.Value is YamlNode.Map { Entries.Count: 0 } or YamlNode.List { Items.Count: 0 };
        var line = isEmpty || !_comments.StandIn(item.Value) ? FlowLayout.Line(source, item.Value) : null;
        var isShort = isEmpty || indent + item.Head.Length + 1 + line?.Length <= Width;
        return line is not null && isShort ? [line] : null;
    }

    private void WriteText(LayoutItem item, IReadOnlyList<string> lines, int indent, bool isApart)
    {
        var style = item.Value is YamlNode.Text text ? text.Scalar.Style : ScalarStyle.Plain;
        var isBlockScalar = style is ScalarStyle.Literal or ScalarStyle.Folded;
        var trailing = _comments.TakeTrailing(SourceTexts.Last(item.Value) ?? item.Start);
        var withComment = isBlockScalar ? 0 : lines.Count - 1;
        for (var i = 0; i < lines.Count; i++)
        {
            var line = i == withComment ? lines[i] + trailing : lines[i];
            if (i > 0)
            {
                _writer.Continue(indent + Step, line);
            }
            else
            {
                _writer.Write(indent, lines[i].Length == 0 ? item.Head + line : $"{item.Head} {line}", isApart);
            }
        }

        if (isBlockScalar && BlockScalarLayout.KeepsEnd(lines[0]))
        {
            _writer.Tighten();
        }
    }
}
