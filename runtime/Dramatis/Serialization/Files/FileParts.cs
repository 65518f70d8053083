using System.Text.Json;

namespace Dramatis;

/// <summary>Refers as files do: by ids, and to relations by the number of their line.</summary>
internal class FileParts(Func<Relation, int> number) : JsonParts
{
    public override void WriteActor(Utf8JsonWriter json, Actor actor) => json.WriteStringValue(actor.Id.Value);

    public override void WriteRelation(Utf8JsonWriter json, Relation relation) =>
        json.WriteNumberValue(number(relation));

    public override void WriteClaim(Utf8JsonWriter json, Claim claim) => json.WriteStringValue(claim.Id.ToString());

    public override void WriteSource(Utf8JsonWriter json, Source source) => json.WriteStringValue(source.Id.Value);

    // An id alone would be taken for an actor's.
    protected override void WriteClaimAmongPlayers(Utf8JsonWriter json, Claim claim)
    {
        json.WriteStartObject();
        json.WritePropertyName("claim");
        WriteClaim(json, claim);
        json.WriteEndObject();
    }

    protected override void WriteWellFormed(Utf8JsonWriter json, string text) => JsonText.Write(json, text);
}
