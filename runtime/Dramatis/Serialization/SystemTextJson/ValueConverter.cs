using System.Text.Json;
using System.Text.Json.Serialization;

namespace Dramatis;

/// <summary>Reads and writes scalars, actors, relations, sources and claims for System.Text.Json.</summary>
internal sealed class ValueConverter<T>(Scalar<T> scalar, JsonLinks links) : JsonConverter<T>
{
    public override T? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        JsonReading.Read(ref reader, links.Types, links.Against?.Invoke(), Read);

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        var inline = new InlineWriter(writer, namesIds: links.Against is not null);
        if (value is IPlayer or Source)
        {
            inline.WriteObject(value);
        }
        else
        {
            inline.WriteField(scalar.Shown(value));
        }
    }

    // The keys of a dictionary.
    public override T ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var text = JsonEncodedText.Encode(reader.GetString()!).EncodedUtf8Bytes;
        byte[] quoted = [(byte)'"', .. text, (byte)'"'];
        return new JsonReading(links.Types, null, default).ReadOrThrow(quoted, Read)!;
    }

    public override void WriteAsPropertyName(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        if (value is null or IPlayer or Source || scalar.Shown(value).Value is long or decimal or bool)
        {
            throw new NotSupportedException($"{typeof(T).Name} cannot be the key of a dictionary in JSON.");
        }

        writer.WritePropertyName(scalar.Shown(value).ToString());
    }

    private T? Read(JsonValue json)
    {
        var at = json.Context.At(json);
        string? reason = null;
        if (!scalar.TryRead(at, out var value, ref reason))
        {
            json.Fail($"is {json}; {reason ?? $"{scalar.Expected} is expected"}.");
            return default;
        }

        if (json.Context.IsSound)
        {
            ((InlineContext)json.Context).ReportIssues(json, Check(value));
        }

        return value;
    }

    // Claims and sources are checked when they are made: a claim may doubt errors of its content.
    private IEnumerable<ValidationIssue> Check(T? value)
    {
        if (value is Entity entity)
        {
            return entity.Validate().Issues;
        }

        var report = default(ValidationReport);
        scalar.Check(value, ref report);
        return report.Issues;
    }
}
