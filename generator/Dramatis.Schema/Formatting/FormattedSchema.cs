using Dramatis.Schema.Diagnostics;

namespace Dramatis.Schema.Formatting;

/// <summary>A schema file in the canonical layout.</summary>
/// <param name="Text">
/// Null where the file is to be left as it is: it has errors of form, or, without any, the layout could not be proven
/// to mean the same.
/// </param>
/// <param name="Errors">What is wrong with the form of the file.</param>
public sealed record FormattedSchema(string? Text, IReadOnlyList<SchemaDiagnostic> Errors);
