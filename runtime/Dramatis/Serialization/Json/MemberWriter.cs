using System.Text.Json;

namespace Dramatis;

/// <summary>Writes the members of actors and relations; players as references.</summary>
internal sealed class MemberWriter(JsonParts parts) : MemberVisitor
{
    private static readonly JsonEncodedText s_type = JsonEncodedText.Encode("type");
    private static readonly JsonEncodedText s_members = JsonEncodedText.Encode("members");

    private readonly Dictionary<string, JsonEncodedText> _names = new(ReferenceEqualityComparer.Instance);
    private Utf8JsonWriter _json = null!;
    private bool _isMany;

    /// <summary>Writes what an actor is, and its members.</summary>
    public void WriteHead(Utf8JsonWriter json, Actor actor)
    {
        json.WriteString("actor", actor.Id.Value);
        json.WriteString(s_type, Name(actor.Descriptor.Name));
        JsonParts.WriteUnlessFirst(json, "identification", actor.Identification);
        Write(json, actor);
    }

    /// <summary>Writes what a relation is, and its members.</summary>
    public void WriteHead(Utf8JsonWriter json, Relation relation)
    {
        json.WriteString(s_type, Name(relation.Descriptor.Name));
        if (relation.Id is { } happening)
        {
            json.WriteString("id", happening.Value);
        }

        Write(json, relation);
    }

    private void Write(Utf8JsonWriter json, Entity entity)
    {
        _json = json;
        _json.WriteStartObject(s_members);
        entity.VisitMembers(this);
        _json.WriteEndObject();
    }

    protected override void BeginMany(string member)
    {
        _json.WriteStartArray(Name(member));
        _isMany = true;
    }

    protected override void EndMany()
    {
        _json.WriteEndArray();
        _isMany = false;
    }

    protected override void VisitPlayer(string member, IPlayer player)
    {
        WriteName(member);
        parts.WritePlayer(_json, player);
    }

    protected override void VisitField(string member, FieldValue value)
    {
        WriteName(member);
        parts.WriteField(_json, value);
    }

    private void WriteName(string member)
    {
        if (!_isMany)
        {
            _json.WritePropertyName(Name(member));
        }
    }

    // The names are literals of generated code: few, and the same objects for every value of a type.
    private JsonEncodedText Name(string name)
    {
        if (!_names.TryGetValue(name, out var encoded))
        {
            _names.Add(name, encoded = JsonEncodedText.Encode(name));
        }

        return encoded;
    }
}
