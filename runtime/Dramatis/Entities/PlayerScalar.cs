namespace Dramatis;

/// <summary>
/// Reads players of one type, to which files refer: actors by id, relations by number, claims by an object.
/// </summary>
internal static class PlayerScalar<T>
    where T : class, IPlayer
{
    public static Scalar<T> Instance { get; } = new("an actor's id, a proposition's number or an object with a claim", TryRead);

    // A player that is missing or has errors itself was reported by the reader.
    private static bool TryRead(MemberReader at, out T? value, ref string? reason)
    {
        var player = at.FindPlayer();
        value = player as T;
        if (player is not null && value is null)
        {
            reason = $"{player.Description} cannot play here; {typeof(T).Name} is expected";
            return false;
        }

        return true;
    }
}
