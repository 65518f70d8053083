using Dramatis.Schema.Diagnostics;
using Dramatis.Schema.Syntax.Yaml;

namespace Dramatis.Schema.Syntax.Reading;

/// <summary>Reads captions and messages.</summary>
internal static class TemplateReader
{
    /// <summary>A template, or a list of them.</summary>
    public static IReadOnlyList<CaptionSyntax> ReadAll(KeyReader entry, string key)
    {
        var nodes = entry.Node(key) switch
        {
            null => [],
            YamlNode.List list => list.Items,
            { } node => [node],
        };
        return [.. nodes.Select(node => Read(entry, key, node)).OfType<CaptionSyntax>()];
    }

    /// <summary>One template; null if it is left out or broken.</summary>
    public static CaptionSyntax? ReadOne(KeyReader entry, string key) =>
        entry.Node(key) is { } node ? Read(entry, key, node) : null;

    private static CaptionSyntax? Read(KeyReader entry, string key, YamlNode node)
    {
        if (node is YamlNode.Map)
        {
            var quoted = Quoting.Quote(MessageText.Shown(entry.Findings.Source.TextAt(node.Span)));
            var text = $"YAML reads a text that begins with '{{' as a map; quote it: {key}: {quoted}.";
            entry.Findings.Add(DiagnosticCatalog.MapForCaption, node.Span, text);
            return null;
        }

        var place = entry.Key(key)?.Span ?? node.Span;
        var template = KeyReader.AsText(entry.Findings, node, $"'{key}'", place);
        return template is null ? null : new TemplateParser(entry.Findings, template).Parse();
    }
}
