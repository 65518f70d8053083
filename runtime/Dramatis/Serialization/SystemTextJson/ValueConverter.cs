using System.Text.Json;
using System.Text.Json.Serialization;

namespace Dramatis;

/// <summary>Reads and writes scalars, actors, relations and claims for System.Text.Json.</summary>
internal sealed class ValueConverter<T>(Scalar<T> scalar, Lazy<SchemaTypes> types) : JsonConverter<T>
{
    public override T? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        InlineContext.Read(ref reader, types, Read);

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        var inline = new InlineWriter(writer);
        if (value is IPlayer player)
        {
            inline.WriteObject(player);
        }
        else
        {
            inline.WriteField(scalar.Shown(value));
        }
    }

    private T? Read(JsonMemberReader at)
    {
        string? reason = null;
        if (!scalar.TryRead(at, out var value, ref reason))
        {
            // The reason for a wrong player contains the player already.
            at.Value.Fail(typeof(IPlayer).IsAssignableFrom(typeof(T))
                ? $"{reason}."
                : $"{at.Value}: {reason ?? $"{scalar.Expected} is expected"}.");
        }

        // A claim may doubt errors of its content; other values must have no errors.
        if (at.Context.IsSound && value is Entity entity)
        {
            at.Context.ReportErrors(entity.Validate().Issues);
        }

        return value;
    }
}
