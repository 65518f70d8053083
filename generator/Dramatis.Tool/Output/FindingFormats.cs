using Dramatis.Schema.Diagnostics;
using Dramatis.Schema.Syntax;

namespace Dramatis.Tool.Output;

/// <summary>Prints findings in the format that a command line names.</summary>
internal static class FindingFormats
{
    public static void Write(
        string format, IReadOnlyList<SchemaDiagnostic> findings, IReadOnlyList<SchemaText> files, TextWriter output)
    {
        switch (format)
        {
            case "msbuild":
                LineFormats.WriteMSBuild(findings, output);
                break;
            case "github":
                LineFormats.WriteGitHub(findings, output);
                break;
            case "json":
                JsonFormat.Write(findings, output);
                break;
            case "sarif":
                SarifFormat.Write(findings, output);
                break;
            default:
                new TextFormat(files, output).Write(findings);
                break;
        }
    }
}
