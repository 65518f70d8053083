using System.Text;
using System.Text.Json;

namespace Dramatis;

/// <summary>Reads the members of a JSON object.</summary>
/// <remarks>
/// The reader is at the value of the member that was asked for last, or at one of its items. One reader is used for
/// many objects, one after the other, to save memory. Not safe for several threads.
/// </remarks>
internal sealed class JsonMemberReader : MemberReader
{
    private readonly List<string> _asked = [];
    private readonly List<(string Name, string Former)> _formerly = [];
    private readonly JsonMembers _members = new();
    private readonly List<Range> _items = [];
    private JsonValue _object;
    private JsonValue _array;
    private string _place = "";

    public ReadContext Context => _object.Context;

    /// <summary>The current value.</summary>
    public JsonValue Value { get; private set; }

    /// <summary>The former names of the members that were asked for, whether these are given or not.</summary>
    public IReadOnlyList<(string Name, string Former)> Formerly => _formerly;

    /// <summary>The former names that the object uses, if it uses any.</summary>
    public WrittenNames? Written { get; private set; }

    /// <summary>The type of the relation whose members are read; null for other objects.</summary>
    public RelationDescriptor? Relation { get; set; }

    internal override string? Text => Value.Text;

    internal override bool? Boolean => Value.Kind switch
    {
        JsonTokenType.True => true,
        JsonTokenType.False => false,
        _ => null,
    };

    /// <summary>Begins to read an object.</summary>
    /// <exception cref="JsonException">The object is not JSON, or something follows it.</exception>
    public void Open(JsonValue json, Identification identification, EntityId? happening)
    {
        Begin(json, "", identification, happening);
        _members.Index(this, json);
    }

    /// <summary>Begins to read an object that the JSON leaves out, and that therefore has no members.</summary>
    /// <param name="outer">The reader of the object that lacks it.</param>
    /// <param name="member">The member that is left out.</param>
    /// <param name="identification">The identification of the actor that is read.</param>
    /// <param name="happening">The happening of the relation that is read.</param>
    public void OpenEmpty(JsonMemberReader outer, string member, Identification identification, EntityId? happening) =>
        Begin(outer._object, member, identification, happening);

    /// <summary>Moves to a value that is not a member of an object.</summary>
    public void StandAt(JsonValue json)
    {
        Begin(json, "", default, null);
        Value = json;
    }

    /// <summary>The value of a member, if it is given.</summary>
    public JsonValue? Find(string member) => MoveTo(member, []) ? Value : null;

    /// <summary>The value of an enum of the runtime; the first value if the member is missing or invalid.</summary>
    public T GetEnum<T>(string member)
        where T : struct, Enum => Get(member, ClaimScalars.Own<T>());

    /// <summary>
    /// A reader for the object in a member, if the member is given. A value that is not an object is reported.
    /// </summary>
    public JsonMemberReader? Object(string member, Identification identification = default, EntityId? happening = null)
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

    /// <summary>True if a member is given, whether it was asked for already or not.</summary>
    public bool Has(string member) => _members.Has(member);

    /// <summary>Every member with its name.</summary>
    public IEnumerable<(string Name, JsonValue Value)> All() => _members.All();

    public Source? Source(string member) => Find(member) is { } json ? Context.Source(json) : null;

    public Claim? Claim(string member) => Find(member) is { } json ? Context.Claim(json) : null;

    public Relation? Proposition(string member) => Find(member) is { } json ? Context.Proposition(json) : null;

    /// <summary>Reports an error of a member.</summary>
    public void Fail(string member, string message, string code = ValidationCodes.Form) =>
        Context.Report(PathOf(member), message, code);

    internal override void End()
    {
        if (_members.AreAllTaken)
        {
            return;
        }

        foreach (var name in _members.Untaken().Take(JsonMembers.MostReported))
        {
            var allowed = _asked.Count == 0 ? "there are none" : $"there are {string.Join(", ", _asked)}";
            Fail(name, $"is unknown here; {allowed}.", ValidationCodes.UnknownMember);
        }
    }

    internal override void Report(ValidationReport report)
    {
        if (!report.IsValid)
        {
            Context.ReportErrors(report.Issues, PathOf);
        }
    }

    internal override bool TryGetInteger(out long value) => Value.TryGetInteger(out value);

    internal override bool TryGetDecimal(out decimal value)
    {
        var reader = Value.Open();
        value = 0;
        return reader.TokenType == JsonTokenType.Number
            && ScalarGrammar.TryDecimal(Encoding.ASCII.GetString(reader.ValueSpan), out value);
    }

    internal override bool TryGetTime(out When? value, ref string? reason) =>
        WhenReader.TryRead(Value, out value, ref reason);

    internal override IPlayer? FindPlayer() => Context.Player(Value);

    internal override string? ExpectedPlayers => _asked.Count > 0 && Relation?.Position(_asked[^1]) is { } position
        ? string.Join(" or ", position.Players)
        : null;

    internal override void NoteFormerName(string name, string written)
    {
        if (_asked.Count > 0)
        {
            (Written ??= new()).AddValue(_asked[^1], name, written);
        }
    }

    private protected override bool MoveTo(string member, ReadOnlySpan<string> formerly)
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

        Value = found.GetValueOrDefault();
        return found is not null;
    }

    private protected override int CountItems()
    {
        _items.Clear();
        _array = Value;
        if (Value.Kind != JsonTokenType.StartArray)
        {
            Value.Fail($"is {Value}; an array is expected.");
            return 0;
        }

        var reader = Value.Open();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            var start = (int)reader.TokenStartIndex;
            reader.Skip();
            _items.Add(start..(int)reader.BytesConsumed);
        }

        return _items.Count;
    }

    private protected override void MoveTo(int item) =>
        Value = _array.Part(_items[item].Start.Value, _items[item].End.Value);

    internal override void RefusePlayer(string message) => Value.Fail(
        Value.Kind == JsonTokenType.StartObject ? message : $"is {Value}; {message}", ValidationCodes.Player);

    private protected override void Refuse(string expected, string? reason)
    {
        var instead = Value.Kind == JsonTokenType.Null ? "leave the member out" : $"{expected} is expected";
        Value.Fail($"is {Value}; {reason ?? instead}.");
    }

    private string PathOf(string member) =>
        Context.Paths.Join(Context.Paths.Join(_object.Path, _place), member);

    private void Begin(JsonValue json, string place, Identification identification, EntityId? happening)
    {
        (_object, _place, Identification, Happening) = (json, place, identification, happening);
        (Written, Relation) = (null, null);
        _members.Clear();
        _asked.Clear();
        _formerly.Clear();
    }
}
