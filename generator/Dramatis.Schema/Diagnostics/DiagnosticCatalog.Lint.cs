namespace Dramatis.Schema.Diagnostics;

/// <summary>What the command line alone finds: nobody waits for it while typing.</summary>
public static partial class DiagnosticCatalog
{
    /// <summary>What can be switched off in <c>.dramatis-lint.yaml</c>.</summary>
    public static IReadOnlyList<DiagnosticRule> Lints =>
    [
        NoSummary,
        UnusedType,
        Unplayable,
        NotDistinguished,
        NearDuplicate,
        MixedSpelling,
        CapitalAbbreviation,
        DefaultApart,
    ];

    /// <summary>What neither the generator nor the analyzer reports.</summary>
    public static IReadOnlyList<DiagnosticRule> OfCommandLine => [.. Lints, BadSwitch, IdleSwitch];

    public static DiagnosticRule NoSummary { get; } = new("DRM201", "No summary", SchemaSeverity.Warning);

    public static DiagnosticRule UnusedType { get; } = new("DRM202", "Unused type", SchemaSeverity.Warning);

    public static DiagnosticRule Unplayable { get; } =
        new("DRM203", "Role that nobody can play", SchemaSeverity.Warning);

    public static DiagnosticRule NotDistinguished { get; } =
        new("DRM204", "Relation that nothing distinguishes", SchemaSeverity.Warning);

    public static DiagnosticRule NearDuplicate { get; } = new("DRM205", "Near-duplicate name", SchemaSeverity.Warning);

    public static DiagnosticRule MixedSpelling { get; } =
        new("DRM206", "British and American spelling mixed", SchemaSeverity.Warning);

    public static DiagnosticRule CapitalAbbreviation { get; } =
        new("DRM207", "Abbreviation in capitals", SchemaSeverity.Warning);

    public static DiagnosticRule DefaultApart { get; } =
        new("DRM208", "Default apart from its type", SchemaSeverity.Warning);

    public static DiagnosticRule BadSwitch { get; } = new("DRM209", "Bad switch of a lint", SchemaSeverity.Error);

    public static DiagnosticRule IdleSwitch { get; } =
        new("DRM210", "Switch that does nothing", SchemaSeverity.Warning);
}
