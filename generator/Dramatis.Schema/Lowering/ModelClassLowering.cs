using Dramatis.Schema.Binding;
using Dramatis.Schema.Binding.Names;
using Dramatis.Schema.Common;
using Dramatis.Schema.Model;

namespace Dramatis.Schema.Lowering;

/// <summary>Makes the class that lists what a schema declares.</summary>
public static class ModelClassLowering
{
    public static ModelClassModel Lower(SchemaOutline outline)
    {
        var space = outline.Namespace;
        var name = CSharpNames.Model(space);
        var version = outline.Version is null ? "null" : CSharpText.Literal(outline.Version);
        var runtime = outline.HidesRuntime ? TypeNames.Qualifier : "";
        var names = new TypeNames(space, runtime, ["Schema"]);
        return new(
            $"{space}.{name}",
            space,
            LoweringContext.Document(new(outline.Summary, null, null), space.Split('.').Last()),
            name,
            $"{CSharpText.Literal(space)}, {version}",
            outline.Types.Where(static type => type is { Kind: SymbolKind.Actor, IsTrait: false })
                .Select(type => names.InExpression(type.Namespace, type.Name) + ".Declaration").ToEquatable(),
            outline.Types.Where(static type => type.Kind == SymbolKind.Relation)
                .Select(type => names.InExpression(type.Namespace, (type.IsAbstract ? "I" : "") + type.Name) + ".Declaration")
                .ToEquatable())
        {
            Runtime = runtime,
        };
    }
}
