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
            at.RefusePlayer($"{player.Description} cannot play here; {at.ExpectedPlayers ?? PlayerTypeName.Of(typeof(T))} is expected.");
        }

        return true;
    }
}

/// <summary>Names the types of players in messages.</summary>
internal static class PlayerTypeName
{
    /// <summary>The name of a type in its schema, where an interface has no letter before it.</summary>
    public static string Of(Type type) => (type.IsInterface ? type.Name[1..] : type.Name) switch
    {
        "Actor" => "an actor",
        "Relation" => "a relation",
        "Claim" => "a claim",
        var name => name,
    };
}
