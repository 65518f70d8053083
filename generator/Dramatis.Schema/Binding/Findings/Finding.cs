using Dramatis.Schema.Diagnostics;

namespace Dramatis.Schema.Binding.Findings;

/// <summary>A mistake in a file, at a place that does not depend on the file's layout.</summary>
public sealed record Finding(
    DiagnosticRule Rule,
    Place Place,
    string Text,
    string? Suggestion = null,
    RelatedPlace? Related = null);
