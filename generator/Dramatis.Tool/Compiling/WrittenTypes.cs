using System.Text.Json;

namespace Dramatis.Tool.Compiling;

/// <summary>Finds the types that a fact file names, without reading what it says about them.</summary>
internal static class WrittenTypes
{
    /// <summary>The values of all members called <c>type</c>. Lines that are no JSON name no type.</summary>
    /// <param name="file">The file, which is read to its end.</param>
    /// <param name="maxLineLength">Longer lines are not looked at, as no reader does.</param>
    public static HashSet<string> In(Stream file, int maxLineLength)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        var lines = new LineReader(file, maxLineLength, Waiting.Blocking);
        while (lines.MoveNextAsync().AsTask().GetAwaiter().GetResult())
        {
            if (!lines.Line.IsTooLong && MayName(lines.Line.Bytes.Span))
            {
                AddTo(names, lines.Line.Bytes.Span);
            }
        }

        return names;
    }

    /// <summary>False for most claims, so that they are not taken apart twice. A name may be written with escapes.</summary>
    private static bool MayName(ReadOnlySpan<byte> line) => line.IndexOf("\"type\""u8) >= 0 || line.Contains((byte)'\\');

    private static void AddTo(HashSet<string> names, ReadOnlySpan<byte> line)
    {
        var reader = new Utf8JsonReader(line, FileContext.JsonOptions);
        try
        {
            while (reader.Read())
            {
                if (reader.TokenType == JsonTokenType.PropertyName
                    && reader.ValueTextEquals("type"u8)
                    && reader.Read()
                    && reader.TokenType == JsonTokenType.String)
                {
                    names.Add(reader.GetString()!);
                }
            }
        }
        catch (Exception broken) when (broken is JsonException or InvalidOperationException)
        {
            // The reader of the facts reports the line.
        }
    }
}
