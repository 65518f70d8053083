using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Dramatis.CompilerServices;

/// <summary>The form in which System.Text.Json reads and writes a type. Used by generated code.</summary>
public sealed class JsonForm
{
    private readonly Func<JsonSerializerOptions, Lazy<SchemaTypes>, JsonTypeInfo> _create;

    private JsonForm(Type type, Func<JsonSerializerOptions, Lazy<SchemaTypes>, JsonTypeInfo> create) =>
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
        (options, types) => JsonMetadataServices.CreateValueInfo<T>(options, new ValueConverter<T>(scalar, types)));

    internal JsonTypeInfo Create(JsonSerializerOptions options, Lazy<SchemaTypes> types) => _create(options, types);
}
