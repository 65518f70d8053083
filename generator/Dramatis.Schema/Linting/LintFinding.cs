using Dramatis.Schema.Diagnostics;

namespace Dramatis.Schema.Linting;

/// <summary>A warning about style, and whom it is about.</summary>
/// <param name="Diagnostic">What is said, and where.</param>
/// <param name="Subject">The full name of the declaration, or the namespace: what a switch may name.</param>
public sealed record LintFinding(SchemaDiagnostic Diagnostic, string Subject);
