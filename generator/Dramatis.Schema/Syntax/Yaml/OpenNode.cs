using Dramatis.Schema.Diagnostics;

namespace Dramatis.Schema.Syntax.Yaml;

/// <summary>A map or list whose end has not been read yet.</summary>
/// <param name="start">The offset of its start.</param>
/// <param name="isMap">True for a map, false for a list.</param>
/// <param name="isFlow">True if it is in brackets.</param>
internal sealed class OpenNode(int start, bool isMap, bool isFlow)
{
    private readonly List<YamlEntry> _entries = [];
    private readonly List<YamlNode> _items = [];
    private YamlNode? _key;

    public int Start => start;

    public bool IsFlow => isFlow;

    public void Add(YamlNode node, SourceFindings findings)
    {
        if (!isMap)
        {
            _items.Add(node);
        }
        else if (_key is null)
        {
            _key = node;
        }
        else
        {
            AddEntry(_key, node, findings);
            _key = null;
        }
    }

    /// <summary>The complete node, with the end that the parser gives.</summary>
    public YamlNode Close(int end, SourceFindings findings)
    {
        ReportLostValue(findings);
        var span = FullSpan(end, findings.Source);
        if (!isMap)
        {
            return new YamlNode.List(_items, span);
        }

        var entries = isFlow ? LostWords.Remove(_entries, findings) : _entries;
        return new YamlNode.Map(WithoutDuplicates(entries, findings), span);
    }

    private static IReadOnlyList<YamlEntry> WithoutDuplicates(
        IReadOnlyList<YamlEntry> entries, SourceFindings findings)
    {
        if (!HasDuplicates(entries))
        {
            return entries;
        }

        var kept = new List<YamlEntry>();
        var spans = new Dictionary<string, Span>(StringComparer.Ordinal);
        foreach (var entry in entries)
        {
            if (spans.TryGetValue(entry.Key.Value, out var first))
            {
                var text = $"'{entry.Key.Value}' is here already, in line {first.Start.Line}.";
                var related = new RelatedPlace.At(findings.Source.Path, first);
                findings.Add(DiagnosticCatalog.DuplicateKey, entry.Key.Span, text, related: related);
                continue;
            }

            spans.Add(entry.Key.Value, entry.Key.Span);
            kept.Add(entry);
        }

        return kept;
    }

    /// <summary>
    /// True if a key occurs twice. Most maps are small, so their keys are compared pair by pair, without a table.
    /// </summary>
    private static bool HasDuplicates(IReadOnlyList<YamlEntry> entries)
    {
        const int Small = 12;
        if (entries.Count > Small)
        {
            return entries.Select(static entry => entry.Key.Value).Distinct(StringComparer.Ordinal).Count() < entries.Count;
        }

        for (var i = 1; i < entries.Count; i++)
        {
            for (var j = 0; j < i; j++)
            {
                if (entries[i].Key.Value == entries[j].Key.Value)
                {
                    return true;
                }
            }
        }

        return false;
    }

    private void AddEntry(YamlNode key, YamlNode value, SourceFindings findings)
    {
        switch (key)
        {
            case YamlNode.Text { IsMissing: false } text:
                _entries.Add(new(text.Scalar, value));
                break;
            case YamlNode.Text:
                findings.Add(DiagnosticCatalog.WrongNode, key.Span, "A key is missing before ':'.");
                break;
            case not YamlNode.Broken:
                findings.Add(DiagnosticCatalog.WrongNode, key.Span, "A key is a text, not a map or a list.");
                break;
        }
    }

    /// <summary>Reports a key whose value the parser did not return, as in <c>: !</c>.</summary>
    private void ReportLostValue(SourceFindings findings)
    {
        switch (_key)
        {
            case null or YamlNode.Broken:
                break;
            case YamlNode.Text { IsMissing: true }:
                findings.Add(DiagnosticCatalog.WrongNode, _key.Span, "A key is missing before ':'.");
                break;
            default:
                findings.Add(
                    DiagnosticCatalog.WrongNode,
                    _key.Span,
                    "The value of this key cannot be read; quote a text with special characters.");
                break;
        }
    }

    private Span FullSpan(int end, SourceFile source)
    {
        // The parser places the pair in [a: b] at the start of the file, and the end of a block at the next token.
        var hasBrackets = isFlow && source.Text[start] is '{' or '[' && end < source.Text.Length
            && source.Text[end] is '}' or ']';
        if (hasBrackets)
        {
            return source.Span(start, end + 1);
        }

        if (isMap)
        {
            return _entries.Count == 0
                ? source.Span(start, start)
                : new(_entries[0].Key.Span.Start, EndOf(_entries[_entries.Count - 1]));
        }

        return _items.Count == 0
            ? source.Span(start, start)
            : new(source.At(start), _items[_items.Count - 1].Span.End);
    }

    private static Position EndOf(YamlEntry entry) =>
        entry.Value.Span.End.Offset >= entry.Key.Span.End.Offset ? entry.Value.Span.End : entry.Key.Span.End;
}
