using System.Collections.Immutable;
using Dramatis.Schema.Diagnostics;

namespace Dramatis.Schema.Binding;

/// <summary>Collects the diagnostics of one file.</summary>
internal sealed class Reporter(string path)
{
    private readonly List<SchemaDiagnostic> _diagnostics = [];

    /// <param name="span">Null for what stands in another file, where it is reported.</param>
    public void Report(DiagnosticRule rule, Span? span, string text, string? suggestion = null, RelatedPlace? related = null)
    {
        if (span is { } place)
        {
            _diagnostics.Add(new(rule, path, place, text, suggestion, related));
        }
    }

    public ImmutableArray<SchemaDiagnostic> InOrder() =>
    [
        .. _diagnostics
            .OrderBy(static d => d.Span.Start.Offset)
            .ThenBy(static d => d.Rule.Id, StringComparer.Ordinal),
    ];
}
