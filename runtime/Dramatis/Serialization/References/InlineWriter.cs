using System.Buffers;
using System.Text.Json;

namespace Dramatis;

/// <summary>Writes a value with the relations that it refers to inside it.</summary>
internal sealed class InlineWriter : JsonEntityWriter
{
    private readonly bool _namesIds;
    private readonly bool _isRaw;

    /// <summary>Writes with the encoder of the caller, who knows where the text will be used.</summary>
    /// <param name="json">The writer of the caller.</param>
    /// <param name="namesIds">True to name actors, sources and claims by their ids; false to write them whole.</param>
    /// <param name="types">The types that can be written; null for all.</param>
    public InlineWriter(Utf8JsonWriter json, bool namesIds, SchemaTypes? types = null) =>
        (Json, _namesIds, Types) = (json, namesIds, types);

    /// <summary>Writes as files do, with only the escapes that JSON requires.</summary>
    public InlineWriter(IBufferWriter<byte> bytes, SchemaTypes types)
        : this(new Utf8JsonWriter(bytes, JsonText.Options), namesIds: true, types) => _isRaw = true;

    /// <summary>Writes a value and everything that was not flushed yet.</summary>
    public void WriteAll(object what)
    {
        WriteObject(what);
        Json.Flush();
    }

    protected override void Refer(object to)
    {
        switch (to)
        {
            case Actor actor when _namesIds:
                Json.WriteStringValue(actor.Id.Value);
                break;
            case Source source when _namesIds:
                Json.WriteStringValue(source.Id.Value);
                break;
            case Claim claim when _namesIds:
                WriteId(claim.Id);
                break;
            default:
                WriteObject(to);
                break;
        }
    }

    // An id without an object around it would be read as the id of an actor.
    protected override void ReferAmongPlayers(Claim claim)
    {
        if (!_namesIds)
        {
            WriteObject(claim);
            return;
        }

        Json.WriteStartObject();
        Json.WritePropertyName(Name("claim"));
        WriteId(claim.Id);
        Json.WriteEndObject();
    }

    protected override void WriteWellFormed(string text)
    {
        if (_isRaw)
        {
            JsonText.Write(Json, text);
        }
        else
        {
            Json.WriteStringValue(text);
        }
    }
}
