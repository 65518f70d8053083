using System.Text.Json.Nodes;

namespace Dramatis.AspNetCore;

/// <summary>Makes the schemas of the runtime's enums. Each has a name, so that clients that are generated have one type for it.</summary>
internal static class WordSchemas
{
    /// <summary>The definitions by name.</summary>
    public static IEnumerable<(string Name, JsonObject Schema)> All =>
    [
        Of<AttributionKind>(), Of<Basis>(), Of<Certainty>(), Of<ClashBetween>(), Of<ClashKind>(), Of<ContradictionRule>(), Of<DayOfWeek>(),
        Of<Identification>(), Of<Modality>(), Of<Paragraphing>(), Of<Polarity>(), Of<Recurrence>(), Of<Severity>(), Of<SpanPart>(),
        Of<WhenRelation>(),
    ];

    private static (string, JsonObject) Of<T>()
        where T : struct, Enum => (typeof(T).Name, SchemaParts.OneOf(JsonNames.All<T>()));
}
