namespace Dramatis.Schema.Diagnostics;

/// <summary>Finds the known name that is nearest to an unknown one.</summary>
public static class NearNames
{
    private const int LongestName = 64;

    /// <summary>
    /// The candidate with the least Damerau-Levenshtein distance, ignoring case; null if all distances are more than a
    /// third of the name. Of equally near candidates it is the first in ordinal order.
    /// </summary>
    public static string? Nearest(string name, IEnumerable<string> candidates)
    {
        if (name.Length is 0 or > LongestName)
        {
            return null;
        }

        string? nearest = null;
        var least = Math.Max(1, (name.Length + 1) / 3) + 1;
        foreach (var candidate in candidates)
        {
            var distance = Distance(name, candidate, least);
            var isBetter = distance < least
                || (distance == least && nearest is not null && string.CompareOrdinal(candidate, nearest) < 0);
            if (isBetter && distance < Math.Min(name.Length, candidate.Length))
            {
                (nearest, least) = (candidate, distance);
            }
        }

        return nearest;
    }

    /// <summary>
    /// The optimal string alignment distance; one more than the limit if the lengths differ by more than the limit.
    /// </summary>
    internal static int Distance(string left, string right, int limit)
    {
        if (Math.Abs(left.Length - right.Length) > limit)
        {
            return limit + 1;
        }

        var (beforeLast, last, row) = (new int[right.Length + 1], FirstRow(right.Length), new int[right.Length + 1]);
        for (var i = 1; i <= left.Length; i++)
        {
            row[0] = i;
            for (var j = 1; j <= right.Length; j++)
            {
                var cost = Same(left[i - 1], right[j - 1]) ? 0 : 1;
                row[j] = Math.Min(Math.Min(row[j - 1], last[j]) + 1, last[j - 1] + cost);
                if (IsTransposition(left, right, i, j))
                {
                    row[j] = Math.Min(row[j], beforeLast[j - 2] + 1);
                }
            }

            (beforeLast, last, row) = (last, row, beforeLast);
        }

        return last[right.Length];
    }

    private static int[] FirstRow(int length)
    {
        var row = new int[length + 1];
        for (var i = 0; i <= length; i++)
        {
            row[i] = i;
        }

        return row;
    }

    private static bool IsTransposition(string left, string right, int i, int j) =>
        i > 1 && j > 1 && Same(left[i - 1], right[j - 2]) && Same(left[i - 2], right[j - 1]);

    private static bool Same(char left, char right) => char.ToUpperInvariant(left) == char.ToUpperInvariant(right);
}
