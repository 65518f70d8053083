using static Dramatis.Benchmarks.Generation.Emission.SchemaModel;

namespace Dramatis.Benchmarks.Generation.Emission;

/// <summary>The C# of one field, as the emitters print it.</summary>
internal readonly struct FieldText
{
    public FieldText(Member field, SchemaModel model, IReadOnlyCollection<string> members, bool ofActor)
    {
        var isEnum = model.Enums.Exists(type => type.Name == field.Type);
        var isDeclared = isEnum || model.Types.Exists(type => type.Name == field.Type);
        var expression = members.Contains(field.Type) ? $"global::{model.Namespace}.{field.Type}" : field.Type;
        Item = field.Type switch
        {
            "text" => "string",
            "integer" => "long",
            "decimal" => "decimal",
            "date" => "global::Dramatis.EdtfDate",
            "uri" => "global::System.Uri",
            var declared => declared,
        };
        IsNullable = !field.IsMany && field.Default is null && (ofActor || field.IsOptional);
        Property = field.IsMany ? $"global::Dramatis.Many<{Item}>" : IsNullable ? Item + "?" : Item;
        IsReference = field.Type is "text" or "uri";
        Initializer = field.Default is { } value
            ? $" = {expression}.{char.ToUpperInvariant(value[0])}{value[1..]};"
            : "";
        Codec = isEnum ? $"{field.Type}Names.Codec"
            : isDeclared ? expression + ".Codec"
            : $"global::Dramatis.CompilerServices.Scalar.{char.ToUpperInvariant(field.Type[0])}{field.Type[1..]}";
        IsEnum = isEnum;
        IsValueType = isDeclared && !isEnum;
    }

    public string Item { get; }

    public string Property { get; }

    public bool IsReference { get; }

    public string Initializer { get; }

    public string Codec { get; }

    public bool IsNullable { get; }

    public bool IsEnum { get; }

    public bool IsValueType { get; }
}
