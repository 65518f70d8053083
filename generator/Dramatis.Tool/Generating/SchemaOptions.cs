using Dramatis.Generator.Pipeline;
using Dramatis.Schema.Syntax;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Dramatis.Tool.Generating;

/// <summary>The metadata of schema files, as the targets of the package give it to the compiler.</summary>
internal sealed class SchemaOptions : AnalyzerConfigOptionsProvider
{
    private static readonly FileOptions s_none = new(SchemaOrigin.Own);

    public override AnalyzerConfigOptions GlobalOptions => s_none;

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => s_none;

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) =>
        textFile is SchemaAdditionalText schema ? new FileOptions(schema.Origin) : s_none;

    private sealed class FileOptions(SchemaOrigin origin) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out string? value)
        {
            value = SchemaMetadata.Of(origin, key);
            return value is not null;
        }
    }
}
