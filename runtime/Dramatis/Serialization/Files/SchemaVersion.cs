using System.Diagnostics.CodeAnalysis;

namespace Dramatis;

// docs/decisions.md: Versions of schemas
/// <summary>The rule by which a schema of one version reads data of another.</summary>
internal static class SchemaVersion
{
    /// <summary>
    /// True if data of one version of a schema can be read by another: by Semantic Versioning, if the data is not newer
    /// and of the same major version, and before 1.0.0 also of the same minor version.
    /// </summary>
    /// <param name="data">The version of the data.</param>
    /// <param name="schema">The version of the schema.</param>
    /// <param name="earlierMajor">True if every earlier version can be read.</param>
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

    private static bool TryParse(string? text, [NotNullWhen(true)] out Version? version)
    {
        version = null;
        return text?.All(static c => c == '.' || char.IsAsciiDigit(c)) == true
            && Version.TryParse(text, out version)
            && version.Build >= 0
            && version.Revision < 0;
    }
}
