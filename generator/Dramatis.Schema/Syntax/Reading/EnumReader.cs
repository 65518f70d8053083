using Dramatis.Schema.Diagnostics;
using Dramatis.Schema.Syntax.Yaml;

namespace Dramatis.Schema.Syntax.Reading;

// docs/decisions.md: Values directly under an enum
/// <summary>
/// Reads enums. The values are under <c>values</c> if that is a map, otherwise directly below the enum. If
/// <c>values</c> has a text, it is a value like any other.
/// </summary>
internal static class EnumReader
{
    private const string Values = "values";

    public static EnumSyntax? Read(SourceFindings findings, ScalarSyntax name, YamlNode node)
    {
        var map = node as YamlNode.Map ?? new YamlNode.Map([], node.Span);
        if (node is not (YamlNode.Map or YamlNode.Text { IsMissing: true }))
        {
            ReportKind(findings, node);
            return null;
        }

        var (keys, values) = HoldsValues(map) ? (map.Entries, UnderKey(findings, map)) : Split(findings, map);
        var entry = new KeyReader(findings, "An enum", name.Span, new(keys, map.Span), EntryKeys.Allowed(EntryKeys.Enum));
        if (values is { Count: 0 })
        {
            findings.Add(DiagnosticCatalog.EmptyEnum, name.Span, "An enum has at least one value.");
        }

        return new(name, EntryReader.Common(entry), ReadAll(findings, values ?? []));
    }

    private static bool HoldsValues(YamlNode.Map map)
    {
        var values = map.Entries.FirstOrDefault(static entry => entry.Key.Value == Values);
        return values is not null && (values.Value is not YamlNode.Text || map.Entries.All(IsKey));
    }

    private static bool IsKey(YamlEntry entry) => entry.Key.Value == Values || IsCommon(entry);

    private static bool IsCommon(YamlEntry entry) => EntryKeys.Common.Contains(entry.Key.Value);

    /// <summary>The values under the key; null if the key holds something else, which is reported.</summary>
    private static IReadOnlyList<YamlEntry>? UnderKey(SourceFindings findings, YamlNode.Map map)
    {
        var entry = map.Entries.First(static entry => entry.Key.Value == Values);
        switch (entry.Value)
        {
            case YamlNode.Text { IsMissing: true }:
                return [];
            case YamlNode.Map values:
                ReportValuesOfKeys(findings, entry.Key, values);
                return values.Entries;
            case not YamlNode.Broken:
                var text = $"'{Values}' is a map of values and their summaries, not {KeyReader.KindOf(entry.Value)}.";
                findings.Add(DiagnosticCatalog.WrongNode, entry.Value.Span, text);
                return null;
            default:
                return null;
        }
    }

    private static void ReportValuesOfKeys(SourceFindings findings, ScalarSyntax key, YamlNode.Map values)
    {
        if (values.Entries.Count > 0 && values.Entries.All(IsCommon))
        {
            ReportAmbiguous(findings, key, $"'{Values}' can be a value or the key that holds the values; if it is a value, "
                + $"put all values under '{Values}:'.");
        }
    }

    /// <summary>A common key beside the values can be a key or a value. It counts as a key and is reported.</summary>
    private static (IReadOnlyList<YamlEntry> Keys, IReadOnlyList<YamlEntry>? Values) Split(
        SourceFindings findings, YamlNode.Map map)
    {
        var keys = map.Entries.Where(IsCommon).ToList();
        foreach (var entry in keys)
        {
            var key = entry.Key.Value;
            ReportAmbiguous(findings, entry.Key, $"'{key}' can be a value or a key of the enum; put all values under 'values:': "
                + $"'{key}' is a value there, and a key beside it.");
        }

        return (keys, [.. map.Entries.Where(static entry => !IsCommon(entry))]);
    }

    private static List<EnumValueSyntax> ReadAll(SourceFindings findings, IReadOnlyList<YamlEntry> entries)
    {
        var values = new List<EnumValueSyntax>();
        foreach (var entry in entries)
        {
            if (NameForms.Check(findings, entry.Key, NameForm.Dashed))
            {
                values.Add(ReadValue(findings, entry));
            }
        }

        return values;
    }

    private static EnumValueSyntax ReadValue(SourceFindings findings, YamlEntry value) => value.Value switch
    {
        YamlNode.Text { IsMissing: false } summary => new(value.Key, new(summary.Scalar, null, []), []),
        { } node => EntryReader.Open(findings, "An enum value", value.Key, node, EntryKeys.EnumValue) is { } entry
            ? new(value.Key, EntryReader.Common(entry), Opposed(entry))
            : new(value.Key, CommonSyntax.None, []),
    };

    private static List<OpposedSyntax> Opposed(KeyReader entry)
    {
        if (entry.Node("opposes") is not YamlNode.Map map)
        {
            return [.. (entry.Texts("opposes") ?? []).Select(static value => new OpposedSyntax(value, false))];
        }

        string[] strengths = ["hard", "soft"];
        var opposed = new List<OpposedSyntax>();
        foreach (var (value, node) in map.Entries.Select(static one => (one.Key, one.Value)))
        {
            var what = $"'{MessageText.Shown(value.Value)}'";
            var strength = KeyReader.AsText(entry.Findings, node, what, value.Span);
            if (strength is not null && !strengths.Contains(strength.Value))
            {
                entry.Findings.Add(
                    DiagnosticCatalog.BadStrength,
                    strength.Span,
                    $"An opposite is hard or soft, not '{MessageText.Shown(strength.Value)}'.",
                    NearNames.Nearest(strength.Value, strengths));
            }

            opposed.Add(new(value, strength?.Value == "soft"));
        }

        return opposed;
    }

    private static void ReportKind(SourceFindings findings, YamlNode node)
    {
        if (node is not YamlNode.Broken)
        {
            var text = $"An enum is a map of its values and their summaries, not {KeyReader.KindOf(node)}.";
            findings.Add(DiagnosticCatalog.WrongNode, node.Span, text);
        }
    }

    private static void ReportAmbiguous(SourceFindings findings, ScalarSyntax key, string text) =>
        findings.Add(DiagnosticCatalog.AmbiguousEnum, key.Span, text);
}
