using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Dramatis.CompilerServices;

// docs/decisions.md: Nested JSON
/// <summary>
/// The resolver for the types of a schema in System.Text.Json, without reflection: <c>options.TypeInfoResolver =
/// JsonTypeInfoResolver.Combine(DiplomacyModel.Json, ...)</c>.
/// </summary>
/// <remarks>
/// A referenced object is written inside the value, while fact files refer by ids. Errors are a <see
/// cref="JsonException"/> that names all of them. Safe for several threads.
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
        JsonForm.Of<ActsFor>(),
        JsonForm.Of<Conflict>(),
        JsonForm.Of<Saying>(),
        JsonForm.Of<Negation>(),
        JsonForm.Of<AllOf>(),
        JsonForm.Of<AnyOf>(),
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
    /// <param name="schemas">Gives the schema and its imports. It is called when a value is first read.</param>
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

    // A player may belong to any schema that the options know, not only to imported ones.
    private Lazy<SchemaTypes> TypesOf(JsonSerializerOptions options) => new(() => new(
    [
        .. options.TypeInfoResolverChain
            .OfType<SchemaJson>()
            .Append(this)
            .SelectMany(static json => json._schemas())
            .DistinctBy(static schema => schema.Namespace),
    ]));
}
