using Dramatis.Schema.Diagnostics;

namespace Dramatis.Schema.Syntax.Yaml;

/// <summary>Collects the mistakes in the form of one file.</summary>
internal sealed class SourceFindings(SourceFile source)
{
    public SourceFile Source => source;

    public List<SchemaDiagnostic> Items { get; } = [];

    public void Add(
        DiagnosticRule rule, Span span, string text, string? suggestion = null, RelatedPlace? related = null) =>
        Items.Add(new(rule, source.Path, span, text, suggestion, related));

    public void Add(DiagnosticRule rule, int start, int end, string text) => Add(rule, source.Span(start, end), text);
}
