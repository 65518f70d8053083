namespace Dramatis.Schema.Diagnostics;

/// <summary>The rules for the project that has the schema. The targets of the package check most, before C# is compiled.</summary>
public static partial class DiagnosticCatalog
{
    public static DiagnosticRule CompilerTooOld { get; } = new("DRM110", "Compiler too old", SchemaSeverity.Error);

    public static DiagnosticRule LanguageVersionTooLow { get; } =
        new("DRM111", "Language version too low", SchemaSeverity.Error);

    public static DiagnosticRule UnknownVisibility { get; } = new("DRM112", "Unknown visibility", SchemaSeverity.Error);

    public static DiagnosticRule GeneratorMissing { get; } =
        new("DRM113", "Schema in a project without the generator", SchemaSeverity.Error);

    /// <summary>The rule for a schema of a reference without its types. The generator checks it, since it takes the compiled reference.</summary>
    public static DiagnosticRule ReferencedTypesMissing { get; } =
        new("DRM114", "Schema of a reference without its types", SchemaSeverity.Error);

    private static IEnumerable<DiagnosticRule> ProjectRules =>
        [CompilerTooOld, LanguageVersionTooLow, UnknownVisibility, GeneratorMissing, ReferencedTypesMissing];
}
