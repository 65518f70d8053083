using System.Text.Json;
using System.Text.Unicode;

namespace Dramatis;

/// <summary>What is seen of a line before its members are.</summary>
internal static class JsonLine
{
    /// <summary>Why the line is no text, if it is none.</summary>
    public static string? WhyNoText(ReadOnlySpan<byte> line) =>
        line.StartsWith("\uFEFF"u8) ? "the file begins with a byte order mark; save it as UTF-8 without one."
        : !Utf8.IsValid(line) ? "the line is not well-formed UTF-8."
        : null;

    /// <summary>Whether the line is an object.</summary>
    /// <exception cref="JsonException">The line is no JSON.</exception>
    /// <exception cref="InvalidOperationException">A text holds half of a surrogate pair.</exception>
    public static bool IsObject(ReadOnlySpan<byte> line) =>
        // To find the members of an object is to see that all of the line is JSON, but for its escapes.
        (line[0] == (byte)'{' && !line.Contains((byte)'\\')) || IsWalkedObject(line);

    private static bool IsWalkedObject(ReadOnlySpan<byte> line)
    {
        var json = new Utf8JsonReader(line, FileTables.JsonOptions);
        json.Read();
        var isObject = json.TokenType == JsonTokenType.StartObject;
        do
        {
            if (json.ValueIsEscaped)
            {
                json.GetString();
            }
        }
        while (json.Read());

        return isObject;
    }
}
