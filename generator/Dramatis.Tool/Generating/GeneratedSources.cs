using System.Text;
using Dramatis.Generator;
using Dramatis.Schema.Diagnostics;
using Dramatis.Schema.Syntax;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Dramatis.Tool.Generating;

/// <summary>The sources that the generator emits for some schema files. It is run as the compiler runs it.</summary>
/// <param name="Files">The sources in ordinal order of their names.</param>
/// <param name="HasErrors">True if the schema has errors, so that broken declarations were left out.</param>
internal sealed record GeneratedSources(IReadOnlyList<GeneratedSourceResult> Files, bool HasErrors)
{
    /// <summary>
    /// The options of the parser. Comments are not parsed, since nothing documents the compiled code.
    /// </summary>
    public static CSharpParseOptions ParseOptions { get; } = new(LanguageVersion.CSharp14, DocumentationMode.None);

    public static GeneratedSources Of(IEnumerable<SchemaText> files)
    {
        var driver = CSharpGeneratorDriver
            .Create(
                [new DomainModelGenerator().AsSourceGenerator()],
                files.Select(static file => new SchemaAdditionalText(file)),
                ParseOptions,
                new SchemaOptions())
            .RunGenerators(CSharpCompilation.Create("Generated"));
        var result = driver.GetRunResult().Results.Single();
        return new(
            [.. result.GeneratedSources.OrderBy(static source => source.HintName, StringComparer.Ordinal)],
            // The assemblies of references are not at hand here.
            result.Diagnostics.Any(static finding =>
                finding.Severity == DiagnosticSeverity.Error && finding.Id != DiagnosticCatalog.ReferencedTypesMissing.Id));
    }
}

/// <summary>A schema file as the compiler hands it to the generator.</summary>
internal sealed class SchemaAdditionalText(SchemaText file) : AdditionalText
{
    /// <summary>The project that the file is compiled in.</summary>
    public SchemaOrigin Origin => file.Origin;

    public override string Path { get; } = FullPath(file);

    /// <summary>The full path, by which the compiler knows a file.</summary>
    public static string FullPath(SchemaText file) => System.IO.Path.GetFullPath(file.Path);

    public override Microsoft.CodeAnalysis.Text.SourceText? GetText(CancellationToken cancellationToken = default) =>
        file.Text is null ? null : Microsoft.CodeAnalysis.Text.SourceText.From(file.Text, Encoding.UTF8);
}
