using Dramatis.Schema.Diagnostics;

namespace Dramatis.Schema.Formatting;

/// <summary>A schema file in the canonical layout.</summary>
/// <param name="Text">
/// The text; null if the file must stay as it is: it has errors of form, or the layout does not provably mean the same.
/// </param>
/// <param name="Errors">The errors in the form of the file.</param>
public sealed record FormattedSchema(string? Text, IReadOnlyList<SchemaDiagnostic> Errors);
