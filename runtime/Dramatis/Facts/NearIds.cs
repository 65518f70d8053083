namespace Dramatis;

/// <summary>What was probably meant by an id that is not there.</summary>
internal static class NearIds
{
    private const int Shown = 3;

    public static string Message(EntityId id, string type, Dictionary<EntityId, Actor> actors)
    {
        if (actors.TryGetValue(id, out var other))
        {
            return $"{id} is a {other.GetType().Name}, not a {type}.";
        }

        var limit = Math.Max(2, id.Value.Length / 3);
        var near = actors.Keys
            .Select(known => (Id: known, Distance: Distance(id.Value, known.Value, limit)))
            .Where(known => known.Distance <= limit)
            .OrderBy(static known => known.Distance)
            .ThenBy(static known => known.Id)
            .Take(Shown)
            .Select(static known => known.Id.Value)
            .ToList();
        var hint = near.Count == 0 ? "" : $" Did you mean {string.Join(" or ", near)}?";
        return $"The fact base has no actor {id}.{hint}";
    }

    /// <summary>How many characters to insert, remove or replace; not counted where the lengths say too many.</summary>
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
