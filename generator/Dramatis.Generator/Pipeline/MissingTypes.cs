using System.Collections.Immutable;
using Dramatis.Schema;
using Dramatis.Schema.Binding;
using Dramatis.Schema.Binding.Scopes;
using Dramatis.Schema.Diagnostics;
using Microsoft.CodeAnalysis;

namespace Dramatis.Generator.Pipeline;

/// <summary>Finds imports of schemas whose types are not where the schema says: nothing is generated for them in the project.</summary>
/// <remarks>It runs again for each edit of the project's code, so that it looks up names in one assembly and nothing else.</remarks>
internal static class MissingTypes
{
    public static IEnumerable<SchemaDiagnostic> Find(
        ((SymbolTable Names, ImmutableArray<ParsedFile> Own) Schema, Compilation Compilation) pair, CancellationToken cancellation)
    {
        foreach (var outline in pair.Schema.Names.Outlines.Where(static outline => outline.IsReferenced))
        {
            cancellation.ThrowIfCancellationRequested();
            if (Missing(outline, pair.Compilation) is { } missing && Importer(pair.Schema.Names, pair.Schema.Own, outline.Namespace) is { } place)
            {
                yield return new(
                    DiagnosticCatalog.ReferencedTypesMissing,
                    place.Path,
                    place.Span,
                    $"The types of '{outline.Namespace}' are those of the assembly {outline.Assembly}, and {missing} is not in it: the "
                    + "reference was left out, or is of another version than its schema.");
            }
        }
    }

    /// <summary>The first type that the assembly does not have, or not for the project.</summary>
    private static string? Missing(SchemaOutline outline, Compilation compilation)
    {
        var assembly = compilation.SourceModule.ReferencedAssemblySymbols.FirstOrDefault(one => one.Name == outline.Assembly);
        return outline.Types
            .Where(static type => type.LoosePlayers.Count == 0)
            .Select(static type => $"{type.Namespace}.{type.CSharpName}")
            .FirstOrDefault(name => assembly?.GetTypeByMetadataName(name) is not { } type
                || !compilation.IsSymbolAccessibleWithin(type, compilation.Assembly));
    }

    /// <summary>The first import that leads to a namespace, one of the namespace itself before one over others.</summary>
    private static (string Path, Span Span)? Importer(SymbolTable names, IEnumerable<ParsedFile> own, string space) => own
        .SelectMany(static file => file.Syntax.Imports, static (file, import) => (file.Syntax.Path, Import: import))
        .Where(pair => names.Outlines.Any(outline => outline.Namespace == pair.Import.Value
            && (outline.Namespace == space || outline.Imports.Contains(space))))
        .OrderBy(pair => pair.Import.Value != space)
        .Select(static pair => ((string, Span)?)(pair.Path, pair.Import.Span))
        .FirstOrDefault();
}
