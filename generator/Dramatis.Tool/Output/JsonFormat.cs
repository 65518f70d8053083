using System.Text;
using System.Text.Json;
using Dramatis.Schema.Diagnostics;
using Dramatis.Tool.Checking;

namespace Dramatis.Tool.Output;

/// <summary>Findings as one JSON array, lines and columns from 1.</summary>
internal static class JsonFormat
{
    public static void Write(IEnumerable<SchemaDiagnostic> findings, TextWriter output)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, new() { Indented = true }))
        {
            json.WriteStartArray();
            foreach (var finding in findings)
            {
                Write(finding, json);
            }

            json.WriteEndArray();
        }

        output.WriteLine(Encoding.UTF8.GetString(stream.ToArray()));
    }

    private static void Write(SchemaDiagnostic finding, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("id", finding.Rule.Id);
        json.WriteString("severity", finding.SeverityName());
        WritePlace(finding.Path, finding.Span, json);
        json.WriteString("message", finding.Text);
        if (finding.Suggestion is { } suggestion)
        {
            json.WriteString("suggestion", suggestion);
        }

        if (finding.Related is RelatedPlace.At related)
        {
            json.WriteStartObject("related");
            WritePlace(related.Path, related.Span, json);
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private static void WritePlace(string path, Span span, Utf8JsonWriter json)
    {
        json.WriteString("path", path);
        json.WriteNumber("line", span.Start.Line);
        json.WriteNumber("column", span.Start.Column);
        json.WriteNumber("endLine", span.End.Line);
        json.WriteNumber("endColumn", span.End.Column);
    }
}
