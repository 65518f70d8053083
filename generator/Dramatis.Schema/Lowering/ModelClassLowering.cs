using Dramatis.Schema.Binding;
using Dramatis.Schema.Common;
using Dramatis.Schema.Model;

namespace Dramatis.Schema.Lowering;

/// <summary>Makes the class that lists the types of a schema.</summary>
public static class ModelClassLowering
{
    public static ModelClassModel Lower(SchemaOutline outline)
    {
        var space = outline.Namespace;
        var name = CSharpNames.Model(space);
        var version = outline.Version is null ? "null" : CSharpText.Literal(outline.Version);
        return new(
            $"{space}.{name}",
            space,
            LoweringContext.Document(new(outline.Summary, null, []), () => $"The schema {space}."),
            name,
            $"{CSharpText.Literal(space)}, {version}",
            Initializers.Summary(outline.Summary),
            outline.Roles.Select(static role => $"({CSharpText.Literal(role.FullName)}, {Initializers.List(role.Players)})")
                .ToEquatable(),
            outline.Types.Where(static type => type is { Kind: SymbolKind.Actor, IsTrait: false })
                .Select(type => Name(space, type.Namespace, type.Name) + ".Declaration").ToEquatable(),
            outline.Types.Where(static type => type.Kind == SymbolKind.Relation)
                .Select(type => Name(space, type.Namespace, (type.IsAbstract ? "I" : "") + type.Name) + ".Declaration")
                .ToEquatable(),
            outline.Types.Where(static type => type.Kind is SymbolKind.Enum or SymbolKind.Type)
                .Select(type => Codec(type, space) + ".Declaration")
                .ToEquatable(),
            string.Join(", ", outline.Imports.Select(import => $"{Name(space, import, CSharpNames.Model(import))}.Schema")
                .Prepend("Schema")),
            outline.Types.SelectMany(type => Forms(type, space)).ToEquatable());
    }

    /// <summary>A declared type: short in its own namespace, unless the class has a member of its name.</summary>
    private static string Name(string space, string typeNamespace, string name) =>
        typeNamespace == space && name is not ("Schema" or "Json") ? name : TypeNames.Full(typeNamespace, name);

    private static string Codec(Symbol type, string space) =>
        Name(space, type.Namespace, type.Name) + (type.Kind == SymbolKind.Enum ? "Names.Codec" : ".Codec");

    /// <summary>A relation that is the base of others becomes both a record and an interface.</summary>
    private static IEnumerable<string> Forms(Symbol type, string space)
    {
        var name = Name(space, type.Namespace, type.Name);
        switch (type.Kind)
        {
            case SymbolKind.Enum:
            case SymbolKind.Type:
                return [$"({Codec(type, space)})"];
            case SymbolKind.Role when type.LoosePlayers.Count > 0:
                return [];
            case SymbolKind.Relation when type is { HasDerived: true, IsAbstract: false }:
                return [$"<{name}>()", $"<{Name(space, type.Namespace, type.CSharpName)}>()"];
            default:
                return [$"<{Name(space, type.Namespace, type.CSharpName)}>()"];
        }
    }
}
