namespace Dramatis.Tool.Diffing;

/// <summary>
/// Collects the changes of one schema. A list stands for one element, to which it adds changes; all lists of a schema
/// share the changes.
/// </summary>
internal sealed class ChangeList
{
    private readonly string _schema;
    private readonly string _element;
    private readonly List<SchemaChange> _changes;

    /// <summary>An empty list that stands for the schema itself.</summary>
    public ChangeList(string schema)
        : this(schema, "", [])
    {
    }

    private ChangeList(string schema, string element, List<SchemaChange> changes) =>
        (_schema, _element, _changes) = (schema, element, changes);

    /// <summary>The changes of all elements.</summary>
    public IReadOnlyList<SchemaChange> Changes => _changes;

    /// <summary>A list that stands for a type and shares the changes.</summary>
    public ChangeList At(string type) => new(_schema, type, _changes);

    /// <summary>A list that stands for a member, value or rule of this type and shares the changes.</summary>
    public ChangeList AtMember(string name) => At($"{_element}.{name}");

    public void Add(ChangeRule rule, string text, string? proposal = null) =>
        _changes.Add(new(rule, _schema, _element, text, proposal));

    public void AddIf(bool condition, ChangeRule rule, string text)
    {
        if (condition)
        {
            Add(rule, text);
        }
    }

    /// <summary>Adds a change if two values differ.</summary>
    public void AddIfChanged(ChangeRule rule, string what, string? old, string? now) =>
        AddIf(old != now, rule, $"{what} was {Shown(old)} and is {Shown(now)}.");

    /// <summary>Adds a change if two lists differ.</summary>
    public void AddIfListChanged(ChangeRule rule, string what, IReadOnlyList<string> old, IReadOnlyList<string> now) =>
        AddIf(!old.SequenceEqual(now), rule, $"{what} were {Shown(old)} and are {Shown(now)}.");

    /// <summary>A value for a sentence: in quotes, or <c>absent</c>.</summary>
    public static string Shown(string? value) => value is null ? "absent" : $"'{value}'";

    /// <summary>Several values for a sentence: in brackets, or <c>empty</c>.</summary>
    public static string Shown(IEnumerable<string> values)
    {
        var text = string.Join(", ", values);
        return text.Length == 0 ? "empty" : $"[{text}]";
    }
}
