using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace Dramatis;

/// <summary>The members of a JSON object, to be asked for by their names. Used by generated code.</summary>
/// <remarks>
/// The counterpart of <see cref="MemberVisitor"/>: what that shows, this gives back. What is wrong is reported with its
/// place and leaves the slot as it is.
/// </remarks>
public sealed class MemberReader
{
    // Members are searched one by one, and a line can hold millions of names.
    private const int MaxMembers = 1000;

    private readonly JsonValue _object;
    private readonly List<Entry> _entries = [];
    private readonly List<string> _asked = [];

    internal MemberReader(JsonValue json)
    {
        _object = json;
        Index();
    }

    /// <summary>How well the text identifies the actor that is read.</summary>
    public Identification Identification { get; internal init; }

    /// <summary>The happening that the relation that is read tells of.</summary>
    public EntityId? Happening { get; internal init; }

    internal ReadContext Context => _object.Context;

    /// <summary>Reads the value of a field, if it is given.</summary>
    public void Field<T>(
        string member, [NotNullIfNotNull(nameof(slot))] ref T? slot, Scalar<T> scalar, string? formerly = null)
    {
        if (Find(member, formerly) is { } json && TryRead(json, scalar, out var value))
        {
            slot = value;
        }
    }

    /// <summary>Reads the value of a field, if it is given.</summary>
    public void Field<T>(string member, ref T? slot, Scalar<T> scalar, string? formerly = null)
        where T : struct
    {
        if (Find(member, formerly) is { } json && TryRead(json, scalar, out var value))
        {
            slot = value;
        }
    }

    /// <summary>Reads the values of a field, if any are given.</summary>
    public void Fields<T>(string member, ref Many<T> slot, Scalar<T> scalar, string? formerly = null)
    {
        if (Find(member, formerly) is { } json)
        {
            slot = ReadAll(json, scalar);
        }
    }

    /// <summary>Finds the player of a position, if one is given.</summary>
    public void Player<T>(string member, ref T? slot, string? formerly = null)
        where T : class, IPlayer => Field(member, ref slot, PlayerScalar<T>.Instance, formerly);

    /// <summary>Finds the players of a position, if any are given.</summary>
    public void Players<T>(string member, ref Many<T> slot, string? formerly = null)
        where T : class, IPlayer => Fields(member, ref slot, PlayerScalar<T>.Instance, formerly);

    /// <summary>The value of a member, if it is given.</summary>
    internal JsonValue? Find(string member, string? formerly = null)
    {
        _asked.Add(member);
        for (var i = 0; i < _entries.Count; i++)
        {
            if (!_entries[i].IsRead && (_entries[i].Name == member || _entries[i].Name == formerly))
            {
                _entries[i] = _entries[i] with { IsRead = true };
                return _entries[i].Value;
            }
        }

        return null;
    }

    /// <summary>The object that a member is, if it is given.</summary>
    internal MemberReader? Object(string member, Identification identification = default, EntityId? happening = null)
    {
        if (Find(member) is not { } json)
        {
            return null;
        }

        if (json.Kind == JsonTokenType.StartObject)
        {
            return new(json) { Identification = identification, Happening = happening };
        }

        json.Fail($"is {json}; an object is expected.");
        return null;
    }

    internal void Report(ValidationReport report) => Context.ReportErrors(report.Issues, PathOf);

    internal void Fail(string member, string message) => Context.Report(PathOf(member), message);

    /// <summary>Reports the members that nobody asked for.</summary>
    internal void End()
    {
        foreach (var entry in _entries)
        {
            if (!entry.IsRead)
            {
                var allowed = _asked.Count == 0 ? "there are none" : $"there are {string.Join(", ", _asked)}";
                Fail(entry.Name, $"is unknown here; {allowed}.");
            }
        }
    }

    internal bool Has(string member) => _entries.Exists(entry => entry.Name == member);

    /// <summary>Every member with its name.</summary>
    internal IEnumerable<(string Name, JsonValue Value)> All() => _entries.Select(static entry => (entry.Name, entry.Value));

    internal Source? Source(string member) => Find(member) is { } json ? Context.Source(json) : null;

    internal Claim? Claim(string member) => Find(member) is { } json ? Context.Claim(json) : null;

    internal Relation? Proposition(string member) => Find(member) is { } json ? Context.Proposition(json) : null;

    private static bool TryRead<T>(JsonValue json, Scalar<T> scalar, out T? value)
    {
        string? reason = null;
        if (scalar.TryRead(json, out value, ref reason))
        {
            return value is not null;
        }

        var expected = json.Kind == JsonTokenType.Null ? "leave the member out" : $"{scalar.Expected} is expected";
        json.Fail($"is {json}; {reason ?? expected}.");
        return false;
    }

    internal static Many<T> ReadAll<T>(JsonValue json, Scalar<T> scalar)
    {
        if (json.Kind != JsonTokenType.StartArray)
        {
            json.Fail($"is {json}; an array is expected.");
            return default;
        }

        var items = new List<T>();
        foreach (var item in json.Items())
        {
            if (TryRead(item, scalar, out var value))
            {
                items.Add(value!);
            }
        }

        return new([.. items]);
    }

    private string PathOf(string member)
    {
        var name = JsonValue.Clip(member);
        return _object.Path.Length == 0 ? name : name.Length == 0 ? _object.Path : $"{_object.Path}.{name}";
    }

    private void Index()
    {
        var reader = _object.Open();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = reader.GetString()!;
            reader.Read();
            var start = (int)reader.TokenStartIndex;
            reader.Skip();
            if (_entries.Count == MaxMembers)
            {
                Fail(name, FormattableString.Invariant($"is one too many; an object has {MaxMembers} members at most."));
                return;
            }

            if (_entries.Exists(entry => entry.Name == name))
            {
                Fail(name, "is given twice.");
                continue;
            }

            var value = _object with { Bytes = _object.Bytes[start..(int)reader.BytesConsumed], Path = PathOf(name) };
            _entries.Add(new(name, value));
        }
    }

    private readonly record struct Entry(string Name, JsonValue Value, bool IsRead = false);
}
