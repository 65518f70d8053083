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
        var limit = Math.Max(2, EditDistance.LimitFor(wrong));
        var near = names
            .Select(known => (Name: known, Distance: EditDistance.Of(wrong, known, limit)))
            .Where(known => known.Distance <= limit)
            .OrderBy(static known => known.Distance)
            .ThenBy(static known => known.Name, StringComparer.Ordinal)
            .Take(Shown)
            .Select(static known => known.Name)
            .ToList();
        return near.Count == 0 ? message : $"{message} Did you mean {string.Join(" or ", near)}?";
    }
}
