using Dramatis.Schema.Diagnostics;
using Dramatis.Schema.Syntax;
using Dramatis.Tool.Checking;
using Spectre.Console;

namespace Dramatis.Tool.Output;

/// <summary>Prints findings for people: the message, the line, and carets under exactly the span.</summary>
internal sealed class TextFormat(IReadOnlyList<SchemaText> files, IAnsiConsole console)
{
    private const int MaxWidth = 120;

    private static readonly Style s_plain = Style.Plain;
    private static readonly Style s_strong = new(decoration: Decoration.Bold);
    private static readonly Style s_margin = new(Color.Blue);
    private static readonly Style s_note = new(Color.Teal);
    private static readonly Style s_error = new(Color.Red, decoration: Decoration.Bold);
    private static readonly Style s_warning = new(Color.Olive, decoration: Decoration.Bold);

    private readonly Dictionary<string, string[]> _lines = files.ToDictionary(
        static file => file.Path, static file => (file.Text ?? "").Replace("\r\n", "\n", StringComparison.Ordinal).Split('\n', '\r'));

    public TextFormat(IReadOnlyList<SchemaText> files, TextWriter output)
        : this(files, Terminal.On(output))
    {
    }

    public void Write(IReadOnlyCollection<SchemaDiagnostic> findings)
    {
        foreach (var finding in findings)
        {
            Write(finding);
        }

        var errors = findings.Count(static finding => finding.IsError());
        var warnings = findings.Count - errors;
        Line((Amount.Of(errors, "error"), errors > 0 ? s_error : s_plain), (" and ", s_plain),
            (Amount.Of(warnings, "warning"), warnings > 0 ? s_warning : s_plain), ($" in {Amount.Of(files.Count, "file")}", s_plain));
    }

    private void Write(SchemaDiagnostic finding)
    {
        var style = finding.IsError() ? s_error : s_warning;
        var related = finding.Related as RelatedPlace.At;
        var last = Math.Max(finding.Span.Start.Line, related?.Span.Start.Line ?? 0);
        var margin = new string(' ', Number(last).Length);
        Line(($"{finding.SeverityName()} {finding.Rule.Id}", style), ($": {finding.Text}", s_strong));
        WriteExcerpt(finding.Path, finding.Span, margin, '^', style);
        if (related is not null)
        {
            Line(($"{margin} = ", s_margin), ("note", s_note), (": declared here", s_plain));
            WriteExcerpt(related.Path, related.Span, margin, '-', s_note);
        }

        if (finding.Suggestion is { } suggestion)
        {
            Line(($"{margin} = ", s_margin), ($"did you mean '{suggestion}'?", s_note));
        }

        Line(($"{margin} = ", s_margin), ($"help: dramatis explain {finding.Rule.Id}", s_plain));
        console.WriteLine();
    }

    private void WriteExcerpt(string path, Span span, string margin, char mark, Style style)
    {
        var (start, end) = (span.Start, span.End);
        Line(($"{margin}--> ", s_margin), (FormattableString.Invariant($"{path}:{start.Line}:{start.Column}"), s_plain));
        var lines = _lines[path];
        if (start.Line > lines.Length || lines[start.Line - 1].Length == 0)
        {
            return;
        }

        var line = lines[start.Line - 1];
        var last = end.Line > start.Line ? line.Length : end.Column - 1;
        var width = Math.Max(20, Math.Min(console.Profile.Width, MaxWidth) - margin.Length - 3);
        var excerpt = Excerpt.Of(line, start.Column - 1, last, width);
        var number = Number(start.Line).PadLeft(margin.Length);
        Line(($"{margin} |", s_margin));
        Line(($"{number} | ", s_margin), (excerpt.Text, s_plain));
        Line(($"{margin} | ", s_margin), (new string(' ', excerpt.Start) + new string(mark, excerpt.Length), style));
    }

    private static string Number(int line) => FormattableString.Invariant($"{line}");

    private void Line(params ReadOnlySpan<(string Text, Style Style)> parts)
    {
        var line = new Paragraph();
        foreach (var (text, style) in parts)
        {
            line.Append(Printable.Of(text), style);
        }

        console.Write(line);
        console.WriteLine();
    }
}
