using System.Collections.Immutable;
using Dramatis.Schema.Diagnostics;
using Dramatis.Schema.Syntax;

namespace Dramatis.Schema.Binding.Findings;

/// <summary>Collects the findings in one file.</summary>
internal sealed class FileFindings
{
    private readonly List<Finding> _items = [];

    public IReadOnlyList<Finding> Items => _items;

    /// <summary>Adds a finding, unless its place is in another file.</summary>
    public void Add(
        DiagnosticRule rule, Place place, string text, string? suggestion = null, RelatedPlace? related = null)
    {
        if (!place.IsElsewhere)
        {
            _items.Add(new(rule, place, text, suggestion, related));
        }
    }

    public void AddAll(IEnumerable<Finding> findings) => _items.AddRange(findings);

    /// <summary>The findings at their places in the tree, in the order of the text.</summary>
    public ImmutableArray<SchemaDiagnostic> In(SchemaSyntax file) =>
    [
        .. _items
            .Select(one => new SchemaDiagnostic(
                one.Rule, file.Path, PlaceFinder.Find(file, one.Place), one.Text, one.Suggestion, one.Related))
            .OrderBy(static found => found.Span.Start.Offset)
            .ThenBy(static found => found.Rule.Id, StringComparer.Ordinal),
    ];
}
