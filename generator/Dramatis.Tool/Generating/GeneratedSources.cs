using Dramatis.Generator;
using Dramatis.Schema.Syntax;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Dramatis.Tool.Generating;

/// <summary>What the generator emits for some schema files, by running it as the compiler does.</summary>
/// <param name="Texts">The texts by the names of their files, in ordinal order.</param>
/// <param name="HasErrors">Whether the schema has errors, so that something was left out.</param>
internal sealed record GeneratedSources(IReadOnlyList<(string Name, string Text)> Texts, bool HasErrors)
{
    public static GeneratedSources Of(IEnumerable<SchemaText> files)
    {
        var driver = CSharpGeneratorDriver.Create(new DomainModelGenerator())
            .AddAdditionalTexts([.. files.Select(static file => new SchemaAdditionalText(file))])
            .RunGenerators(CSharpCompilation.Create("Generated"));
        var result = driver.GetRunResult().Results.Single();
        return new(
            [
                .. result.GeneratedSources
                    .Select(static source => (source.HintName, source.SourceText.ToString()))
                    .OrderBy(static source => source.HintName, StringComparer.Ordinal),
            ],
            result.Diagnostics.Any(static finding => finding.Severity == DiagnosticSeverity.Error));
    }
}
