using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Dramatis.CompilerServices;

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

    /// <summary>The JSON of a value, with escapes for what would steer a terminal or turn the direction of writing.</summary>
    public static string Of(object value)
    {
        var json = JsonSerializer.Serialize(value, Options);
        return json.Any(CanSteer)
            ? string.Concat(json.Select(static unit =>
                CanSteer(unit) ? FormattableString.Invariant($@"\u{(int)unit:X4}") : unit.ToString()))
            : json;
    }

    // JSON escapes all characters below the blank in texts; only the line feeds between its own lines stay.
    private static bool CanSteer(char unit) => unit >= ' ' && TerminalText.CanSteer(unit);
}
