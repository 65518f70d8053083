namespace Dramatis.Schema.Tests.Binding;

/// <summary>Two files that import each other, of well-formed YAML whose names and values fit together by chance alone.</summary>
internal static class RandomProject
{
    private static readonly string[] Names =
    [
        "A", "B", "C", "D", "text", "integer", "date", "uri", "Actor", "Claim", "Relation", "N.A", "M.B", "M.Nobody", "x",
    ];

    private static readonly string[] Members = ["a", "b", "c", "id", "on", "during", "descriptor", "r-s"];

    private static readonly string[] Words =
    [
        "", "1..2", "9..1", "..", "[A-Z]{2}", "a(", "true", "false", "2024-05", "https", "event", "state", "planned",
        "'{a} {b}'", "'{on}'", "[a, b, a]", "{ a: b }", "0..", "-1..5", "'x = y'",
    ];

    public static (string Path, string Text)[] Files(Random random) =>
        [("n.dramatis.yaml", File(random, "N", "M")), ("m.dramatis.yaml", File(random, "M", "N"))];

    /// <summary>The files with a line taken from other such files, left out, or put into another place.</summary>
    public static (string Path, string Text)[] Edited((string Path, string Text)[] files, Random random)
    {
        var number = random.Next(files.Length);
        var lines = files[number].Text.Split('\n').ToList();
        var at = random.Next(2, lines.Count);
        var others = Files(random)[number].Text.Split('\n');
        switch (random.Next(4))
        {
            case 0:
                lines.RemoveAt(at);
                break;
            case 1:
                lines.Insert(random.Next(2, lines.Count), lines[at]);
                break;
            case 2:
                lines.Insert(at, others[random.Next(2, others.Length)]);
                break;
            default:
                var name = lines[at].Split(':')[0] + ":";
                lines[at] = Array.Find(others, other => other.StartsWith(name, StringComparison.Ordinal)) ?? "";
                break;
        }

        return [.. files.Select((file, i) => i == number ? file with { Text = string.Join('\n', lines) } : file)];
    }

    private static string File(Random random, string space, string import)
    {
        var imports = random.Next(2) == 0 ? $"imports: [{import}]\n" : "";
        var types = Section(random, "types", () => $"{{ is: {Pick(random, Names)}, {Constraints(random)} }}");
        var actors = Section(random, "actors", () => $"{{ {Entity(random)}, fields: {Fields(random)} }}");
        var roles = Section(random, "roles", () => Choice(random));
        var relations = Section(random, "relations", () => Relation(random));
        return $"dramatis: 1\nnamespace: {space}\n" + imports + types + "enums: { E: { a: { opposes: a-b }, a-b: } }\n" + actors + roles + relations;
    }

    private static string Section(Random random, string name, Func<string> body)
    {
        var own = new[] { "A", "B", "C", "D", "E", "IA", "AModel" }.OrderBy(_ => random.Next()).Take(random.Next(1, 5));
        return $"{name}:\n" + string.Concat(own.Select(n => $"  {n}: {body()}\n"));
    }

    private static string Entity(Random random)
    {
        var kind = Pick(random, ["abstract: true", "trait: true", "caption: " + Pick(random, Words)]);
        return $"is: [{Pick(random, Names)}, {Pick(random, Names)}], {kind}, rules: {{ {Pick(random, Members)}: 'true' }}";
    }

    private static string Relation(Random random) =>
        $"{{ {Entity(random)}, aspect: {Pick(random, Words)}, roles: {Roles(random)}, fields: {Fields(random)}, "
        + $"key: {Pick(random, Words)}, exclusive: [{Pick(random, Members)}], modalities: {Pick(random, Words)}, "
        + $"excludes: {{ {Clause(random)} }}, implies: {{ {Clause(random)} }}, initiates: {{ {Clause(random)} }}, "
        + $"terminates: {Pick(random, Members)}, total: {{ of: {Pick(random, Members)}, per: {Pick(random, Members)}, most: 1 }} }}";

    private static string Clause(Random random)
    {
        var others = random.Next(3) == 0 ? $"[{Pick(random, Members)}, {Pick(random, Members)}]" : Pick(random, Members);
        var where = random.Next(3) == 0 ? $", where: {{ {Pick(random, Members)}: {Pick(random, Words)} }}" : "";
        return $"{Pick(random, [.. Names, "ActsFor"])}: {{ {Pick(random, Members)}: {others}{where} }}";
    }

    private static string Roles(Random random)
    {
        var one = $"{{ player: '{Choice(random)}', inverse: {Pick(random, Members)}, recommended: {Pick(random, Words)} }}";
        return $"{{ {Pick(random, Members)}: '{Choice(random)}', {Pick(random, Members)}: {one} }}";
    }

    private static string Fields(Random random) =>
        $"{{ {Pick(random, Members)}: '{Choice(random)}', {Pick(random, Members)}: {{ type: '{Choice(random)}', "
        + $"unique: {Pick(random, Words)}, {Constraints(random)} }} }}";

    private static string Constraints(Random random) =>
        $"length: {Pick(random, Words)}, range: {Pick(random, Words)}, pattern: '{Pick(random, ["a", "a(", "[A-Z]{2}"])}', "
        + $"schemes: [{Pick(random, Members)}], units: [{Pick(random, Members)}], examples: [{Pick(random, Members)}], counterexamples: [{Pick(random, Members)}]";

    private static string Choice(Random random)
    {
        var names = Enumerable.Range(0, random.Next(1, 3)).Select(_ => Pick(random, Names));
        return string.Join(" | ", names) + Pick(random, ["", "?", "*", "+", "(2)", "(1..3)", " = a", " = 2024"]);
    }

    private static string Pick(Random random, string[] items) => items[random.Next(items.Length)];
}
