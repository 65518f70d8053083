namespace Dramatis;

/// <summary>The former names that a relation is written with, by what they are called today.</summary>
internal sealed class WrittenNames
{
    private readonly Dictionary<string, string> _members = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Member, string Value), string> _values = [];

    /// <summary>The name of the type; left out: that of today.</summary>
    public string? Type { get; set; }

    public void AddMember(string name, string written) => _members[name] = written;

    public void AddValue(string member, string name, string written) => _values[(member, name)] = written;

    public string Member(string name) => _members.GetValueOrDefault(name, name);

    /// <summary>The value as it is written: only values of enums can have had other names.</summary>
    public FieldValue Value(string member, FieldValue value) =>
        value.Value is string name && _values.TryGetValue((member, name), out var written) ? written : value;
}
