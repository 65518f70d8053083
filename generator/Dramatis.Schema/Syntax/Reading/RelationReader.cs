using Dramatis.Schema.Diagnostics;
using Dramatis.Schema.Syntax.Yaml;

namespace Dramatis.Schema.Syntax.Reading;

/// <summary>Reads relations.</summary>
internal static class RelationReader
{
    public static RelationSyntax? Read(SourceFindings findings, ScalarSyntax name, YamlNode node)
    {
        if (EntryReader.Open(findings, "A relation", name, node, EntryKeys.Relation) is not { } entry)
        {
            return null;
        }

        var (isAbstract, isTrait) = EntryReader.Flags(entry);
        return new(
            name,
            EntryReader.Common(entry),
            EntryReader.Bases(entry),
            isAbstract,
            isTrait,
            entry.Text("aspect"),
            TemplateReader.ReadAll(entry, "caption"),
            MemberReader.Positions(entry),
            MemberReader.Fields(entry),
            entry.Texts("key"),
            entry.Texts("exclusive"),
            Exclusions(entry),
            entry.Texts("modalities"),
            MemberReader.Rules(entry));
    }

    private static List<ExclusionSyntax> Exclusions(KeyReader entry)
    {
        var exclusions = new List<ExclusionSyntax>();
        foreach (var exclusion in entry.Entries("excludes", "relations and their pairs of positions"))
        {
            if (NameForms.Refer(entry.Findings, exclusion.Key.Value, exclusion.Key.Span) is { } relation)
            {
                exclusions.Add(new(relation, Positions(entry.Findings, exclusion)));
            }
        }

        return exclusions;
    }

    private static List<(ScalarSyntax Own, ScalarSyntax Other)> Positions(SourceFindings findings, YamlEntry exclusion)
    {
        var positions = new List<(ScalarSyntax Own, ScalarSyntax Other)>();
        if (exclusion.Value is not YamlNode.Map map)
        {
            ReportKind(findings, exclusion);
            return positions;
        }

        foreach (var position in map.Entries)
        {
            var what = $"'{MessageText.Shown(position.Key.Value)}'";
            if (KeyReader.AsText(findings, position.Value, what, position.Key.Span) is { } other)
            {
                positions.Add((position.Key, other));
            }
        }

        return positions;
    }

    private static void ReportKind(SourceFindings findings, YamlEntry exclusion)
    {
        if (exclusion.Value is not YamlNode.Broken)
        {
            var place = exclusion.Value.Span.Length == 0 ? exclusion.Key.Span : exclusion.Value.Span;
            var text = "An entry of 'excludes' is a map of own positions to positions of the other relation, not "
                + $"{KeyReader.KindOf(exclusion.Value)}.";
            findings.Add(DiagnosticCatalog.WrongNode, place, text);
        }
    }
}
