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
    private readonly List<string> _asked = [];
    private readonly List<(string Name, string Former)> _formerly = [];
    private readonly JsonMembers _members = new();
    private JsonValue _object;
    private string _place = "";

    internal MemberReader()
    {
    }

    /// <summary>How well the text identifies the actor that is read.</summary>
    public Identification Identification { get; private set; }

    /// <summary>The happening that the relation that is read tells of.</summary>
    public EntityId? Happening { get; private set; }

    internal ReadContext Context => _object.Context;

    /// <summary>What the members that were asked for were called before, whether they are given or not.</summary>
    internal IReadOnlyList<(string Name, string Former)> Formerly => _formerly;

    /// <summary>The former names that are used here, if any are.</summary>
    internal WrittenNames? Written { get; private set; }

    /// <summary>Reads the value of a field, if it is given.</summary>
    public void Field<T>(
        string member, [NotNullIfNotNull(nameof(slot))] ref T? slot, Scalar<T> scalar, params ReadOnlySpan<string> formerly)
    {
        if (Find(member, formerly) is { } json && TryRead(json, scalar, out var value))
        {
            slot = value;
        }
    }

    /// <summary>Reads the value of a field, if it is given.</summary>
    public void Field<T>(string member, ref T? slot, Scalar<T> scalar, params ReadOnlySpan<string> formerly)
        where T : struct
    {
        if (Find(member, formerly) is { } json && TryRead(json, scalar, out var value))
        {
            slot = value;
        }
    }

    /// <summary>Reads the values of a field, if any are given.</summary>
    public void Fields<T>(string member, ref Many<T> slot, Scalar<T> scalar, params ReadOnlySpan<string> formerly)
    {
        if (Find(member, formerly) is { } json)
        {
            slot = ReadAll(json, scalar);
        }
    }

    /// <summary>Finds the player of a position, if one is given.</summary>
    public void Player<T>(string member, ref T? slot, params ReadOnlySpan<string> formerly)
        where T : class, IPlayer => Field(member, ref slot, PlayerScalar<T>.Instance, formerly);

    /// <summary>Finds the players of a position, if any are given.</summary>
    public void Players<T>(string member, ref Many<T> slot, params ReadOnlySpan<string> formerly)
        where T : class, IPlayer => Fields(member, ref slot, PlayerScalar<T>.Instance, formerly);

    /// <summary>Begins to read an object.</summary>
    internal void Open(JsonValue json, Identification identification, EntityId? happening)
    {
        Begin(json, "", identification, happening);
        _members.Index(this, json);
    }

    /// <summary>Begins to read a member that would be an object and was left out.</summary>
    internal void OpenEmpty(MemberReader outer, string member, Identification identification, EntityId? happening) =>
        Begin(outer._object, member, identification, happening);

    /// <summary>The value of a member, if it is given.</summary>
    internal JsonValue? Find(string member, ReadOnlySpan<string> formerly = default)
    {
        _asked.Add(member);
        foreach (var name in formerly)
        {
            _formerly.Add((member, name));
        }

        var found = _members.Take(member, formerly, out var former);
        if (former is not null)
        {
            (Written ??= new()).AddMember(member, former);
        }

        return found;
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
            return Context.Open(json, identification, happening);
        }

        json.Fail($"is {json}; an object is expected.");
        return null;
    }

    internal void Report(ValidationReport report)
    {
        if (!report.IsValid)
        {
            Context.ReportErrors(report.Issues, PathOf);
        }
    }

    internal void Fail(string member, string message) => Context.Report(PathOf(member), message);

    /// <summary>Reports the members that nobody asked for.</summary>
    internal void End()
    {
        if (_members.AreAllTaken)
        {
            return;
        }

        foreach (var name in _members.Untaken())
        {
            var allowed = _asked.Count == 0 ? "there are none" : $"there are {string.Join(", ", _asked)}";
            Fail(name, $"is unknown here; {allowed}.");
        }
    }

    /// <summary>Whether a value stands here.</summary>
    internal bool Holds(JsonValue json) =>
        json.Line.Equals(_object.Line) && json.Start > _object.Start && json.Start < _object.Start + _object.Length;

    /// <summary>Notes that the member that was asked for last holds a value by a former name.</summary>
    internal void AddWrittenValue(string name, string written) =>
        (Written ??= new()).AddValue(_asked[^1], name, written);

    internal bool Has(string member) => _members.Has(member);

    /// <summary>Every member with its name.</summary>
    internal IEnumerable<(string Name, JsonValue Value)> All() => _members.All();

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

        // Most have one value.
        var (items, count) = (new T[1], 0);
        var reader = json.Open();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            var start = (int)reader.TokenStartIndex;
            reader.Skip();
            if (TryRead(json.Part(start, (int)reader.BytesConsumed), scalar, out var value))
            {
                if (count == items.Length)
                {
                    Array.Resize(ref items, count * 4);
                }

                items[count++] = value!;
            }
        }

        return new(count == items.Length ? items : items[..count]);
    }

    private string PathOf(string member) =>
        JsonPath.Join(JsonPath.Join(_object.Path, _place), JsonValue.Clip(member));

    private void Begin(JsonValue json, string place, Identification identification, EntityId? happening)
    {
        (_object, _place, Identification, Happening) = (json, place, identification, happening);
        Written = null;
        _members.Clear();
        _asked.Clear();
        _formerly.Clear();
    }
}
