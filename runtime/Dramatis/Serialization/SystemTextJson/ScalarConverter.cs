using System.Text.Json;
using System.Text.Json.Serialization;

namespace Dramatis;

/// <summary>Reads and writes scalars, and values that are made of scalars.</summary>
internal sealed class ScalarConverter<T>(Scalar<T> scalar, Lazy<SchemaTypes> types) : JsonConverter<T>
{
    public override T? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        InlineContext.Read(ref reader, types, Read);

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
        new InlineParts(writer).WriteField(writer, scalar.Shown(value));

    private T? Read(JsonMemberReader at)
    {
        string? reason = null;
        if (!scalar.TryRead(at, out var value, ref reason))
        {
            at.Value.Fail($"{at.Value}: {reason ?? $"{scalar.Expected} is expected"}.");
        }

        return value;
    }
}
