namespace Dramatis.Schema.Diagnostics;

/// <summary>The lints, which only the command line reports, so that they do not slow editors down.</summary>
public static partial class DiagnosticCatalog
{
    /// <summary>The rules that <c>.dramatis-lint.yaml</c> can switch off.</summary>
    public static IReadOnlyList<DiagnosticRule> Lints =>
    [
        NoSummary,
        UnusedType,
        Unplayable,
        NotDistinguished,
        NearDuplicate,
        CapitalAbbreviation,
        DefaultApart,
    ];

    /// <summary>
    /// The ids of lints that no longer exist. The ids stay reserved, and switching one of them off is not an error.
    /// </summary>
    /// <remarks>Their pages stay, too, and name the version that removed them.</remarks>
    public static IReadOnlyList<string> LintsThatAreGone => ["DRM206"];

    /// <summary>The rules that only the command line checks, neither the generator nor the analyzer.</summary>
    public static IReadOnlyList<DiagnosticRule> OfCommandLine => [.. Lints, BadSwitch, IdleSwitch];

    public static DiagnosticRule NoSummary { get; } = new("DRM201", "No summary", SchemaSeverity.Warning);

    public static DiagnosticRule UnusedType { get; } = new("DRM202", "Unused type", SchemaSeverity.Warning);

    public static DiagnosticRule Unplayable { get; } =
        new("DRM203", "Role that nobody can play", SchemaSeverity.Warning);

    public static DiagnosticRule NotDistinguished { get; } =
        new("DRM204", "Indistinguishable relations", SchemaSeverity.Warning);

    public static DiagnosticRule NearDuplicate { get; } = new("DRM205", "Near-duplicate name", SchemaSeverity.Warning);

    public static DiagnosticRule CapitalAbbreviation { get; } =
        new("DRM207", "Abbreviation in capitals", SchemaSeverity.Warning);

    public static DiagnosticRule DefaultApart { get; } =
        new("DRM208", "Default outside of the type expression", SchemaSeverity.Warning);

    public static DiagnosticRule BadSwitch { get; } = new("DRM209", "Bad switch of a lint", SchemaSeverity.Error);

    public static DiagnosticRule IdleSwitch { get; } =
        new("DRM210", "Switch without effect", SchemaSeverity.Warning);
}
