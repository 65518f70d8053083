using System.Text.Json;
using System.Text.Json.Serialization;

namespace Dramatis;

/// <summary>Reads and writes scalars, and what is made of them.</summary>
internal sealed class ScalarConverter<T>(Scalar<T> scalar, Lazy<SchemaTypes> types) : JsonConverter<T>
{
    public override T? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var json = RawJson.Read(ref reader, types, out var context);
        string? reason = null;
        if (!scalar.TryRead(json, out var value, ref reason))
        {
            json.Fail($"{json}: {reason ?? $"{scalar.Expected} is expected"}.");
        }

        context.End();
        return value;
    }

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
        new InlineParts(writer).WriteField(writer, scalar.Shown(value));
}
