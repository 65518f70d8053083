using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Dramatis;

/// <summary>Writes texts with only the escapes that JSON requires, as RFC 8785 does.</summary>
/// <remarks>
/// The encoders of System.Text.Json also escape characters beyond the first plane, and characters that their version of
/// Unicode does not know. Names would become unreadable, and the bytes would depend on the version of .NET.
/// </remarks>
internal static class JsonText
{
    private static readonly SearchValues<char> s_escaped =
        SearchValues.Create("\"\\" + string.Concat(Enumerable.Range(0, ' ').Select(static c => (char)c)));

    /// <summary>
    /// The options of writers. Names and ids are ASCII, and no browser reads the JSON as a page, so that only the escapes
    /// that JSON requires are needed.
    /// </summary>
    public static JsonWriterOptions Options { get; } = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        SkipValidation = true,
    };

    /// <summary>Writes a text of well-formed Unicode.</summary>
    public static void Write(Utf8JsonWriter json, string text)
    {
        if (!text.AsSpan().ContainsAnyExceptInRange(' ', '~'))
        {
            json.WriteStringValue(text);
        }
        else
        {
            json.WriteRawValue(Quoted(text), skipInputValidation: true);
        }
    }

    private static string Quoted(string text) =>
        text.AsSpan().ContainsAny(s_escaped) ? $"\"{Escaped(text)}\"" : $"\"{text}\"";

    private static StringBuilder Escaped(string text)
    {
        var escaped = new StringBuilder(text.Length + 16);
        var rest = text.AsSpan();
        for (int next; (next = rest.IndexOfAny(s_escaped)) >= 0; rest = rest[(next + 1)..])
        {
            escaped.Append(rest[..next]).Append(Escape(rest[next]));
        }

        return escaped.Append(rest);
    }

    private static string Escape(char c) => c switch
    {
        '"' => "\\\"",
        '\\' => "\\\\",
        '\b' => "\\b",
        '\t' => "\\t",
        '\n' => "\\n",
        '\f' => "\\f",
        '\r' => "\\r",
        _ => string.Create(CultureInfo.InvariantCulture, $"\\u{(int)c:x4}"),
    };
}
