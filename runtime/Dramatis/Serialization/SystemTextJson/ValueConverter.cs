using System.Text.Json;
using System.Text.Json.Serialization;

namespace Dramatis;

/// <summary>Reads and writes values that stand alone: scalars, and actors, relations and claims.</summary>
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
            // The reason why a player does not fit names the player already.
            at.Value.Fail(typeof(IPlayer).IsAssignableFrom(typeof(T))
                ? $"{reason}."
                : $"{at.Value}: {reason ?? $"{scalar.Expected} is expected"}.");
        }

        // A claim may doubt its own errors; a value that stands alone must have none.
        if (at.Context.IsSound && value is Entity entity)
        {
            at.Context.ReportErrors(entity.Validate().Issues);
        }

        return value;
    }
}
