namespace Dramatis.Fuzzing.Schemas;

/// <summary>What stands behind the keys of a schema: right, wrong, and at the edge.</summary>
internal static class SchemaWords
{
    private static readonly string[] s_names =
    [
        "Aa", "A", "IA", "AModel", "System", "String", "Actor", "Role", "Claim", "Source", "Many", "Fact", "Object", "Type", "Value", "Builder",
        "Roles", "T", "Event", "aa", "name", "class", "event", "value", "id", "on", "during", "caption", "equals", "toString", "x",
        "report", "a-b", "de-jure", "a-", "A_b", "Ä", new('N', 64), new('N', 65), "", "a b", "N.A", "descriptor", "validate", "declaration",
    ];

    private static readonly string[] s_choices =
    [
        "text", "text?", "text*", "text+", "text(2)", "text(2..)", "text(1..3)", "text(3..1)", "text(0)", "text(0..0)", "text(..2)",
        "text(99999999999)", "text (1..2)", "text = ab", "text? = ab", "integer = 7", "integer = 9223372036854775808", "decimal = 1.50",
        "decimal = 79228162514264337593543950336", "boolean = yes", "date = 2024-02-30", "date = 2024-05~", "period = 2024/..",
        "when = 2024", "instant = 2024-01-01T00:00:00Z", "instant = 2024", "uri = https://a.b/", "uri = x", "quantity", "quantity? = 3", "quantity = ~3..4 km", "quantity = 30%", "Actor", "Relation*", "Claim?",
        "Actor | Claim", "text | integer", "|", "text |", "= x", "?", "text??", "text *", "Nobody", "Some.Where", "Actor(2..)", "text = ",
    ];

    private static readonly string[] s_ranges =
    [
        "1..2", "2..1", "..", "0..", "..5", "1...2", "-5..-1", "-1.5..100", "0..9223372036854775807", "..9223372036854775808", "a..b", "1..1",
        "2024..2025", "2024-05-03..", "..2024-21", "2000-01-01T00:00:00Z..", "1e3..", "0.1..0.2", "0..79228162514264337593543950335", "1 .. 2",
        "2024/2025..", "Y-170000002..", "", "+1..2", "00..01", "..-9223372036854775808", "0.0000000000000000000000000001..",
    ];

    private static readonly string[] s_patterns =
    [
        "[A-Z]{2}", "a|b", "", "a(", "[", "[]", "[z-a]", "\\d", "\\p{L}", "\\P{Lu}", "\\p{Xx}", "a{2,1}", "a{0}", "a{1,}", "a{99999}", "a{,2}",
        "(a*)*", "((((a))))", "(a|b)*c", ".", ".*", "[^\"\\\\]", "\"", "\\n", "\\\\", "^a$", "[😀-😂]", "😀", "[a-]", "[-a]", "[^-a]", "a**", "a?b+c*",
        "(a{1,50}){1,50}", "\\.", "\\u0041", "[\\[\\]]", "()", "(|a)", "a||b", "\\-", "[\\p{Nd}_]", "\u2028", "(?:a)", "a+?", "{", "}", "]", "\\q",
    ];

    private static readonly Dictionary<string, string[]> s_byKey = new(StringComparer.Ordinal)
    {
        ["type"] = s_choices,
        ["player"] = s_choices,
        ["players"] = ["Actor", "Relation", "Claim", "Actor | Relation", "A | A", "text", "Nobody", "", "|", "Actor*", "all", "any", "al"],
        ["range"] = s_ranges,
        ["length"] = ["0..", "1..1", "..32", "2..1", "-1..2", "0..99999999999999999999", "..", "a", "5", "0..0", "1..2147483648"],
        ["pattern"] = s_patterns,
        ["schemes"] = ["https", "http", "HTTPS", "a b", "", "1a", "a+b-c.d", "javascript"],
        ["units"] = ["USD", "USX", "usd", "%", "km", "m/s2", "{men}", "{", "[mi_i]", "(m", "J/(K.mol)", "10*3", "a b", "", new('m', 65), "€"],
        ["default"] = ["3..", "~4.5e6 USD", "1..0", "3 %", "ab", "", "7", "-0", "1.50", "true", "2024-05", "2024/..", "https://a.b/", "none", "Qzx", "\"", "\\", "2020-01-01T00:00:00Z"],
        ["aspect"] = ["event", "state", "timeless", "Event", ""],
        ["abstract"] = ["true", "false", "yes", ""],
        ["trait"] = ["true", "false", "True"],
        ["acts"] = ["true", "false", "yes"],
        ["transparent"] = ["true", "false", ""],
        ["soft"] = ["true", "false", "name"],
        ["likely"] = ["true", "false", "True", "name"],
        ["opposes"] = ["a", "b", "a-b", "true", "soft", ""],
        ["of"] = ["name", "x", "Qzx", ""],
        ["per"] = ["name", "x", "Qzx", ""],
        ["most"] = ["100", "0.5", "-1", "1e3", "79228162514264337593543950336", "many", ""],
        ["implies"] = ["x", "name", "Nobody", ""],
        ["initiates"] = ["x", "name", ""],
        ["terminates"] = ["x", "name", ""],
        ["recommended"] = ["true", "false"],
        ["unique"] = ["true", "false"],
        ["severity"] = ["warning", "error", "info"],
        ["modalities"] = ["planned", "actual", "Planned", "none", ""],
        ["inverse"] = s_names,
        ["renamedFrom"] = s_names,
        ["use"] = s_names,
        ["since"] = ["1.0.0", "0.0.1-a", "1", ""],
        ["check"] = [.. HostileTexts.Rules],
        ["caption"] = ["{name}", "{name} {", "{{}}", "{}", "{on}", "{during}", "{id}", "{Qzx}", "", "{{{name}}}", "}", "x"],
        ["message"] = ["{name}", "x", "", "{", "{{Qzx}}", "{on}"],
        ["dramatis"] = ["1", "2", "1.0", "", "one"],
        ["version"] = ["1.0.0", "0.1.0", "1.0", "1.0.0-alpha+b", "01.0.0", "", "99999999999.0.0"],
        ["namespace"] = ["A", "A.B", "Zoo", "class", "System", "Dramatis", "A.System", "", "A..B", "ä", "N", "Alpha.Beta", "Actor", "A.Actor"],
        ["imports"] = ["A", "Core", "Diplomacy", "N", "Nobody", ""],
        ["is"] = ["text", "integer", "decimal", "boolean", "date", "period", "when", "instant", "uri", "Actor", "Relation", "Claim", "Nobody", ""],
    };

    /// <summary>The keys of every kind of entry.</summary>
    public static IReadOnlyList<string> Keys { get; } =
    [
        .. s_byKey.Keys, "summary", "deprecated", "reason", "examples", "counterexamples", "fields", "roles", "rules", "key", "exclusive", "excludes", "where", "map", "total", "ActsFor", "PartOf", "SameAs",
        "values", "types", "enums", "actors", "relations",
    ];

    public static IReadOnlyList<string> Names => s_names;

    public static IReadOnlyList<string> Choices => s_choices;

    /// <summary>Something that can stand behind a key; prose where nothing else does.</summary>
    public static string For(string key, Random random) =>
        random.Chance(8) ? random.Pick(HostileTexts.Prose)
        : s_byKey.TryGetValue(key, out var words) ? random.Pick(words)
        : random.Chance(3) ? random.Pick(s_choices)
        : random.Pick(HostileTexts.Prose);
}
