namespace Dramatis;

// docs/decisions.md: Ids of former names
/// <summary>The former names by which a relation is written, looked up by the names of today.</summary>
internal sealed class WrittenNames
{
    private readonly Dictionary<string, string> _members = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Member, string Value), string> _values = [];

    /// <summary>The former name of the type; null if the name of today is written.</summary>
    public string? Type { get; set; }

    public void AddMember(string name, string written) => _members[name] = written;

    public void AddValue(string member, string name, string written) => _values[(member, name)] = written;

    public string Member(string name) => _members.GetValueOrDefault(name, name);

    /// <summary>The value as it is written. Only values of enums can have former names.</summary>
    public FieldValue Value(string member, FieldValue value) =>
        value.Value is string name && _values.TryGetValue((member, name), out var written) ? written : value;
}
