using System.Runtime.InteropServices;
using System.Text.Json;

namespace Dramatis;

/// <summary>Takes the value at which a reader stands out of it.</summary>
internal static class RawJson
{
    /// <summary>The value alone, with a context that resolves what stands inside it.</summary>
    public static JsonValue Read(ref Utf8JsonReader reader, Lazy<SchemaTypes> types, out InlineContext context)
    {
        context = new(types, new() { MaxDepth = reader.CurrentState.Options.MaxDepth });
        using var document = JsonDocument.ParseValue(ref reader);
        return new(JsonMarshal.GetRawUtf8Value(document.RootElement).ToArray(), context);
    }
}
