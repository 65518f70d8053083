using Dramatis.Generator;
using Dramatis.Schema.Syntax;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Dramatis.Tool.Generating;

/// <summary>What the generator emits for some schema files, by running it as the compiler does.</summary>
internal static class GeneratedSources
{
    /// <summary>The texts by the names of their files, in ordinal order.</summary>
    public static IReadOnlyList<(string Name, string Text)> Of(IEnumerable<SchemaText> files)
    {
        var driver = CSharpGeneratorDriver.Create(new DomainModelGenerator())
            .AddAdditionalTexts([.. files.Select(static file => new SchemaAdditionalText(file))])
            .RunGenerators(CSharpCompilation.Create("Generated"));
        return
        [
            .. driver.GetRunResult().Results.Single().GeneratedSources
                .Select(static source => (source.HintName, source.SourceText.ToString()))
                .OrderBy(static source => source.HintName, StringComparer.Ordinal),
        ];
    }
}
