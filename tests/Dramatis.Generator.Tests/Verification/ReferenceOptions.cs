using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Dramatis.Generator.Tests.Verification;

/// <summary>The options of a project whose schemas in a folder <c>ref</c> are those of the assembly <c>Reference</c>.</summary>
/// <param name="isExtensible">Whether others can base types on those of the reference.</param>
internal sealed class ReferenceOptions(bool isExtensible, params (string Name, string Value)[] properties) : AnalyzerConfigOptionsProvider
{
    private readonly ProjectOptions _project = new(properties);

    public override AnalyzerConfigOptions GlobalOptions => _project.GlobalOptions;

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => GlobalOptions;

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) =>
        textFile.Path.StartsWith("ref/", StringComparison.Ordinal) ? new Metadata(isExtensible) : GlobalOptions;

    private sealed class Metadata(bool isExtensible) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, out string value)
        {
            value = key switch
            {
                "build_metadata.AdditionalFiles.DramatisAssembly" => "Reference",
                "build_metadata.AdditionalFiles.DramatisExtensible" when isExtensible => "true",
                _ => null!,
            };
            return value is not null;
        }
    }
}
