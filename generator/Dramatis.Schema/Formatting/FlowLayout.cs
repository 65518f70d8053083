using Dramatis.Schema.Syntax.Yaml;

namespace Dramatis.Schema.Formatting;

/// <summary>Lays out maps and lists in one line: <c>{ key: value }</c> and <c>[item, item]</c>.</summary>
internal static class FlowLayout
{
    /// <summary>True if a map or list is written in brackets.</summary>
    public static bool IsFlow(SourceFile source, YamlNode node) =>
        node is YamlNode.Map or YamlNode.List && source.Text[node.Span.Start.Offset] is '{' or '[';

    /// <summary>The line; null if a text in it has several lines.</summary>
    public static string? Line(SourceFile source, YamlNode node) => node switch
    {
        YamlNode.Text text => ScalarLayout.Lines(source, text.Scalar) is [var line] ? line : null,
        YamlNode.Map { Entries.Count: 0 } => "{}",
        YamlNode.Map map => Join("{ ", map.Entries.Select(entry => Entry(source, entry)), " }"),
        YamlNode.List list => Join("[", list.Items.Select(item => Line(source, item)), "]"),
        _ => null,
    };

    private static string? Entry(SourceFile source, YamlEntry entry)
    {
        var key = ScalarLayout.Key(source, entry.Key);
        var value = Line(source, entry.Value);
        return value is null ? null : value.Length == 0 ? $"{key}:" : $"{key}: {value}";
    }

    private static string? Join(string open, IEnumerable<string?> parts, string close)
    {
        var all = parts.ToList();
        return all.Contains(null) ? null : open + string.Join(", ", all) + close;
    }
}
