using Dramatis.Schema.Binding;
using Dramatis.Schema.Binding.Names;
using Dramatis.Schema.Common;
using Dramatis.Schema.Model;

namespace Dramatis.Schema.Lowering;

/// <summary>Makes the class that lists what a schema declares.</summary>
public static class ModelClassLowering
{
    /// <param name="schemaNamespace">The namespace of the schema.</param>
    /// <param name="version">Its version, where it gives one.</param>
    /// <param name="summary">What it is about, where it says so.</param>
    /// <param name="types">What it declares, in ordinal order.</param>
    public static ModelClassModel Lower(string schemaNamespace, string? version, string? summary, IReadOnlyList<Symbol> types)
    {
        var name = CSharpNames.Model(schemaNamespace);
        var names = new TypeNames(schemaNamespace, "", ["Schema"]);
        return new(
            $"{schemaNamespace}.{name}",
            schemaNamespace,
            LoweringContext.Document(new(summary, null, null), schemaNamespace.Split('.').Last()),
            name,
            $"{CSharpText.Literal(schemaNamespace)}, {(version is null ? "null" : CSharpText.Literal(version))}",
            types.Where(static type => type is { Kind: SymbolKind.Actor, IsTrait: false })
                .Select(type => names.InExpression(type.Namespace, type.Name) + ".Declaration").ToEquatable(),
            types.Where(static type => type.Kind == SymbolKind.Relation)
                .Select(type => names.InExpression(type.Namespace, (type.IsAbstract ? "I" : "") + type.Name) + ".Declaration")
                .ToEquatable());
    }
}
