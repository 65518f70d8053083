namespace Dramatis.Schema.Binding.Names;

/// <summary>Sorts players into actors and relations.</summary>
internal static class Players
{
    /// <summary>The kind of several players taken together.</summary>
    public static PlayerKind Kind(IEnumerable<Symbol> players)
    {
        var kinds = players.Select(Kind).Where(static k => k != PlayerKind.None).Distinct().ToList();
        return kinds.Count == 0 ? PlayerKind.None : kinds.Count == 1 ? kinds[0] : PlayerKind.Any;
    }

    public static bool TakeActors(IEnumerable<Symbol> players) => players.Any(static player => Kind(player) is PlayerKind.Actors or PlayerKind.Any
        && !IsClaim(player));

    public static bool TakeRelations(IEnumerable<Symbol> players) => players.Any(static player => Kind(player) is PlayerKind.Relations or PlayerKind.Any
        && !IsClaim(player));

    /// <summary>A player; the players of a role that has no interface in C#.</summary>
    public static IEnumerable<Symbol> Alone(Symbol player) => player.LoosePlayers.Count > 0 ? player.LoosePlayers : [player];

    private static bool IsClaim(Symbol player) => player is { Kind: SymbolKind.BuiltIn, Name: "Claim" };

    private static PlayerKind Kind(Symbol player) => player switch
    {
        { Kind: SymbolKind.Role } => player.Plays,
        { Kind: SymbolKind.Actor } or { Kind: SymbolKind.BuiltIn, Name: "Actor" } => PlayerKind.Actors,
        { Kind: SymbolKind.Relation } or { Kind: SymbolKind.BuiltIn, Name: "Relation" } => PlayerKind.Relations,
        _ => PlayerKind.Any,
    };
}
