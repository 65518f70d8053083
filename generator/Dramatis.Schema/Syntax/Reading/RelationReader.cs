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
            ClauseReader.ReadAll(entry),
            Total(entry),
            entry.Texts("modalities"),
            MemberReader.Rules(entry));
    }

    private static TotalSyntax? Total(KeyReader entry)
    {
        const string What = "'total'";
        switch (entry.Node("total"))
        {
            case null:
                return null;
            case YamlNode.Map map:
                var total = new KeyReader(entry.Findings, What, entry.Key("total")!.Span, map, EntryKeys.Total);
                Array.ForEach(EntryKeys.Total, total.Require);
                return new(total.Text("of"), total.Texts("per"), total.Text("most"));
            case { } other:
                var text = $"{What} is a map with the keys {string.Join(", ", EntryKeys.Total)}, not {KeyReader.KindOf(other)}.";
                entry.Findings.Add(DiagnosticCatalog.WrongNode, entry.Key("total")!.Span, text);
                return null;
        }
    }
}
