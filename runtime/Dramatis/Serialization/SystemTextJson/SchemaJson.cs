using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Dramatis.CompilerServices;

// docs/decisions.md: Nested JSON
/// <summary>
/// The types of a schema as System.Text.Json has to know them, without reflection:
/// <c>options.TypeInfoResolver = JsonTypeInfoResolver.Combine(DiplomacyModel.Json, ...)</c>.
/// </summary>
/// <remarks>
/// A value stands alone: anything it refers to is written inside it, while a file of facts refers by ids. Errors are a
/// <see cref="JsonException"/> that names all of them. Safe for several threads.
/// </remarks>
public sealed class SchemaJson : IJsonTypeInfoResolver
{
    private static readonly JsonForm[] s_builtIn =
    [
        JsonForm.Of<Actor>(),
        JsonForm.Of<Relation>(),
        JsonForm.Of<Claim>(),
        JsonForm.Of<SameAs>(),
        JsonForm.Of<PartOf>(),
        JsonForm.Of<Conflict>(),
        JsonForm.Of(Scalar.Date),
        JsonForm.Of(Scalar.Period),
        JsonForm.Of(Scalar.Id),
        JsonForm.Of(ClaimScalars.ClaimId),
        JsonForm.OfScalar(Scalar.When),
    ];

    private readonly Dictionary<Type, JsonForm> _forms;
    private readonly Func<IReadOnlyList<SchemaDescriptor>> _schemas;
    private readonly ConditionalWeakTable<JsonSerializerOptions, Lazy<SchemaTypes>> _types = [];

    /// <summary>Makes the resolver of a schema's types.</summary>
    /// <param name="schemas">The schema and those that it imports; asked for when a value is first read.</param>
    /// <param name="forms">The types.</param>
    public SchemaJson(Func<IReadOnlyList<SchemaDescriptor>> schemas, params ReadOnlySpan<JsonForm> forms)
    {
        ArgumentNullException.ThrowIfNull(schemas);
        _forms = s_builtIn.Concat(forms.ToArray()).ToDictionary(static form => form.Type);
        _schemas = schemas;
    }

    /// <inheritdoc/>
    public JsonTypeInfo? GetTypeInfo(Type type, JsonSerializerOptions options) =>
        _forms.TryGetValue(type, out var form) ? form.Create(options, _types.GetValue(options, TypesOf)) : null;

    // A player may be of any schema that the options know, not only of those that this schema imports.
    private Lazy<SchemaTypes> TypesOf(JsonSerializerOptions options) => new(() => new(
    [
        .. options.TypeInfoResolverChain
            .OfType<SchemaJson>()
            .Append(this)
            .SelectMany(static json => json._schemas())
            .DistinctBy(static schema => schema.Namespace),
    ]));
}
