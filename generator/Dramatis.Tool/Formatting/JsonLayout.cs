using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Dramatis.Tool.Formatting;

/// <summary>JSON with a line for each value, indented by two.</summary>
internal static class JsonLayout
{
    // No schema is read inside of HTML, so that only what JSON itself escapes is escaped.
    private static readonly JsonWriterOptions s_options = new()
    {
        Indented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        NewLine = "\n",
    };

    /// <summary>Null where the text is no JSON.</summary>
    public static string? Of(string? text)
    {
        try
        {
            using var json = JsonDocument.Parse(text ?? "");
            using var stream = new MemoryStream();
            using (var writer = new Utf8JsonWriter(stream, s_options))
            {
                json.RootElement.WriteTo(writer);
            }

            return Encoding.UTF8.GetString(stream.ToArray()) + "\n";
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
