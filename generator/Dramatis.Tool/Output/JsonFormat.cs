using System.Text.Json;
using Dramatis.Schema.Diagnostics;
using Dramatis.Tool.Checking;

namespace Dramatis.Tool.Output;

/// <summary>Findings as one JSON array, lines and columns from 1.</summary>
internal static class JsonFormat
{
    // ASCII alone, as this format has always been: its readers may not know the encoding of a pipe.
    private static readonly JsonSerializerOptions s_options = new(PrintedJson.Options) { Encoder = null };

    public static void Write(IEnumerable<SchemaDiagnostic> findings, TextWriter output) =>
        output.WriteLine(JsonSerializer.Serialize(findings.Select(Line), s_options));

    private static object Line(SchemaDiagnostic finding) => new
    {
        finding.Rule.Id,
        Severity = finding.SeverityName(),
        finding.Path,
        finding.Span.Start.Line,
        finding.Span.Start.Column,
        EndLine = finding.Span.End.Line,
        EndColumn = finding.Span.End.Column,
        Message = finding.Text,
        finding.Suggestion,
        Related = finding.Related is RelatedPlace.At(var path, var span)
            ? new { Path = path, span.Start.Line, span.Start.Column, EndLine = span.End.Line, EndColumn = span.End.Column }
            : null,
    };
}
