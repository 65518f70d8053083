using Dramatis.Schema.Diagnostics;

namespace Dramatis.Schema.Syntax.Yaml;

/// <summary>A map or list whose end is not read yet.</summary>
/// <param name="start">Where it starts.</param>
/// <param name="isMap">Whether it is a map.</param>
/// <param name="isFlow">Whether it stands in brackets.</param>
internal sealed class OpenNode(int start, bool isMap, bool isFlow)
{
    private readonly List<YamlEntry> _entries = [];
    private readonly List<YamlNode> _items = [];
    private YamlNode? _key;

    public int Start => start;

    public bool IsFlow => isFlow;

    public void Add(YamlNode node, SourceFile source, ICollection<SchemaDiagnostic> diagnostics)
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
            AddEntry(_key, node, source, diagnostics);
            _key = null;
        }
    }

    /// <summary>Closes it where the parser says that it ends.</summary>
    public YamlNode Close(int end, SourceFile source, ICollection<SchemaDiagnostic> diagnostics)
    {
        ReportLostValue(source, diagnostics);
        var span = FullSpan(end, source);
        if (!isMap)
        {
            return new YamlNode.List(_items, span);
        }

        var entries = isFlow ? LostWords.Remove(_entries, source, diagnostics) : _entries;
        return new YamlNode.Map(WithoutDuplicates(entries, source, diagnostics), span);
    }

    private static void Report(ICollection<SchemaDiagnostic> diagnostics, SourceFile source, Span span, string text) =>
        diagnostics.Add(new(DiagnosticCatalog.WrongNode, source.Path, span, text));

    private static IReadOnlyList<YamlEntry> WithoutDuplicates(
        IReadOnlyList<YamlEntry> entries, SourceFile source, ICollection<SchemaDiagnostic> diagnostics)
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
                var text = $"'{entry.Key.Value}' stands here already, in line {first.Start.Line}.";
                var related = new RelatedPlace.At(source.Path, first);
                diagnostics.Add(new(DiagnosticCatalog.DuplicateKey, source.Path, entry.Key.Span, text, Related: related));
                continue;
            }

            spans.Add(entry.Key.Value, entry.Key.Span);
            kept.Add(entry);
        }

        return kept;
    }

    /// <summary>Most maps are small, and compared pair by pair cost no memory.</summary>
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

    private void AddEntry(YamlNode key, YamlNode value, SourceFile source, ICollection<SchemaDiagnostic> diagnostics)
    {
        switch (key)
        {
            case YamlNode.Text { IsMissing: false } text:
                _entries.Add(new(text.Scalar, value));
                break;
            case YamlNode.Text:
                Report(diagnostics, source, key.Span, "A key is missing before ':'.");
                break;
            case not YamlNode.Broken:
                Report(diagnostics, source, key.Span, "A key is a text, not a map or a list.");
                break;
        }
    }

    /// <summary>The parser passes over the value in <c>: !</c>, a key and all.</summary>
    private void ReportLostValue(SourceFile source, ICollection<SchemaDiagnostic> diagnostics)
    {
        switch (_key)
        {
            case null or YamlNode.Broken:
                break;
            case YamlNode.Text { IsMissing: true }:
                Report(diagnostics, source, _key.Span, "A key is missing before ':'.");
                break;
            default:
                Report(diagnostics, source, _key.Span, "The value of this key cannot be read; a text with special characters is quoted.");
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
