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
/// A referenced object is written inside the value. <see cref="Against"/> writes ids in place of actors, sources and
/// claims. Errors are a <see cref="FactJsonException"/> with all of them. Safe for several threads.
/// </remarks>
public sealed class SchemaJson : IJsonTypeInfoResolver
{
    private static readonly Scalar<Source> s_source = new("a source", static (at, out value, ref _) =>
    {
        var json = ((JsonMemberReader)at).Value;
        value = json.Context.Source(json);
        return true;
    });

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
        JsonForm.Of(Scalar.Quantity),
        JsonForm.OfScalar(s_source),
        JsonForm.OfEnum<Polarity>(),
        JsonForm.OfEnum<Modality>(),
        JsonForm.OfEnum<Certainty>(),
        JsonForm.OfEnum<Recurrence>(),
        JsonForm.OfEnum<Basis>(),
        JsonForm.OfEnum<AttributionKind>(),
        JsonForm.OfEnum<Identification>(),
        JsonForm.OfEnum<Paragraphing>(),
        JsonForm.OfEnum<SpanPart>(),
        JsonForm.OfEnum<WhenRelation>(),
        JsonForm.OfEnum<Severity>(),
        JsonForm.OfEnum<Truth>(),
    ];

    private readonly Dictionary<Type, JsonForm> _forms;
    private readonly Func<IReadOnlyList<SchemaDescriptor>> _schemas;
    private readonly Func<IFactLookup>? _against;
    private readonly ConditionalWeakTable<JsonSerializerOptions, JsonLinks> _links = [];

    /// <summary>Makes the resolver of a schema's types.</summary>
    /// <param name="schemas">Gives the schema and its imports. It is called when a value is first read.</param>
    /// <param name="forms">The types.</param>
    public SchemaJson(Func<IReadOnlyList<SchemaDescriptor>> schemas, params ReadOnlySpan<JsonForm> forms)
    {
        ArgumentNullException.ThrowIfNull(schemas);
        _forms = s_builtIn.Concat(forms.ToArray()).ToDictionary(static form => form.Type);
        _schemas = schemas;
    }

    private SchemaJson(SchemaJson whole, Func<IFactLookup> against) =>
        (_forms, _schemas, _against) = (whole._forms, whole._schemas, against);

    /// <summary>
    /// A resolver that names actors, sources and claims by their ids. It writes ids, and looks up those that it reads.
    /// </summary>
    /// <param name="lookup">Gives the fact base or store of the moment. It is called for each value that is read.</param>
    public SchemaJson Against(Func<IFactLookup> lookup)
    {
        ArgumentNullException.ThrowIfNull(lookup);
        return new(this, lookup);
    }

    /// <inheritdoc/>
    public JsonTypeInfo? GetTypeInfo(Type type, JsonSerializerOptions options) =>
        _forms.TryGetValue(type, out var form) ? form.Create(options, _links.GetValue(options, LinksOf)) : null;

    private JsonLinks LinksOf(JsonSerializerOptions options) => new(new(() => TypesOf(options)), _against);

    // A player may belong to any schema that the options know, not only to imported ones.
    private SchemaTypes TypesOf(JsonSerializerOptions options) => new(
    [
        .. options.TypeInfoResolverChain
            .OfType<SchemaJson>()
            .Append(this)
            .SelectMany(static json => json._schemas())
            .DistinctBy(static schema => schema.Namespace),
    ]);
}
