namespace Dramatis.Schema.Binding.Names;

/// <summary>Compares versions of schemas as files of facts do: a later minor version has all that an earlier one has.</summary>
internal static class SchemaVersion
{
    /// <summary>True if a version has the same major version as the asked one and is not earlier; pre-release tags do not count.</summary>
    public static bool Satisfies(string version, string asked)
    {
        var (has, needs) = (Numbers(version), Numbers(asked));
        if (has[0] != needs[0])
        {
            return false;
        }

        var minor = Compare(has[1], needs[1]);
        return minor > 0 || (minor == 0 && Compare(has[2], needs[2]) >= 0);
    }

    private static string[] Numbers(string version) => version.Split('-', '+')[0].Split('.');

    /// <summary>The order of two whole numbers of any size, without leading zeros.</summary>
    private static int Compare(string x, string y) =>
        x.Length != y.Length ? x.Length.CompareTo(y.Length) : string.CompareOrdinal(x, y);
}
