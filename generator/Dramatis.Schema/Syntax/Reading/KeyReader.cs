using Dramatis.Schema.Diagnostics;
using Dramatis.Schema.Syntax.Yaml;

namespace Dramatis.Schema.Syntax.Reading;

/// <summary>Reads the keys of one entry. A value of the wrong kind is reported.</summary>
internal sealed class KeyReader
{
    private readonly SourceFindings _findings;
    private readonly IReadOnlyList<YamlEntry> _entries;
    private readonly string _what;
    private readonly Span _place;

    /// <param name="findings">Collects the findings.</param>
    /// <param name="what">A name for the entry at the beginning of messages, such as <c>A field</c>.</param>
    /// <param name="place">The place at which a missing key is reported.</param>
    /// <param name="map">The keys and values.</param>
    /// <param name="allowed">The keys that the entry may have.</param>
    public KeyReader(SourceFindings findings, string what, Span place, YamlNode.Map map, IReadOnlyList<string> allowed)
    {
        (_findings, _what, _place, _entries) = (findings, what, place, map.Entries);
        for (var i = 0; i < _entries.Count; i++)
        {
            var key = _entries[i].Key;
            if (!allowed.Contains(key.Value))
            {
                var text = $"{what} has no key '{MessageText.Shown(key.Value)}'; allowed are {string.Join(", ", allowed)}.";
                findings.Add(DiagnosticCatalog.UnknownKey, key.Span, text, NearNames.Nearest(key.Value, allowed));
            }
        }
    }

    public SourceFindings Findings => _findings;

    /// <summary>The node of a key; null if the key is left out or broken.</summary>
    public YamlNode? Node(string key) =>
        Find(key)?.Value is { } node and not YamlNode.Broken ? node : null;

    public ScalarSyntax? Key(string key) => Find(key)?.Key;

    public void Require(string key)
    {
        if (Find(key) is null)
        {
            _findings.Add(DiagnosticCatalog.MissingKey, _place, $"{_what} needs the key '{key}'.");
        }
    }

    public ScalarSyntax? Text(string key) => Node(key) switch
    {
        null => null,
        YamlNode.Text { IsMissing: false } text => text.Scalar,
        { } node => AsText(_findings, node, $"'{key}'", Place(key)),
    };

    /// <summary>One text or a list of texts; null if the key is left out.</summary>
    public IReadOnlyList<ScalarSyntax>? Texts(string key)
    {
        const string Expected = "a text or a list of texts";
        return Node(key) switch
        {
            null => null,
            YamlNode.List list => Items(list, key),
            { } node => AsText(_findings, node, $"'{key}'", Place(key), Expected) is { } text ? [text] : [],
        };
    }

    /// <summary>The entries of the map under a key; none if the key is left out.</summary>
    public IReadOnlyList<YamlEntry> Entries(string key, string holds)
    {
        switch (Node(key))
        {
            case null or YamlNode.Text { IsMissing: true }:
                return [];
            case YamlNode.Map map:
                return map.Entries;
            case { } other:
                var text = $"'{key}' is a map of {holds}, not {KindOf(other)}.";
                _findings.Add(DiagnosticCatalog.WrongNode, other.Span, text);
                return [];
        }
    }

    /// <summary>The value <c>true</c> or <c>false</c>; null if the key is left out or broken.</summary>
    public ScalarSyntax? Flag(string key)
    {
        var text = Text(key);
        if (text is null || text.Value is "true" or "false")
        {
            return text;
        }

        var meant = text.Value.ToLowerInvariant() switch
        {
            "true" or "yes" or "y" or "on" or "1" => "true",
            "false" or "no" or "n" or "off" or "0" => "false",
            _ => null,
        };
        var message = $"'{key}' is true or false, not '{MessageText.Shown(text.Value)}'.";
        _findings.Add(DiagnosticCatalog.BadBoolean, text.Span, message, meant);
        return null;
    }

    public static ScalarSyntax? AsText(
        SourceFindings findings, YamlNode node, string what, Span placeOfNothing, string expected = "a text")
    {
        switch (node)
        {
            case YamlNode.Text { IsMissing: true }:
                findings.Add(DiagnosticCatalog.MissingText, placeOfNothing, $"{what} has no text; write '' for an empty text.");
                return null;
            case YamlNode.Text text:
                return text.Scalar;
            case YamlNode.Broken:
                return null;
            default:
                findings.Add(DiagnosticCatalog.WrongNode, node.Span, $"{what} is {expected}, not {KindOf(node)}.");
                return null;
        }
    }

    public static string KindOf(YamlNode node) => node switch
    {
        YamlNode.Map => "a map",
        YamlNode.List => "a list",
        YamlNode.Text { IsMissing: true } => "nothing",
        _ => "a text",
    };

    private List<ScalarSyntax> Items(YamlNode.List list, string key) =>
        [.. list.Items
            .Select(item => AsText(_findings, item, $"An item of '{key}'", item.Span))
            .OfType<ScalarSyntax>()];

    private Span Place(string key) => Find(key)!.Key.Span;

    /// <summary>A linear search, since an entry has only a few keys.</summary>
    private YamlEntry? Find(string key)
    {
        for (var i = 0; i < _entries.Count; i++)
        {
            if (_entries[i].Key.Value == key)
            {
                return _entries[i];
            }
        }

        return null;
    }
}
