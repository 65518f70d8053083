using Dramatis.Schema.Diagnostics;
using Dramatis.Schema.Syntax.Yaml;

namespace Dramatis.Schema.Syntax.Reading;

/// <summary>Collects what is wrong in the form of one file.</summary>
internal sealed class Findings(SourceFile source)
{
    private const int MostShown = 60;
    private readonly List<SchemaDiagnostic> _items = [];

    public IReadOnlyList<SchemaDiagnostic> Items => _items;

    /// <summary>A text of the file in one line and of a length that a message can hold.</summary>
    public static string Shown(string text) => OneLine.Of(text, MostShown);

    public void Add(DiagnosticRule rule, Span span, string text, string? suggestion = null) =>
        _items.Add(new(rule, source.Path, span, text, suggestion));

    public string TextAt(Span span) => source.Text.Substring(span.Start.Offset, span.Length);
}
