using System.Globalization;

namespace Dramatis.Tool.Diffing;

/// <summary>The changes of a schema and the version that they need.</summary>
/// <param name="Namespace">The namespace; the new one if it has changed.</param>
/// <param name="OldVersion">The old version; null if the schema gave none.</param>
/// <param name="NewVersion">The new version; null if the schema gives none.</param>
internal sealed record SchemaChanges(
    string Namespace, string? OldVersion, string? NewVersion, IReadOnlyList<SchemaChange> Changes)
{
    /// <summary>The greatest step that a change needs.</summary>
    public VersionStep Step => Changes.Select(static change => change.Rule.Step).DefaultIfEmpty().Max();

    /// <summary>The least version that the changes allow; null if the old schema has none to count from.</summary>
    public string? Least => Number(OldVersion) is not var (major, minor, patch) ? null : (Step, major) switch
    {
        (VersionStep.None, _) => OldVersion,
        (VersionStep.Patch, _) => Text(major, minor, patch + 1),
        (VersionStep.Minor, 0) => Text(0, minor, patch + 1),
        (VersionStep.Major, 0) or (VersionStep.Minor, _) => Text(major, minor + 1, 0),
        _ => Text(major + 1, 0, 0),
    };

    /// <summary>True if the new version is less than the changes need.</summary>
    public bool ClaimsLess => Changes.Count > 0
        && Number(Least) is { } least
        && (Number(NewVersion) is not { } now || now.CompareTo(least) < 0);

    // Before 1.0.0 the second number is the major one: facts with another are not read.
    private static string Text(int major, int minor, int patch) =>
        string.Create(CultureInfo.InvariantCulture, $"{major}.{minor}.{patch}");

    private static (int Major, int Minor, int Patch)? Number(string? version)
    {
        var parts = version?.Split('-', '+')[0].Split('.') ?? [];
        return parts is [var first, var second, var third]
            && int.TryParse(first, NumberStyles.None, CultureInfo.InvariantCulture, out var major)
            && int.TryParse(second, NumberStyles.None, CultureInfo.InvariantCulture, out var minor)
            && int.TryParse(third, NumberStyles.None, CultureInfo.InvariantCulture, out var patch)
            ? (major, minor, patch)
            : null;
    }
}
