using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Dramatis.Tool.Output;

/// <summary>
/// JSON as the tool writes it: indented by two, absent values left out, every character as itself if JSON allows it.
/// </summary>
internal static class PrintedJson
{
    /// <summary>
    /// The options of all output. No output is read inside of HTML, so only what JSON itself escapes is escaped.
    /// </summary>
    public static JsonSerializerOptions Options { get; } = new()
    {
        WriteIndented = true,
        NewLine = "\n",
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static string Of(object value) => JsonSerializer.Serialize(value, Options);
}
