using System.Text.Json;

namespace Dramatis;

/// <summary>Writes a value with each referenced object in place of the reference.</summary>
internal sealed class InlineWriter : JsonEntityWriter
{
    public InlineWriter(Utf8JsonWriter json) => Json = json;

    protected override void Refer(object to) => WriteObject(to);

    protected override void ReferAmongPlayers(Claim claim) => WriteObject(claim);

    // The encoder is that of the caller, who knows where the text will be used.
    protected override void WriteWellFormed(string text) => Json.WriteStringValue(text);
}
