using Dramatis.Schema;
using Dramatis.Schema.Binding;
using Dramatis.Schema.Diagnostics;
using Microsoft.CodeAnalysis;

namespace Dramatis.Generator;

/// <summary>Finds imports of schemas whose types are not where the schema says: nothing is generated for them in the project.</summary>
internal static class MissingTypes
{
    public static IEnumerable<SchemaDiagnostic> Find(SchemaCompilation schema, Compilation compilation)
    {
        foreach (var outline in schema.Names.Outlines.Where(static outline => outline.IsReferenced))
        {
            var assembly = schema.Files.First(file => file.Declarations.Namespace == outline.Namespace).Declarations.Origin.Assembly!;
            var missing = Names(outline).FirstOrDefault(name => !Has(compilation, assembly, name));
            if (missing is not null && Importer(schema, outline.Namespace) is { } place)
            {
                yield return new(
                    DiagnosticCatalog.ReferencedTypesMissing,
                    place.Path,
                    place.Span,
                    $"The types of '{outline.Namespace}' are those of the assembly {assembly}, and {missing} is not in it: the reference "
                    + "was left out or is of another version than its schema.");
            }
        }
    }

    private static IEnumerable<string> Names(SchemaOutline outline) => outline.Types
        .Where(static type => type.LoosePlayers.Count == 0)
        .Select(static type => $"{type.Namespace}.{type.CSharpName}");

    private static bool Has(Compilation compilation, string assembly, string name) => compilation.GetTypesByMetadataName(name)
        .Any(type => type.ContainingAssembly.Name == assembly && compilation.IsSymbolAccessibleWithin(type, compilation.Assembly));

    /// <summary>The first import that leads to a namespace, directly or over others.</summary>
    private static (string Path, Span Span)? Importer(SchemaCompilation schema, string space) => schema.Own
        .SelectMany(static file => file.Syntax.Imports, static (file, import) => (file.Syntax.Path, Import: import))
        .Where(pair => schema.Names.Outlines.Any(outline => outline.Namespace == pair.Import.Value
            && (outline.Namespace == space || outline.Imports.Contains(space))))
        .OrderBy(pair => pair.Import.Value != space)
        .Select(static pair => ((string, Span)?)(pair.Path, pair.Import.Span))
        .FirstOrDefault();
}
