using System.Text.Json;
using Dramatis.Schema.Formatting;
using Dramatis.Schema.Syntax;
using Dramatis.Tool.Output;

namespace Dramatis.Tool.Formatting;

/// <summary>The canonical layout of a file: that of the language for YAML, that of the framework for JSON.</summary>
internal static class Layouts
{
    public static FormattedSchema Of(SchemaText file) =>
        file.Path.EndsWith(".json", StringComparison.OrdinalIgnoreCase) && Json(file.Text) is { } json
            ? SchemaFormatter.Accept(file, json)
            : SchemaFormatter.Format(file);

    /// <summary>A text with a line for each value, indented by two; null if it is not JSON.</summary>
    private static string? Json(string? text)
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
