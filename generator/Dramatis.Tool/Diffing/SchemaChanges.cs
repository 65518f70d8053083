using System.Globalization;

namespace Dramatis.Tool.Diffing;

/// <summary>What has changed in a schema, and what its version has to say of that.</summary>
/// <param name="Namespace">The new one, where that has changed.</param>
/// <param name="OldVersion">Null where there is none.</param>
/// <param name="NewVersion">Null where there is none.</param>
internal sealed record SchemaChanges(
    string Namespace, string? OldVersion, string? NewVersion, IReadOnlyList<SchemaChange> Changes)
{
    /// <summary>The step that the changes need together.</summary>
    public VersionStep Step => Changes.Select(static change => change.Rule.Step).DefaultIfEmpty().Max();

    /// <summary>The version that it must have at least; null where there was none to count from.</summary>
    public string? Least => Number(OldVersion) is not var (major, minor, patch) ? null : (Step, major) switch
    {
        (VersionStep.None, _) => OldVersion,
        (VersionStep.Patch, _) => Text(major, minor, patch + 1),
        (VersionStep.Minor, 0) => Text(0, minor, patch + 1),
        (VersionStep.Major, 0) or (VersionStep.Minor, _) => Text(major, minor + 1, 0),
        _ => Text(major + 1, 0, 0),
    };

    /// <summary>Whether the new version says less than has changed.</summary>
    public bool ClaimsLess => Changes.Count > 0
        && Number(Least) is { } least
        && (Number(NewVersion) is not { } now || now.CompareTo(least) < 0);

    // Before 1.0.0 the second number is what the first is later: facts of another one are not read.
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
