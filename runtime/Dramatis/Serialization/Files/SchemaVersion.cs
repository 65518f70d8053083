using System.Globalization;

namespace Dramatis;

/// <summary>Which data a schema of some version can read.</summary>
internal static class SchemaVersion
{
    /// <summary>
    /// Whether data of one version of a schema can be read by another: by Semantic Versioning what is not newer and of
    /// the same major version, before 1.0.0 of the same minor version, too.
    /// </summary>
    /// <param name="data">The version of the data.</param>
    /// <param name="schema">The version of the schema.</param>
    /// <param name="earlierMajor">Whether every earlier one can be.</param>
    public static bool IsReadable(string? data, string? schema, bool earlierMajor)
    {
        if (data == schema)
        {
            return true;
        }

        if (!TryParse(data, out var written) || !TryParse(schema, out var known))
        {
            return false;
        }

        var isOfOneMajor = written.Major == known.Major && (written.Major > 0 || written.Minor == known.Minor);
        return (isOfOneMajor || earlierMajor) && written.CompareTo(known) < 0;
    }

    private static bool TryParse(string? text, out (int Major, int Minor, int Patch) version)
    {
        version = default;
        var parts = text?.Split('.') ?? [];
        return parts.Length == 3
            && TryNumber(parts[0], out version.Major)
            && TryNumber(parts[1], out version.Minor)
            && TryNumber(parts[2], out version.Patch);
    }

    private static bool TryNumber(string text, out int number) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number);
}
