using System.Globalization;
using System.Text.Json;

namespace Dramatis;

/// <summary>Paths to values in a line: <c>members.aliases[2]</c>.</summary>
internal static class JsonPath
{
    private static readonly JsonReaderOptions s_options = new() { MaxDepth = 1000 };

    /// <summary>The path to the value that begins at a byte of a line; empty for the line itself.</summary>
    /// <remarks>It is computed only for a message, so that reading a line need not record paths.</remarks>
    public static string To(ReadOnlySpan<byte> line, int start)
    {
        var path = "";
        var reader = new Utf8JsonReader(line, s_options);
        reader.Read();
        for (var index = 0; reader.TokenStartIndex < start && reader.Read(); index++)
        {
            var step = string.Create(CultureInfo.InvariantCulture, $"[{index}]");
            if (reader.TokenType == JsonTokenType.PropertyName)
            {
                step = (path.Length == 0 ? "" : ".") + JsonValue.Clip(reader.GetString()!);
                reader.Read();
            }

            var inside = reader;
            reader.Skip();
            if (reader.BytesConsumed > start)
            {
                // The value is this one or is inside it.
                path += step;
                reader = inside;
                index = -1;
            }
        }

        return path;
    }

    /// <summary>The path to a member of an object with a path.</summary>
    public static string Join(string outer, string member) =>
        outer.Length == 0 ? member : member.Length == 0 ? outer : $"{outer}.{member}";
}
