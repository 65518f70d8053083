using Dramatis.Schema.Diagnostics;
using Dramatis.Schema.Syntax;
using Dramatis.Tool.Checking;

namespace Dramatis.Tool.Output;

/// <summary>Findings for people: the message, the line they are in, a caret under exactly the span.</summary>
internal sealed class TextFormat(IReadOnlyList<SchemaText> files, TextWriter output)
{
    private const int Width = 100;

    private readonly Dictionary<string, string[]> _lines = files.ToDictionary(
        static file => file.Path, static file => (file.Text ?? "").ReplaceLineEndings("\n").Split('\n'));

    public void Write(IReadOnlyCollection<SchemaDiagnostic> findings)
    {
        foreach (var finding in findings)
        {
            Write(finding);
        }

        var errors = findings.Count(static finding => finding.IsError());
        var warnings = findings.Count - errors;
        output.WriteLine($"{Count(errors, "error")} and {Count(warnings, "warning")} in {Count(files.Count, "file")}");
    }

    private static string Count(int number, string what) =>
        FormattableString.Invariant($"{number} {what}{(number == 1 ? "" : "s")}");

    private void Write(SchemaDiagnostic finding)
    {
        var start = finding.Span.Start;
        var number = FormattableString.Invariant($"{start.Line}");
        var margin = new string(' ', number.Length);
        output.WriteLine($"{finding.SeverityName()} {finding.Rule.Id}: {finding.Text}");
        output.WriteLine(FormattableString.Invariant($"{margin}--> {finding.Path}:{start.Line}:{start.Column}"));
        WriteExcerpt(finding, number, margin);
        if (finding.Suggestion is { } suggestion)
        {
            output.WriteLine($"{margin} = did you mean '{suggestion}'?");
        }

        output.WriteLine($"{margin} = help: dramatis explain {finding.Rule.Id}");
        output.WriteLine();
    }

    private void WriteExcerpt(SchemaDiagnostic finding, string number, string margin)
    {
        var (start, end) = (finding.Span.Start, finding.Span.End);
        var lines = _lines[finding.Path];
        if (start.Line > lines.Length || lines[start.Line - 1].Length == 0)
        {
            return;
        }

        // Tabs as one blank each, so that the carets stand below what they mean.
        var line = lines[start.Line - 1].Replace('\t', ' ');
        var last = end.Line > start.Line ? line.Length + 1 : end.Column;
        var cut = Math.Max(0, start.Column - (Width / 2));
        var shown = line[Math.Min(cut, line.Length)..];
        shown = shown.Length > Width ? shown[..Width] : shown;
        var carets = Math.Clamp(last - start.Column, 1, Math.Max(1, shown.Length - (start.Column - 1 - cut)));
        output.WriteLine($"{margin} |");
        output.WriteLine($"{number} | {shown}");
        output.WriteLine($"{margin} | {new string(' ', start.Column - 1 - cut)}{new string('^', carets)}");
    }
}
