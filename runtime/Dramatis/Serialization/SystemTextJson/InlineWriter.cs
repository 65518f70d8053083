using System.Text.Json;

namespace Dramatis;

/// <summary>Writes a value that stands alone: each object that it refers to stands in place of the reference.</summary>
internal sealed class InlineWriter : JsonEntityWriter
{
    public InlineWriter(Utf8JsonWriter json) => Json = json;

    protected override void Refer(object to) => WriteObject(to);

    protected override void ReferAmongPlayers(Claim claim) => WriteObject(claim);

    // By the encoder of the caller, who knows where the text will stand.
    protected override void WriteWellFormed(string text) => Json.WriteStringValue(text);
}
