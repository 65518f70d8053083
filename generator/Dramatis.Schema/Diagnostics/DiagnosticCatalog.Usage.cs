namespace Dramatis.Schema.Diagnostics;

/// <summary>The rules for the C# code of a project, which the usage analyzers check.</summary>
public static partial class DiagnosticCatalog
{
    /// <summary>The rules for code, not for a schema.</summary>
    public static IReadOnlyList<DiagnosticRule> OfUsage =>
        [LiteralIsNotEdtf, ResultUnused, RequiredMemberUnset, LiteralBreaksConstraint, ClaimsReadAsFacts];

    public static DiagnosticRule LiteralIsNotEdtf { get; } =
        new("DRM301", "Literal that cannot be read", SchemaSeverity.Warning);

    public static DiagnosticRule ResultUnused { get; } =
        new("DRM302", "Unused result of a check", SchemaSeverity.Warning);

    public static DiagnosticRule RequiredMemberUnset { get; } =
        new("DRM303", "Builder without a required member", SchemaSeverity.Warning);

    public static DiagnosticRule LiteralBreaksConstraint { get; } =
        new("DRM304", "Literal that breaks a constraint", SchemaSeverity.Warning);

    public static DiagnosticRule ClaimsReadAsFacts { get; } =
        new("DRM305", "Claims read as facts", SchemaSeverity.Suggestion);
}
