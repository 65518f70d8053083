using System.Text.Json;
using System.Text.Json.Serialization;

namespace Dramatis;

/// <summary>Reads and writes actors, relations and claims that stand alone.</summary>
internal sealed class PlayerConverter<T>(Lazy<SchemaTypes> types) : JsonConverter<T>
    where T : class, IPlayer
{
    public override T? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var json = RawJson.Read(ref reader, types, out var context);
        string? reason = null;
        PlayerScalar<T>.Instance.TryRead(json, out var value, ref reason);
        if (reason is not null)
        {
            json.Fail(reason + ".");
        }

        // What a claim says may be wrong if the claim doubts it; what stands alone may not.
        if (context.IsSound && value is Entity entity)
        {
            context.ReportErrors(entity.Validate().Issues);
        }

        context.End();
        return value;
    }

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
        new InlineParts(writer).Write(value);
}
