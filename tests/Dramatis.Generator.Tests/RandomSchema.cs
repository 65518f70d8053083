using System.Text;

namespace Dramatis.Generator.Tests;

/// <summary>One schema by chance, in two or three files.</summary>
internal sealed class RandomSchema(int seed)
{
    private static readonly string[] s_spaces = ["Alpha", "Alpha.Beta", "Beta", "Gamma.Alpha", "Text", "Actor.Role", "Zoo"];

    private static readonly string[] s_typeNames =
    [
        "A", "B", "C", "Person", "State", "Role", "Many", "Fact", "Source", "Schema", "String", "Type", "Report", "Value",
        "Host", "Event", "Severity", "Text", "Linq", "Claims", "Path", "Object", "Alpha", "Format", "FormatNames", "Uri",
        "Reading", "Attribute", "Player", "Model", "Relations", "Enum", "T", "Record", "Visit", "VisitNavigation", "Names",
        "Obsolete", "Beta", "Gamma", "IVisit", "Regex", "Func", "ReadOnlySpan", "CultureInfo", "Nullable", "Zoo", "Int64",
    ];

    private static readonly string[] s_memberNames =
    [
        "a", "b", "x", "i", "at", "start", "value", "class", "event", "string", "report", "visitor", "namespace", "new",
        "facts", "player", "name", "role", "person", "state", "format", "severity", "aspect", "modality", "captionText",
        "scalarText", "system", "text", "many", "claims", "type", "matchesA", "matchesX", "source", "alpha", "beta",
        "title", "record", "field", "global", "base", "this", "init", "required", "schema", "isValid", "check", "entityId",
        "edtfDate", "uri", "dramatis", "relation", "actor", "when", "path", "default", "object", "formatNames", "zoo",
    ];

    private static readonly string[] s_valueNames =
        ["none", "to-name", "new", "value", "a", "b-1", "is-defined", "try-parse", "max-value", "class"];

    private static readonly (string Type, string Constraint, string Default)[] s_scalars =
    [
        ("text", "length: 1..20", "ab"), ("text", "pattern: '[a-z]{2}|x'", "ab"), ("text", "pattern: '[a-z\"\\\\]+'", "ab"),
        ("integer", "range: ..9223372036854775807", "-7"), ("decimal", "range: -1.5..100", "0.50"),
        ("boolean", "", "true"), ("date", "range: 1900-01-01..", "1999-12"), ("period", "", "1999/2000"),
        ("when", "", "1999"), ("instant", "range: 2000-01-01T00:00:00Z..", "2020-01-01T00:00:00Z"),
        ("uri", "schemes: [https]", "https://a.example/"),
    ];

    private readonly Random _random = new(seed);
    private readonly List<(string Space, string Name, string Kind, string Default)> _declared = [];

    /// <summary>The files, each of which sees what those before it declare.</summary>
    public IReadOnlyList<(string Path, string Text)> Files()
    {
        var spaces = s_spaces.OrderBy(_ => _random.Next()).Take(_random.Next(2, 4)).ToList();
        return [.. spaces.Select((space, i) => ($"{i}.dramatis.yaml", File(space)))];
    }

    private string File(string space)
    {
        var names = new Queue<string>(s_typeNames.OrderBy(_ => _random.Next()));
        var text = new StringBuilder($"dramatis: 1\nnamespace: {space}\nversion: 1.0.0\n");
        var foreign = _declared.Select(static d => d.Space).Distinct().ToList();
        text.Append(foreign.Count == 0 ? "" : $"imports: [{string.Join(", ", foreign)}]\n");
        Section(text, "types", names, space, Type);
        Section(text, "enums", names, space, Enum);
        Section(text, "actors", names, space, Actor);
        Section(text, "roles", names, space, Role);
        Section(text, "relations", names, space, Relation);
        return text.ToString();
    }

    private void Section(StringBuilder text, string key, Queue<string> names, string space, Func<string, string, string> make)
    {
        text.Append(key).Append(":\n");
        for (var i = _random.Next(2, 4); i > 0; i--)
        {
            var name = names.Dequeue();
            text.Append($"  {name}:\n{make(space, name)}");
        }
    }

    private string Type(string space, string name)
    {
        var (scalar, constraint, value) = Pick(s_scalars);
        var check = Chance(4) ? "    check: value.ToString() != null\n" : "";
        _declared.Add((space, name, "field", value));
        return $"    is: {scalar}\n{(constraint.Length > 0 ? $"    {constraint}\n" : "")}{check}{Common()}";
    }

    private string Enum(string space, string name)
    {
        var values = Some(s_valueNames, 1, 4);
        _declared.Add((space, name, "field", values[0]));
        return string.Concat(values.Select(static value => $"    {value}: The {value}.\n"));
    }

    private string Actor(string space, string name)
    {
        var kind = Pick("actor", "actor", "abstract", "trait");
        var bases = Chance(2) ? Named(kind == "trait" ? ["trait"] : ["actor", "abstract", "trait"], 1, 1) : [];
        var fields = Some(s_memberNames, 0, 5);
        _declared.Add((space, name, kind, ""));
        return (kind == "actor" ? "" : $"    {kind}: true\n") + Is(bases) + Fields(fields) + Common()
            + (kind == "trait" || fields.Count == 0 ? "" : Caption(fields) + Rule(fields[0]));
    }

    private string Role(string space, string name)
    {
        var players = Named(["actor", "abstract", "trait", "relation", "role"], 1, 3);
        if (players.Count > 0)
        {
            _declared.Add((space, name, "role", ""));
        }

        return $"    players: {string.Join(" | ", players)}\n{Common()}";
    }

    private string Relation(string space, string name)
    {
        var kind = Pick("relation", "relation", "abstractRelation", "relationTrait");
        var bases = Chance(2) ? Named(kind == "relationTrait" ? ["relationTrait"] : ["relation", "relationTrait"], 1, 1) : [];
        var members = Some(s_memberNames, 2, 5);
        var positions = members.Take(_random.Next(1, 4)).ToList();
        _declared.Add((space, name, kind, ""));
        return kind switch { "abstractRelation" => "    abstract: true\n", "relationTrait" => "    trait: true\n", _ => "" }
            + Is(bases) + (bases.Count == 0 ? $"    aspect: {Pick("event", "state", "timeless")}\n" : "")
            + "    roles:\n" + string.Concat(positions.Select(Position)) + Fields([.. members.Skip(positions.Count)]) + Common()
            + Caption(members) + Rule(positions[0]) + $"    key: [{string.Join(", ", members.Take(2))}]\n"
            + (Chance(3) ? $"    exclusive: [{positions[0]}]\n    modalities: [actual, planned]\n" : "");
    }

    private string Position(string name)
    {
        var players = Named(["actor", "abstract", "trait", "relation", "abstractRelation", "role"], 1, 3);
        players.AddRange(Chance(4) ? [Pick("Actor", "Relation", "Claim")] : []);
        var multiplicity = Pick("", "", "?", "*", "+", "(2..)", "(1..3)");
        var inverse = Chance(2) ? $", inverse: {Pick(s_memberNames)}{_random.Next(1000)}" : "";
        var recommended = multiplicity is "?" or "*" && Chance(2) ? ", recommended: true" : "";
        return $"      {name}: {{ player: '{string.Join(" | ", players)}{multiplicity}'{inverse}{recommended} }}\n";
    }

    private string Fields(List<string> names) =>
        names.Count == 0 ? "" : "    fields:\n" + string.Concat(names.Select(Field));

    private string Field(string name)
    {
        var (type, constraint, value) = Pick(s_scalars);
        if (Chance(2) && _declared.Where(static d => d.Kind == "field").ToList() is { Count: > 0 } declared)
        {
            var found = declared[_random.Next(declared.Count)];
            (type, constraint, value) = ($"{found.Space}.{found.Name}", "", found.Default);
        }

        var multiplicity = Pick("", "?", "*", "+", "(2..4)", "default");
        var rest = (constraint.Length > 0 && Chance(2) ? $", {constraint}" : "")
            + (multiplicity == "default" ? $", default: '{value}'" : "")
            + (multiplicity is "?" or "*" && Chance(2) ? ", recommended: true" : "")
            + (multiplicity == "?" && Chance(3) ? ", deprecated: { since: 1.0.0, reason: \"*/ \\\" old\" }" : "");
        return $"      {name}: {{ type: '{type}{(multiplicity == "default" ? "" : multiplicity)}'{rest} }}\n";
    }

    private string Caption(List<string> members) => Chance(2)
        ? ""
        : $"    caption: ['{string.Concat(members.Select(static m => $"{{{m}}}: \" \\ {{{{ }}}}"))}', '{{{members[0]}}}']\n";

    private string Rule(string member) => Chance(2)
        ? ""
        : $"    rules:\n      rule-{_random.Next(100_000)}: {{ check: 'GetHashCode() != 0', message: 'Not {{{member}}}.', "
            + $"severity: {Pick("warning", "error")} }}\n";

    private string Common() => Chance(3) ? "    summary: 'A */ <b> & \"\"\" text.'\n" : "";

    private static string Is(List<string> bases) => bases.Count == 0 ? "" : $"    is: [{string.Join(", ", bases)}]\n";

    private List<string> Named(IReadOnlyList<string> kinds, int least, int most) => Some(
        [.. _declared.Where(d => kinds.Contains(d.Kind)).Select(static d => $"{d.Space}.{d.Name}")], least, most);

    private List<string> Some(IReadOnlyList<string> all, int least, int most) =>
        [.. all.OrderBy(_ => _random.Next()).Take(_random.Next(least, most + 1))];

    private T Pick<T>(params T[] all) => all[_random.Next(all.Length)];

    private bool Chance(int of) => _random.Next(of) == 0;
}
