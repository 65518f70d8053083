using System.Buffers;
using System.Globalization;
using System.Text.Json;

namespace Dramatis;

/// <summary>The first line: the version of the format, and the schemas with their versions.</summary>
internal static class FileHeader
{
    public static void Read(JsonMemberReader line, SchemaTypes types, bool earlierMajor)
    {
        if (!line.Has("dramatis"))
        {
            line.Fail("dramatis", "is missing: the first line is a header such as {\"dramatis\":1,\"schemas\":{}}.");
            return;
        }

        var version = line.Get("dramatis", Scalar.Integer);
        if (line.Context.IsSound && version is < 1 or > FileVersion.Highest)
        {
            line.Fail("dramatis", string.Create(
                CultureInfo.InvariantCulture, $"is {version}; a version from 1 to {FileVersion.Highest} is expected."));
            return;
        }

        if (line.Object("schemas") is not { } schemas)
        {
            line.Fail("schemas", "the schemas with their versions are expected.");
            return;
        }

        foreach (var (name, value) in schemas.All())
        {
            CheckSchema(name, value, types, earlierMajor);
        }

        line.End();
    }

    /// <summary>The line of a version. Those of all versions have equal lengths.</summary>
    public static byte[] Of(SchemaTypes types, int version)
    {
        var bytes = new ArrayBufferWriter<byte>();
        using var json = new Utf8JsonWriter(bytes, JsonText.Options);
        json.WriteStartObject();
        json.WriteNumber("dramatis", version);
        json.WriteStartObject("schemas");
        foreach (var (name, schema) in types.Schemas)
        {
            json.WriteString(name, schema.Version);
        }

        json.WriteEndObject();
        json.WriteEndObject();
        json.Flush();
        return bytes.WrittenSpan.ToArray();
    }

    private static void CheckSchema(string name, JsonValue value, SchemaTypes types, bool earlierMajor)
    {
        if (!types.Schemas.TryGetValue(name, out var schema))
        {
            value.Fail($"unknown schema {JsonValue.Clip(name)}; known are {string.Join(", ", types.Schemas.Keys)}.");
        }
        else if (!SchemaVersion.IsReadable(value.Text, schema.Version, earlierMajor))
        {
            var expected = schema.Version is null ? "null" : $"{schema.Version} or an earlier one that it can read";
            var way = !earlierMajor && SchemaVersion.IsReadable(value.Text, schema.Version, earlierMajor: true)
                ? " Files of an earlier major version, as after renames, are read with FactFileOptions.EarlierMajor (--earlier-major)."
                : "";
            value.Fail($"is {value}; {expected} is expected.{way}");
        }
    }
}
