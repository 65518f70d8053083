using System.Collections;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Dramatis.Tool.Output;

/// <summary>Descriptions as JSON without empty lists and false flags; <c>docs/describe.md</c> has the shape.</summary>
internal static class DescriptionJson
{
    private static readonly JsonSerializerOptions s_options = new(PrintedJson.Options)
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault,
        TypeInfoResolver = new DefaultJsonTypeInfoResolver { Modifiers = { LeaveOutEmpty } },
    };

    public static void Write(object description, TextWriter output) =>
        output.WriteLine(JsonSerializer.Serialize(description, s_options));

    private static void LeaveOutEmpty(JsonTypeInfo type)
    {
        foreach (var list in type.Properties.Where(static property =>
            property.PropertyType != typeof(string) && property.PropertyType.IsAssignableTo(typeof(IEnumerable))))
        {
            list.ShouldSerialize = static (_, value) => value is IEnumerable items && items.Cast<object>().Any();
        }
    }
}
