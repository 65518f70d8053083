namespace Dramatis.Report;

/// <summary>Links within the page: the part of an address from <c>#</c> on.</summary>
internal static class Fragment
{
    private const int ClaimDigits = 12;

    /// <summary>The table of claims, filtered: <c>#claims?source=article-1</c>.</summary>
    public static string Claims(params IEnumerable<(string Key, string Value)> filters) => "#claims?"
        + string.Join('&', filters.Select(static filter => $"{filter.Key}={Uri.EscapeDataString(filter.Value)}"));

    public static string Actor(Actor actor) => "#" + ActorId(actor);

    /// <summary>
    /// The id of an actor's element. It needs no escaping in HTML or in an address.
    /// </summary>
    public static string ActorId(Actor actor) => "actor-" + actor.Id.Value;

    public static string TypeId(string typeName) => "type-" + typeName;

    /// <summary>The beginning of a claim's id, long enough to tell it from all others of a page.</summary>
    public static string Short(ClaimId id) => id.ToString()[..ClaimDigits];
}
