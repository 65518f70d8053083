namespace Dramatis.Generator.Tests.Drawing;

/// <summary>Names that are hard on a generator: keywords, and what C#, the framework and the runtime have already.</summary>
internal sealed class Names(Draw draw)
{
    private static readonly string[] s_types =
    [
        "Person", "State", "Visit", "Host", "A", "B", "IVisit", "T", "Event", "Text", "Model", "Type", "Value2", "Record", "Enum",
        "Object", "String", "Int64", "Boolean", "Decimal", "Func", "Nullable", "ReadOnlySpan", "Regex", "CultureInfo", "Uri",
        "DateTimeOffset", "Exception", "Attribute", "Obsolete", "ObsoleteAttribute", "NotNullWhen", "Linq", "Math", "Span", "Player", "Format",
        "FormatNames", "VisitNavigation", "IHost", "Alpha", "Beta", "Zoo", "Task", "List", "File", "Field", "Void", "Notnull", "Unmanaged",
        "Global", "Dynamic", "Nint", "Required", "Init", "Scoped", "Allows", "Index", "Range", "Lock", "Generated", "CodeDom", "Collections",
    ];

    private static readonly string[] s_runtime =
    [
        "Role", "Many", "When", "Source", "Fact", "Entity", "EntityId", "Scalar", "Severity", "Reading",
        "ValidationReport", "MemberReader", "MemberVisitor", "RelationDescriptor", "ActorDescriptor", "Aspect", "Modality", "EdtfDate",
        "CaptionText", "FactBase", "Claims", "IPlayer", "IActor", "EventRelation", "StateRelation", "SchemaJson", "JsonForm", "MemberPath",
        "FieldValue", "ActorBuilder", "StateBuilder", "Proposition", "Locator", "EnumParser", "ScalarText", "Truth", "Quantity",
    ];

    private static readonly string[] s_keywords =
    [
        "class", "event", "string", "namespace", "new", "object", "base", "this", "default", "is", "null", "value", "field", "record",
        "global", "init", "required", "when", "where", "with", "and", "or", "not", "await", "async", "var", "get", "set", "params", "ref",
        "in", "out", "true", "static", "operator", "checked", "lock", "int", "long", "decimal", "nameof", "partial", "file", "scoped",
    ];

    private static readonly string[] s_members =
    [
        "name", "title", "a", "x", "i", "at", "start", "end", "report", "visitor", "facts", "player", "values", "members", "member", "result",
        "person", "state", "format", "severity", "aspect", "modality", "captionText", "scalarText", "system", "text", "many", "claims", "type",
        "matchesA", "matchesX", "source", "alpha", "dramatis", "relation", "actor", "entityId", "edtfDate", "uri", "schema", "isValid", "check",
        "path", "codec", "s", "provider", "left", "right", "other", "identity", "count", "length", "read", "set1", "add", "build", "tryBuild",
        "compose", "readMembers", "withX", "addX", "toBuilder", "json", "key", "anchor", "time", "z9", "iT", "xY", "linq", "regex",
    ];

    private static readonly string[] s_values =
    [
        "none", "to-name", "new", "value", "a", "b-1", "is-defined", "try-parse", "max-value", "class", "equals", "to-string", "get-type",
        "value2", "true", "no", "null", "x1-2-3", "parse", "has-flag", "unknown",
    ];

    private static readonly string[] s_builtIn = ["Actor", "Relation", "Claim"];

    private readonly Dictionary<string, HashSet<string>> _types = [];
    private readonly HashSet<string> _members = [];
    private readonly HashSet<string> _pascal = [];

    public IReadOnlyList<string> Spaces { get; } = draw.Some(
        ["Alpha", "Beta", "Alpha.Beta", "Gamma.Alpha", "Text", "Actor.Role", "Zoo", "Dramatis.More", "Record.Nameof", "_A1.b_2", "T.T"], 2, 3);

    /// <summary>Whether what the language means by <c>Actor</c>, <c>Relation</c> and <c>Claim</c> may be hidden.</summary>
    public bool HideBuiltIn { get; } = draw.Chance(4, Feature.BuiltInHidden);

    public static string Pascal(string name) =>
        string.Concat(name.Split('-').Select(static word => char.ToUpperInvariant(word[0]) + word[1..]));

    /// <summary>A name of a type that is free in a namespace, whatever is made of it there.</summary>
    public string Type(string space, IEnumerable<string> avoided, IReadOnlyList<string> positions)
    {
        var taken = _types.TryGetValue(space, out var known) ? known : _types[space] = Reserved(space);
        var pool = draw.Chance(3) && draw.Mark(Feature.NameOfRuntime)
            ? HideBuiltIn ? s_builtIn : s_runtime
            : s_types;
        var name = draw.Pick(pool);
        for (var number = 2; Made(name, positions).Any(taken.Contains) || avoided.Contains(name); number++)
        {
            name = $"{draw.Pick(s_types)}{number}";
        }

        taken.UnionWith(Made(name, positions));
        return name;
    }

    /// <summary>The name of a member, an inverse or, with its words joined, of a rule; no other has it.</summary>
    public string Member()
    {
        var pool = draw.Chance(3) && draw.Mark(Feature.KeywordAsName) ? s_keywords : s_members;
        var name = draw.Pick(pool);
        for (var number = 2; !_members.Add(Pascal(name)); number++)
        {
            name = $"{draw.Pick(pool)}{number}";
        }

        return name;
    }

    /// <param name="type">The name of the type that has the rule, which is not that of its method.</param>
    public string Rule(string type)
    {
        var name = Member();
        while (Pascal(name) == type)
        {
            name = Member();
        }

        return string.Concat(name.Select(static c => char.IsUpper(c) ? $"-{char.ToLowerInvariant(c)}" : c.ToString()));
    }

    /// <summary>A name that was never given to anything else.</summary>
    public string Former(string name)
    {
        for (var number = 1; ; number++)
        {
            if (_pascal.Add($"{name}{number}Old"))
            {
                return $"{name}{number}";
            }
        }
    }

    public List<string> Values() => draw.Some(s_values, 1, 5);

    private HashSet<string> Reserved(string space)
    {
        var taken = new HashSet<string>(StringComparer.OrdinalIgnoreCase) { space[(space.LastIndexOf('.') + 1)..] + "Model" };
        taken.UnionWith(Spaces.Where(other => other.StartsWith(space + ".", StringComparison.OrdinalIgnoreCase))
            .Select(other => other[(space.Length + 1)..].Split('.')[0]));
        return taken;
    }

    private static IEnumerable<string> Made(string name, IReadOnlyList<string> positions) =>
        [name, "I" + name, name + "Names", name + "Navigation", $"I{name}Navigation", .. positions.Select(p => $"I{name}{Pascal(p)}")];
}
