using Dramatis.Generator;
using Dramatis.Schema.Syntax;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Dramatis.Tool.Generating;

/// <summary>What the generator emits for some schema files, by running it as the compiler does.</summary>
/// <param name="Files">The files, in ordinal order of their names.</param>
/// <param name="HasErrors">Whether the schema has errors, so that something was left out.</param>
internal sealed record GeneratedSources(IReadOnlyList<GeneratedSourceResult> Files, bool HasErrors)
{
    /// <summary>Comments are not parsed: nothing that the tool compiles is documented by them.</summary>
    public static CSharpParseOptions ParseOptions { get; } = new(LanguageVersion.CSharp14, DocumentationMode.None);

    public static GeneratedSources Of(IEnumerable<SchemaText> files)
    {
        var driver = CSharpGeneratorDriver
            .Create(
                [new DomainModelGenerator().AsSourceGenerator()],
                files.Select(static file => new SchemaAdditionalText(file)),
                ParseOptions)
            .RunGenerators(CSharpCompilation.Create("Generated"));
        var result = driver.GetRunResult().Results.Single();
        return new(
            [.. result.GeneratedSources.OrderBy(static source => source.HintName, StringComparer.Ordinal)],
            result.Diagnostics.Any(static finding => finding.Severity == DiagnosticSeverity.Error));
    }
}
