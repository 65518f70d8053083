using Dramatis.Schema.Diagnostics;

namespace Dramatis.Schema.Syntax.Yaml;

/// <summary>Why reading stopped.</summary>
/// <param name="Diagnostic">What is said of it.</param>
/// <param name="RecoverAt">An offset in the declaration to give up; null where nothing is left to be read.</param>
internal sealed record YamlFailure(SchemaDiagnostic Diagnostic, int? RecoverAt);
