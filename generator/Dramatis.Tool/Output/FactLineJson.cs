using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Dramatis.Tool.Output;

/// <summary>A JSON Schema on the output.</summary>
internal static class FactLineJson
{
    private static readonly JsonSerializerOptions s_options = new()
    {
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static void Write(JsonObject schema, TextWriter output) => output.WriteLine(schema.ToJsonString(s_options));
}
