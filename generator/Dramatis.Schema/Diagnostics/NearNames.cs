using Dramatis.CompilerServices;

namespace Dramatis.Schema.Diagnostics;

/// <summary>Finds the known name that is nearest to an unknown one.</summary>
public static class NearNames
{
    private const int LongestName = 64;

    /// <summary>
    /// The candidate with the least Damerau-Levenshtein distance, ignoring case; null if all distances are more than a
    /// third of the name, or than eight edits. Of equally near candidates it is the first in ordinal order.
    /// </summary>
    public static string? Nearest(string name, IEnumerable<string> candidates)
    {
        if (name.Length is 0 or > LongestName)
        {
            return null;
        }

        string? nearest = null;
        var least = Math.Max(1, EditDistance.LimitFor(name)) + 1;
        foreach (var candidate in candidates)
        {
            var distance = EditDistance.Of(name, candidate, least);
            var isBetter = distance < least
                || (distance == least && nearest is not null && string.CompareOrdinal(candidate, nearest) < 0);
            if (isBetter && distance < Math.Min(name.Length, candidate.Length))
            {
                (nearest, least) = (candidate, distance);
            }
        }

        return nearest;
    }
}
