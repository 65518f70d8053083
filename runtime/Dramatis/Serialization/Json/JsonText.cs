using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Dramatis;

/// <summary>Writes texts as RFC 8785 does: nothing but what JSON asks for is escaped.</summary>
/// <remarks>
/// The writer's own encoder escapes what is beyond the first plane, and what the Unicode of its day does not know yet;
/// names would not stay readable, nor bytes the same.
/// </remarks>
internal static class JsonText
{
    private static readonly SearchValues<char> s_escaped =
        SearchValues.Create("\"\\" + string.Concat(Enumerable.Range(0, ' ').Select(static c => (char)c)));

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

    private static string Quoted(string text)
    {
        if (!text.AsSpan().ContainsAny(s_escaped))
        {
            return $"\"{text}\"";
        }

        var quoted = new StringBuilder("\"", text.Length + 8);
        foreach (var c in text)
        {
            quoted.Append(Escape(c) is { } escape ? escape : c.ToString());
        }

        return quoted.Append('"').ToString();
    }

    private static string? Escape(char c) => c switch
    {
        '"' => "\\\"",
        '\\' => "\\\\",
        '\b' => "\\b",
        '\t' => "\\t",
        '\n' => "\\n",
        '\f' => "\\f",
        '\r' => "\\r",
        < ' ' => string.Create(CultureInfo.InvariantCulture, $"\\u{(int)c:x4}"),
        _ => null,
    };
}
