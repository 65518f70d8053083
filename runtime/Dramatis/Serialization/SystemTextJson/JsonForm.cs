using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Dramatis.CompilerServices;

/// <summary>How System.Text.Json reads and writes a type. Used by generated code.</summary>
public sealed class JsonForm
{
    private readonly Func<JsonSerializerOptions, Lazy<SchemaTypes>, JsonTypeInfo> _create;

    private JsonForm(Type type, Func<JsonSerializerOptions, Lazy<SchemaTypes>, JsonTypeInfo> create) =>
        (Type, _create) = (type, create);

    internal Type Type { get; }

    /// <summary>Of an actor, a relation, or what either can be taken for.</summary>
    public static JsonForm Of<T>()
        where T : class, IPlayer => new(
            typeof(T),
            static (options, types) => JsonMetadataServices.CreateValueInfo<T>(options, new PlayerConverter<T>(types)));

    /// <summary>Of an enum, or of a value that is made of a scalar.</summary>
    public static JsonForm Of<T>(Scalar<T> scalar)
        where T : struct => new(
            typeof(T),
            (options, types) => JsonMetadataServices.CreateValueInfo<T>(options, new ScalarConverter<T>(scalar, types)));

    internal static JsonForm OfClass<T>(Scalar<T> scalar)
        where T : class => new(
            typeof(T),
            (options, types) => JsonMetadataServices.CreateValueInfo<T>(options, new ScalarConverter<T>(scalar, types)));

    internal JsonTypeInfo Create(JsonSerializerOptions options, Lazy<SchemaTypes> types) => _create(options, types);
}
