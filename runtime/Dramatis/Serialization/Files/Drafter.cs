using System.Text.Json;

namespace Dramatis;

/// <summary>Drafts the lines of a file: their JSON without the numbers of propositions, which are known in turn only.</summary>
/// <remarks>A draft depends on nothing but its object. So several drafters can work at once, and in any order.</remarks>
internal sealed class Drafter : JsonParts
{
    private readonly SchemaTypes _types;
    private readonly FactBase _facts;
    private readonly MemberWriter _members;
    private readonly ClaimWriter _claims;
    private DraftBatch _batch = new();
    private int _start;
    private int _first;

    // Writes to buffers alone, so that there is nothing to dispose of.
    private Utf8JsonWriter? _json;

    public Drafter(SchemaTypes types, FactBase facts)
    {
        (_types, _facts) = (types, facts);
        (_members, _claims) = (new(this), new(this));
    }

    /// <summary>Drafts the claims of a batch, each with its relation before it.</summary>
    /// <exception cref="ArgumentException">One cannot be written; the drafts before it are made.</exception>
    public void DraftClaims(DraftBatch batch)
    {
        foreach (var place in batch.Places)
        {
            var claim = _facts.At(place);
            var what = Draft(batch, claim.What);
            var line = Draft(batch, claim);
            batch.Drafts.Add(what);
            batch.Drafts.Add(line);
        }
    }

    /// <exception cref="ArgumentException">A type is of no schema, or a text is not well-formed Unicode.</exception>
    public Draft Draft(DraftBatch batch, Actor actor)
    {
        if (!_types.TryGet(actor.Descriptor.Name, out ActorDescriptor? _))
        {
            throw Foreign(actor.Descriptor.Name);
        }

        var json = Begin(batch);
        _members.WriteHead(json, actor);
        return End(json);
    }

    /// <inheritdoc cref="Draft(DraftBatch, Actor)"/>
    public Draft Draft(DraftBatch batch, Relation relation)
    {
        if (!_types.TryGet(relation.Descriptor.Name, out RelationDescriptor? _))
        {
            throw Foreign(relation.Descriptor.Name);
        }

        var json = Begin(batch);
        _members.WriteHead(json, relation);
        var draft = End(json);
        return draft with { Hash = QuickHash.Seeded(batch.Bytes.WrittenSpan[draft.Bytes]) };
    }

    /// <inheritdoc cref="Draft(DraftBatch, Actor)"/>
    public Draft Draft(DraftBatch batch, Source source)
    {
        var json = Begin(batch);
        _claims.Write(json, source);
        return End(json);
    }

    /// <inheritdoc cref="Draft(DraftBatch, Actor)"/>
    public Draft Draft(DraftBatch batch, Claim claim)
    {
        var json = Begin(batch);
        _claims.Write(json, claim);
        return End(json);
    }

    public override void WriteActor(Utf8JsonWriter json, Actor actor) => json.WriteStringValue(actor.Id.Value);

    public override void WriteRelation(Utf8JsonWriter json, Relation relation)
    {
        json.WriteNumberValue(0);
        _batch.References.Add(new(relation, _start + (int)(json.BytesCommitted + json.BytesPending) - 1));
    }

    public override void WriteClaim(Utf8JsonWriter json, Claim claim)
    {
        json.WriteStringValue(claim.Id.ToString());
        _batch.References.Add(new(claim, -1));
    }

    public override void WriteSource(Utf8JsonWriter json, Source source)
    {
        json.WriteStringValue(source.Id.Value);
        _batch.References.Add(new(source, -1));
    }

    // An id alone would be taken for an actor's.
    protected override void WriteClaimAmongPlayers(Utf8JsonWriter json, Claim claim)
    {
        json.WriteStartObject();
        json.WritePropertyName("claim");
        WriteClaim(json, claim);
        json.WriteEndObject();
    }

    protected override void WriteWellFormed(Utf8JsonWriter json, string text) => JsonText.Write(json, text);

    private static ArgumentException Foreign(string type) =>
        new($"{type} is a type of none of the schemas that the format was made with; name its schema, too.");

    private Utf8JsonWriter Begin(DraftBatch batch)
    {
        (_batch, _start, _first) = (batch, batch.Bytes.WrittenCount, batch.References.Count);
        _json ??= new(batch.Bytes, LineSink.JsonOptions);
        _json.Reset(batch.Bytes);
        _json.WriteStartObject();
        return _json;
    }

    private Draft End(Utf8JsonWriter json)
    {
        json.WriteEndObject();
        json.Flush();
        return new(_start.._batch.Bytes.WrittenCount, _first.._batch.References.Count);
    }
}
