using System.Text.Json;
using Dramatis.Tool.Output;

namespace Dramatis.Tool.Formatting;

/// <summary>JSON with a line for each value, indented by two.</summary>
internal static class JsonLayout
{
    /// <summary>The text in the layout; null if it is no JSON.</summary>
    public static string? Of(string? text)
    {
        try
        {
            using var json = JsonDocument.Parse(text ?? "");
            return JsonSerializer.Serialize(json.RootElement, PrintedJson.Options) + "\n";
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
