using Dramatis.Schema.Diagnostics;

namespace Dramatis.Schema.Binding.Names;

/// <summary>What only a look at the whole project shows to be wrong in a file.</summary>
public sealed record Finding(
    DiagnosticRule Rule,
    Place Place,
    string Text,
    string? Suggestion = null,
    RelatedPlace? Related = null);
