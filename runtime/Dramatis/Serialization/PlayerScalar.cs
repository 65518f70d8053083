using System.Text.Json;

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
        value = null;
        if (!TryFind(json, out var player))
        {
            return false;
        }

        value = player as T;
        if (player is not null && value is null)
        {
            reason = $"{Describe(player)} cannot play here; {typeof(T).Name} is expected";
            return false;
        }

        return true;
    }

    private static bool TryFind(JsonValue json, out IPlayer? player)
    {
        player = null;
        switch (json.Kind)
        {
            case JsonTokenType.String when EntityId.TryParse(json.Text, null, out var id):
                player = json.Context.Actor(id, json.Path);
                return true;
            case JsonTokenType.Number when json.Open().TryGetInt64(out var number):
                player = json.Context.Proposition(number, json.Path);
                return true;
            case JsonTokenType.StartObject:
                var reference = new MemberReader(json);
                player = reference.Claim("claim");
                reference.End();
                return player is not null || !json.Context.IsSound;
            default:
                return false;
        }
    }

    private static string Describe(IPlayer player) => player switch
    {
        Actor actor => $"{actor.Id}, a {actor.Descriptor.Name},",
        Relation relation => $"a {relation.Descriptor.Name}",
        _ => "a claim",
    };
}
