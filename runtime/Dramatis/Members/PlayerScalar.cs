namespace Dramatis;

/// <summary>Players as files refer to them: actors by id, relations by number, claims as an object.</summary>
internal sealed class PlayerScalar<T> : Scalar<T>
    where T : class, IPlayer
{
    public static PlayerScalar<T> Instance { get; } = new();

    internal override string Expected => "an actor's id, a proposition's number or an object with a claim";

    // What is not there, or not sound, is reported by the context.
    internal override bool TryRead(JsonValue json, out T? value, ref string? reason)
    {
        var player = json.Context.Player(json);
        value = player as T;
        if (player is not null && value is null)
        {
            reason = $"{Describe(player)} cannot play here; {typeof(T).Name} is expected";
            return false;
        }

        return true;
    }

    internal override FieldValue Shown(T value) => throw new NotSupportedException("Players are written by reference.");

    private static string Describe(IPlayer player) => player switch
    {
        Actor actor => $"{actor.Id}, a {actor.Descriptor.Name},",
        Relation relation => $"a {relation.Descriptor.Name}",
        _ => "a claim",
    };
}
