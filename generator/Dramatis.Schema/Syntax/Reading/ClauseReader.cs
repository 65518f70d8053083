using Dramatis.Schema.Diagnostics;
using Dramatis.Schema.Syntax.Yaml;

namespace Dramatis.Schema.Syntax.Reading;

// docs/decisions.md: Options beside positions
/// <summary>Reads what a relation means for others: what it excludes, implies, begins and ends.</summary>
internal sealed class ClauseReader(SourceFindings findings, ClauseKind kind)
{
    private const string Map = "map";

    private readonly string _key = kind.ToString().ToLowerInvariant();
    private readonly List<ClauseSyntax> _clauses = [];

    public static List<ClauseSyntax> ReadAll(KeyReader entry)
    {
        var clauses = new List<ClauseSyntax>();
        foreach (ClauseKind kind in Enum.GetValues(typeof(ClauseKind)))
        {
            var reader = new ClauseReader(entry.Findings, kind);
            reader.Read(entry);
            clauses.AddRange(reader._clauses);
        }

        return clauses;
    }

    private void Read(KeyReader entry)
    {
        if (kind != ClauseKind.Excludes && entry.Node(_key) is YamlNode.Text { IsMissing: false } or YamlNode.List)
        {
            _clauses.AddRange(entry.Texts(_key)!.Select(matter => new ClauseSyntax(kind, null, matter, [], [], false, false, false)));
            return;
        }

        foreach (var clause in entry.Entries(_key, $"relations and their pairs of members"))
        {
            if (NameForms.Refer(findings, clause.Key.Value, clause.Key.Span) is not { } relation)
            {
                continue;
            }

            if (clause.Value is YamlNode.Map map)
            {
                _clauses.Add(Clause(relation, map));
            }
            else
            {
                ReportKind(clause);
                _clauses.Add(new(kind, relation, null, [], [], false, false, false));
            }
        }
    }

    private ClauseSyntax Clause(NameSyntax relation, YamlNode.Map map)
    {
        var members = map.Entries.FirstOrDefault(static entry => entry is { Key.Value: Map, Value: YamlNode.Map });
        List<YamlEntry> options = [.. map.Entries.Where(entry => members is null ? IsOption(entry) : entry != members)];
        var pairs = ((YamlNode.Map?)members?.Value)?.Entries ?? [.. map.Entries.Except(options)];
        ReportMisplaced(options);
        var entry = new KeyReader(findings, $"An entry of '{_key}'", relation.Span, new(options, map.Span), EntryKeys.Clause);
        return new(
            kind,
            relation,
            null,
            Pairs(pairs),
            [.. entry.Entries("where", "fields and their values").Select(Condition)],
            NeedsAll(entry),
            entry.Flag("soft")?.Value == "true",
            entry.Flag("likely")?.Value == "true");
    }

    /// <summary>An option is known by its name and the form of its value; otherwise it is a position of that name.</summary>
    private static bool IsOption(YamlEntry entry) => (entry.Key.Value, entry.Value) switch
    {
        ("where", YamlNode.Map) => true,
        ("players", YamlNode.Text { Scalar.Value: "all" or "any" }) => true,
        ("soft" or "likely", YamlNode.Text { Scalar.Value: "true" or "false" }) => true,
        _ => false,
    };

    private void ReportMisplaced(IEnumerable<YamlEntry> options)
    {
        foreach (var key in options.Select(static option => option.Key))
        {
            var owner = key.Value switch
            {
                "players" or "soft" => ClauseKind.Excludes,
                "likely" => ClauseKind.Implies,
                _ => kind,
            };
            if (owner != kind)
            {
                findings.Add(
                    DiagnosticCatalog.MisplacedOption,
                    key.Span,
                    $"'{key.Value}' is an option of '{owner.ToString().ToLowerInvariant()}', not of '{_key}'.");
            }
        }
    }

    private List<(ScalarSyntax Own, ScalarSyntax Other)> Pairs(IEnumerable<YamlEntry> entries)
    {
        var pairs = new List<(ScalarSyntax Own, ScalarSyntax Other)>();
        foreach (var pair in entries)
        {
            var what = $"'{MessageText.Shown(pair.Key.Value)}'";
            var others = pair.Value is YamlNode.List list && kind != ClauseKind.Excludes
                ? list.Items.Select(item => KeyReader.AsText(findings, item, $"An item of {what}", item.Span))
                : [KeyReader.AsText(findings, pair.Value, what, pair.Key.Span)];
            pairs.AddRange(others.OfType<ScalarSyntax>().Select(other => (pair.Key, other)));
        }

        return pairs;
    }

    private ConditionSyntax Condition(YamlEntry condition)
    {
        var field = new KeyReader(findings, "'where'", condition.Key.Span, new([condition], condition.Key.Span), [condition.Key.Value]);
        return new(condition.Key, field.Texts(condition.Key.Value) ?? []);
    }

    private static bool NeedsAll(KeyReader entry)
    {
        var players = entry.Text("players");
        if (players is { Value: not ("all" or "any") })
        {
            entry.Findings.Add(
                DiagnosticCatalog.MisplacedOption,
                players.Span,
                $"'players' is all or any, not '{MessageText.Shown(players.Value)}'.",
                NearNames.Nearest(players.Value, ["all", "any"]));
        }

        return players?.Value == "all";
    }

    private void ReportKind(YamlEntry clause)
    {
        if (clause.Value is not YamlNode.Broken)
        {
            var place = clause.Value.Span.Length == 0 ? clause.Key.Span : clause.Value.Span;
            var text = $"An entry of '{_key}' is a map of own members to members of the other relation, not "
                + $"{KeyReader.KindOf(clause.Value)}.";
            findings.Add(DiagnosticCatalog.WrongNode, place, text);
        }
    }
}
