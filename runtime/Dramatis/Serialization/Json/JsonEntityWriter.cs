using System.Text.Json;

namespace Dramatis;

/// <summary>Writes actors, relations, sources and claims as JSON objects.</summary>
/// <remarks>
/// A subclass decides how one object refers to another: in a file by id or number, elsewhere by the whole object. Not
/// safe for several threads.
/// </remarks>
internal abstract partial class JsonEntityWriter : MemberVisitor
{
    // Names are literals of generated code and of this class. They are few and always the same objects, so they are
    // cached by reference.
    private readonly Dictionary<string, JsonEncodedText> _names = new(ReferenceEqualityComparer.Instance);
    private bool _isMany;

    /// <summary>The types that can be written; null for all.</summary>
    protected SchemaTypes? Types { get; init; }

    protected Utf8JsonWriter Json { get; set; } = null!;

    /// <summary>Writes the object of an actor, relation, source or claim.</summary>
    /// <exception cref="ArgumentException">
    /// A type belongs to none of the schemas, or a text is not well-formed Unicode.
    /// </exception>
    public void WriteObject(object what)
    {
        CheckType(what);
        Json.WriteStartObject();
        switch (what)
        {
            case Actor actor:
                Write(actor);
                break;
            case Relation relation:
                Write(relation);
                break;
            case Source source:
                Write(source);
                break;
            default:
                Write((Claim)what);
                break;
        }

        Json.WriteEndObject();
    }

    /// <summary>Writes a reference to an actor, relation, source or claim.</summary>
    protected abstract void Refer(object to);

    /// <summary>Writes a reference to a claim in a place for players of any kind.</summary>
    protected abstract void ReferAmongPlayers(Claim claim);

    protected override void BeginMany(string member)
    {
        Json.WriteStartArray(Name(member));
        _isMany = true;
    }

    protected override void EndMany()
    {
        Json.WriteEndArray();
        _isMany = false;
    }

    protected override void VisitPlayer(string member, IPlayer player)
    {
        WriteMemberName(member);
        if (player is Claim claim)
        {
            ReferAmongPlayers(claim);
        }
        else
        {
            Refer(player);
        }
    }

    protected override void VisitField(string member, FieldValue value)
    {
        WriteMemberName(member);
        WriteField(value);
    }

    protected JsonEncodedText Name(string name)
    {
        if (!_names.TryGetValue(name, out var encoded))
        {
            _names.Add(name, encoded = JsonEncodedText.Encode(name));
        }

        return encoded;
    }

    private void Write(Actor actor)
    {
        Json.WriteString(Name("actor"), actor.Id.Value);
        Json.WriteString(Name("type"), Name(actor.Descriptor.Name));
        WriteUnlessFirst("identification", actor.Identification);
        WriteMembers(actor);
    }

    private void Write(Relation relation)
    {
        Json.WriteString(Name("type"), Name(relation.Descriptor.Name));
        if (relation.Id is { } happening)
        {
            Json.WriteString(Name("id"), happening.Value);
        }

        WriteMembers(relation);
    }

    private void WriteMembers(Entity entity)
    {
        // The entity may be in an array of another one.
        var isMany = _isMany;
        _isMany = false;
        Json.WriteStartObject(Name("members"));
        entity.VisitMembers(this);
        Json.WriteEndObject();
        _isMany = isMany;
    }

    private void WriteMemberName(string member)
    {
        if (!_isMany)
        {
            Json.WritePropertyName(Name(member));
        }
    }

    private void CheckType(object what)
    {
        var (type, isKnown) = what switch
        {
            Actor { Descriptor.Name: var name } => (name, Types?.TryGet(name, out ActorDescriptor? _)),
            Relation { Descriptor.Name: var name } => (name, Types?.TryGet(name, out RelationDescriptor? _)),
            _ => ("", true),
        };
        if (isKnown == false)
        {
            throw new ArgumentException(
                $"{type} belongs to none of the schemas of this FactFormat; add its schema.");
        }
    }
}
