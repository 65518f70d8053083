using System.Text.Json;

namespace Dramatis;

/// <summary>Writes whatever is referred to where it stands, so that a value can stand alone.</summary>
internal sealed class InlineParts : JsonParts
{
    private readonly Utf8JsonWriter _json;
    private readonly ClaimWriter _claims;

    public InlineParts(Utf8JsonWriter json) => (_json, _claims) = (json, new(this));

    public void Write(IPlayer player) => WritePlayer(_json, player);

    public override void WriteActor(Utf8JsonWriter json, Actor actor)
    {
        json.WriteStartObject();
        new MemberWriter(this).WriteHead(json, actor);
        json.WriteEndObject();
    }

    public override void WriteRelation(Utf8JsonWriter json, Relation relation)
    {
        json.WriteStartObject();
        new MemberWriter(this).WriteHead(json, relation);
        json.WriteEndObject();
    }

    public override void WriteClaim(Utf8JsonWriter json, Claim claim)
    {
        json.WriteStartObject();
        _claims.Write(json, claim);
        json.WriteEndObject();
    }

    public override void WriteSource(Utf8JsonWriter json, Source source)
    {
        json.WriteStartObject();
        _claims.Write(json, source);
        json.WriteEndObject();
    }

    // By the encoder that the writer was made with: it knows where the text will stand.
    protected override void WriteWellFormed(Utf8JsonWriter json, string text) => json.WriteStringValue(text);
}
