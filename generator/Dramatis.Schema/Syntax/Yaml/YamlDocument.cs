using Dramatis.Schema.Diagnostics;

namespace Dramatis.Schema.Syntax.Yaml;

/// <summary>What could be read of a file.</summary>
/// <param name="Root">Null where the file is empty or cannot be read at all.</param>
/// <param name="Lost">The names of what was given up.</param>
internal sealed record YamlDocument(
    YamlNode? Root,
    IReadOnlyList<string> Lost,
    IReadOnlyList<SchemaDiagnostic> Diagnostics);
