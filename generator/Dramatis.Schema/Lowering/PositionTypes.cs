using Dramatis.Schema.Binding;

namespace Dramatis.Schema.Lowering;

/// <summary>The C# types of role positions.</summary>
internal static class PositionTypes
{
    /// <summary>
    /// True if the position has an interface of its own. A loose one has none.
    /// </summary>
    public static bool HasUnion(BoundPosition position) => position.Players.Count > 1 && !position.IsLoose;

    /// <summary>
    /// True if the C# type is an interface. C# then does not know that its players can also play in a wider position.
    /// </summary>
    public static bool IsInterface(BoundPosition position) =>
        position.Players.Count > 1 || position.Players[0].IsInterface;

    public static string UnionName(BoundPosition position) => $"I{position.Declarer.Name}{position.CSharpName}";

    /// <summary>The type of one player.</summary>
    public static string Player(BoundPosition position, LoweringContext context)
    {
        if (position.IsLoose)
        {
            return TypeNames.Runtime(Common(position.Players));
        }

        return position.Players.Count == 1
            ? context.Player(position.Players[0])
            : context.Declared(position.Declarer.Namespace, UnionName(position));
    }

    /// <summary>The type of the property.</summary>
    public static string Property(BoundPosition position, LoweringContext context)
    {
        var player = Player(position, context);
        if (position.Multiplicity.IsMany)
        {
            return $"{TypeNames.Runtime("Many")}<{player}>";
        }

        return position.Multiplicity.Least == 0 ? player + "?" : player;
    }

    /// <summary>The interface of the runtime that all players have.</summary>
    public static string Common(IReadOnlyList<Symbol> players) =>
        players.All(IsActor) ? "IActor" : players.All(IsRelation) ? "IRelation" : "IPlayer";

    private static bool IsActor(Symbol player) =>
        player.Kind == SymbolKind.Actor || player.Plays == PlayerKind.Actors
        || player is { Kind: SymbolKind.BuiltIn, Name: "Actor" };

    private static bool IsRelation(Symbol player) =>
        player.Kind == SymbolKind.Relation || player.Plays == PlayerKind.Relations
        || player is { Kind: SymbolKind.BuiltIn, Name: "Relation" };
}
