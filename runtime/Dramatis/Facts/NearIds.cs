namespace Dramatis;

/// <summary>Suggests similar ids for an id that does not exist.</summary>
internal static class NearIds
{
    private const int Shown = 3;

    public static string Message(EntityId id, string type, ActorNumbers actors)
    {
        if (actors.Find(id) is { } other)
        {
            return $"{id} is a {other.GetType().Name}, not a {type}.";
        }

        return Hint($"The fact base has no actor {id}.", id.Value, actors.Ids.Select(static known => known.Value));
    }

    /// <summary>A message, followed by the names that are similar to the wrong one.</summary>
    public static string Hint(string message, string wrong, IEnumerable<string> names)
    {
        var limit = Math.Max(2, wrong.Length / 3);
        var near = names
            .Select(known => (Name: known, Distance: Distance(wrong, known, limit)))
            .Where(known => known.Distance <= limit)
            .OrderBy(static known => known.Distance)
            .ThenBy(static known => known.Name, StringComparer.Ordinal)
            .Take(Shown)
            .Select(static known => known.Name)
            .ToList();
        return near.Count == 0 ? message : $"{message} Did you mean {string.Join(" or ", near)}?";
    }

    /// <summary>
    /// The number of characters to insert, remove or replace. It is not computed if the lengths differ by more than a
    /// limit.
    /// </summary>
    private static int Distance(string left, string right, int limit)
    {
        if (Math.Abs(left.Length - right.Length) > limit)
        {
            return limit + 1;
        }

        var row = Enumerable.Range(0, right.Length + 1).ToArray();
        for (var i = 1; i <= left.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= right.Length; j++)
            {
                var replaced = diagonal + (left[i - 1] == right[j - 1] ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(replaced, Math.Min(row[j], row[j - 1]) + 1);
            }
        }

        return row[^1];
    }
}
