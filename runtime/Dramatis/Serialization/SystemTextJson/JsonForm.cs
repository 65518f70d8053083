using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Dramatis.CompilerServices;

/// <summary>The form in which System.Text.Json reads and writes a type. Used by generated code.</summary>
public sealed class JsonForm
{
    private readonly Func<JsonSerializerOptions, JsonLinks, JsonTypeInfo> _create;

    private JsonForm(Type type, Func<JsonSerializerOptions, JsonLinks, JsonTypeInfo> create) =>
        (Type, _create) = (type, create);

    internal Type Type { get; }

    /// <summary>The form of an actor, a relation, or a base or role of these.</summary>
    public static JsonForm Of<T>()
        where T : class, IPlayer => OfScalar(PlayerScalar<T>.Instance);

    /// <summary>The form of an enum, or of a value that is made of a scalar.</summary>
    public static JsonForm Of<T>(Scalar<T> scalar)
        where T : struct => OfScalar(scalar);

    internal static JsonForm OfScalar<T>(Scalar<T> scalar) => new(
        typeof(T),
        (options, links) => JsonMetadataServices.CreateValueInfo<T>(options, new ValueConverter<T>(scalar, links)));

    internal static JsonForm OfEnum<T>()
        where T : struct, Enum => OfScalar(ClaimScalars.Own<T>());

    internal JsonTypeInfo Create(JsonSerializerOptions options, JsonLinks links) => _create(options, links);
}

/// <summary>The things to which JSON can refer.</summary>
/// <param name="Types">The types that the options know.</param>
/// <param name="Against">Gives the lookup of ids; null if values are written whole.</param>
internal sealed record JsonLinks(Lazy<SchemaTypes> Types, Func<IFactLookup>? Against);
