using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.RegularExpressions;

namespace Dramatis.Tool.Output;

/// <summary>
/// JSON as the tool writes it: indented by two, absent values left out, every character as itself if JSON allows it.
/// </summary>
internal static partial class PrintedJson
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

    /// <summary>The JSON of a value, with escapes for what would steer a terminal or turn the direction of writing.</summary>
    public static string Of(object value) => Steering().Replace(
        JsonSerializer.Serialize(value, Options),
        static found => FormattableString.Invariant($@"\u{(int)found.Value[0]:X4}"));

    [GeneratedRegex(@"[\u007F-\u009F\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069]")]
    private static partial Regex Steering();
}
