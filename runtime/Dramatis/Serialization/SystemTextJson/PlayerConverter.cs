using System.Text.Json;
using System.Text.Json.Serialization;

namespace Dramatis;

/// <summary>Reads and writes actors, relations and claims that stand alone.</summary>
internal sealed class PlayerConverter<T>(Lazy<SchemaTypes> types) : JsonConverter<T>
    where T : class, IPlayer
{
    public override T? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        InlineContext.Read(ref reader, types, Read);

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
        new InlineParts(writer).Write(value);

    private static T? Read(JsonMemberReader at)
    {
        string? reason = null;
        if (!PlayerScalar<T>.Instance.TryRead(at, out var value, ref reason))
        {
            at.Value.Fail(reason + ".");
        }

        // A claim may doubt its own errors; a value that stands alone must have none.
        if (at.Context.IsSound && value is Entity entity)
        {
            at.Context.ReportErrors(entity.Validate().Issues);
        }

        return value;
    }
}
