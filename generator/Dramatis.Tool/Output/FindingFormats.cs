using System.CommandLine;
using Dramatis.Schema.Diagnostics;
using Dramatis.Schema.Syntax;

namespace Dramatis.Tool.Output;

/// <summary>The forms in which findings are printed.</summary>
internal static class FindingFormats
{
    public static Option<string> Option() => Option("text", "msbuild", "json", "sarif", "github");

    /// <param name="formats">Those that a command has; the first holds where none is named.</param>
    public static Option<string> Option(params string[] formats)
    {
        var format = new Option<string>("--format")
        {
            Description = "How findings are printed.",
            DefaultValueFactory = _ => formats[0],
        };
        format.AcceptOnlyFromAmong(formats);
        return format;
    }

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
