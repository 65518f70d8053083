using Dramatis.Schema.Diagnostics;

namespace Dramatis.Schema.Linting;

/// <summary>A warning about style, and the declaration or namespace that it is about.</summary>
/// <param name="Subject">The full name of the declaration, or the namespace, as a switch may name it.</param>
public sealed record LintFinding(SchemaDiagnostic Diagnostic, string Subject);
