using Dramatis.Schema.Diagnostics;
using Dramatis.Tool.Checking;

namespace Dramatis.Tool.Output;

/// <summary>Prints findings in the formats that other programs read line by line.</summary>
internal static class LineFormats
{
    /// <summary>
    /// Prints errors as MSBuild and its editors read them: <c>path(line,col): error DRM004: message</c>.
    /// </summary>
    public static void WriteMSBuild(IEnumerable<SchemaDiagnostic> findings, TextWriter output)
    {
        foreach (var finding in findings)
        {
            var start = finding.Span.Start;
            var place = FormattableString.Invariant($"{finding.Path}({start.Line},{start.Column})");
            output.WritePrintable($"{place}: {finding.SeverityName()} {finding.Rule.Id}: {finding.Message}");
        }
    }

    /// <summary>Prints annotations for GitHub's runners.</summary>
    public static void WriteGitHub(IEnumerable<SchemaDiagnostic> findings, TextWriter output)
    {
        foreach (var finding in findings)
        {
            var (start, end) = (finding.Span.Start, finding.Span.End);
            var place = FormattableString.Invariant(
                $"line={start.Line},col={start.Column},endLine={end.Line},endColumn={end.Column}");
            var properties = $"file={Property(finding.Path)},{place},title={finding.Rule.Id}";
            output.WriteLine($"::{finding.SeverityName()} {properties}::{Data(finding.Message)}");
        }
    }

    /// <summary>A text, escaped for an annotation.</summary>
    public static string Data(string text) => Printable.Of(text).Replace("%", "%25", StringComparison.Ordinal);

    private static string Property(string text) => Data(text)
        .Replace(":", "%3A", StringComparison.Ordinal)
        .Replace(",", "%2C", StringComparison.Ordinal);
}
