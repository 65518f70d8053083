using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Reflection;
using System.Runtime.Loader;
using Dramatis.Schema.Syntax;
using Dramatis.Tool.Generating;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Dramatis.Tool.Tests.Diffing;

/// <summary>The code that is generated from a schema, compiled: what its callers see, and the files that it reads.</summary>
internal sealed class CompiledSchema
{
    private static readonly ConcurrentDictionary<string, CompiledSchema> s_known = new(StringComparer.Ordinal);

    private static readonly ImmutableArray<MetadataReference> s_references =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(static path => Path.GetFileName(path).StartsWith("System.", StringComparison.Ordinal))
            .Append(typeof(Actor).Assembly.Location)
            .Select(static path => MetadataReference.CreateFromFile(path)),
    ];

    private static readonly SymbolDisplayFormat s_format = SymbolDisplayFormat.FullyQualifiedFormat
        .WithMemberOptions(
            SymbolDisplayMemberOptions.IncludeParameters
            | SymbolDisplayMemberOptions.IncludeType
            | SymbolDisplayMemberOptions.IncludeModifiers
            | SymbolDisplayMemberOptions.IncludeAccessibility)
        .WithMiscellaneousOptions(SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier);

    private readonly CSharpCompilation _compilation;

    private CompiledSchema(IReadOnlyList<SchemaText> files)
    {
        var sources = GeneratedSources.Of(files);
        Assert.False(sources.HasErrors, "The schema has errors.");
        _compilation = CSharpCompilation.Create(
            "Schema",
            sources.Texts.Select(static source => CSharpSyntaxTree.ParseText(source.Text, path: source.Name)),
            s_references,
            new(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
        using var stream = new MemoryStream();
        Assert.Empty(_compilation.Emit(stream).Diagnostics.Where(static found => found.Severity == DiagnosticSeverity.Error));
        stream.Position = 0;
        Format = new([.. Schemas(new AssemblyLoadContext("schema").LoadFromStream(stream))]);
    }

    public FactFormat Format { get; }

    /// <summary>The code of some texts, made once.</summary>
    public static CompiledSchema Of(IReadOnlyList<string> texts) =>
        s_known.GetOrAdd(string.Concat(texts), _ => new(ChangeExample.Files(texts)));

    /// <summary>What callers may use, a line each: types with what they are, members with their types.</summary>
    public IReadOnlySet<string> Api => Types().SelectMany(Lines).ToHashSet();

    /// <summary>What callers must set, by the type that has it.</summary>
    public IReadOnlySet<(string Type, string Member)> Required => Types()
        .SelectMany(static type => type.GetMembers().OfType<IPropertySymbol>())
        .Where(static property => property.IsRequired)
        .Select(static property => (property.ContainingType.ToDisplayString(), property.Name))
        .ToHashSet();

    public IReadOnlySet<string> TypeNames => Types().Select(static type => type.ToDisplayString()).ToHashSet();

    private static IEnumerable<SchemaDescriptor> Schemas(Assembly assembly) => assembly.GetExportedTypes()
        .Where(static type => type.Name.EndsWith("Model", StringComparison.Ordinal))
        .Select(static type => (SchemaDescriptor)type.GetProperty("Schema")!.GetValue(null)!);

    private static IEnumerable<string> Lines(INamedTypeSymbol type)
    {
        var name = type.ToDisplayString(s_format);
        yield return $"{type.TypeKind} {name}";
        if (!type.IsAbstract)
        {
            yield return $"new {name}";
        }

        for (var above = type; above is not null; above = above.BaseType)
        {
            yield return $"{name} : {above.ToDisplayString(s_format)}";
            foreach (var member in above.GetMembers().Where(IsOffered))
            {
                yield return $"{name}.{member.ToDisplayString(s_format)}";
            }
        }

        // What the compiler adds to every record is no news.
        foreach (var one in type.AllInterfaces.Where(static one => one.Name != nameof(IEquatable<>)))
        {
            yield return $"{name} : {one.ToDisplayString(s_format)}";
        }
    }

    /// <summary>Accessors say what may have to be set; what must be is asked for by <see cref="Required"/>.</summary>
    private static bool IsOffered(ISymbol member) =>
        member is { DeclaredAccessibility: Accessibility.Public, IsImplicitlyDeclared: false, IsOverride: false }
        && member is not IPropertySymbol;

    private IEnumerable<INamedTypeSymbol> Types() => _compilation.Assembly.GlobalNamespace.GetNamespaceMembers()
        .SelectMany(static space => space.GetTypeMembers())
        .Where(static type => type.DeclaredAccessibility == Accessibility.Public)
        .SelectMany(static type => type.GetTypeMembers().Prepend(type));
}
