namespace Dramatis.Schema.Binding.Names;

/// <summary>Finds who plays each role, through the roles that it names; these are sound, so never in a circle.</summary>
internal sealed class RolePlayers(Func<Entry, NameResolver> resolvers)
{
    public void Mark(IEnumerable<Entry> entries)
    {
        foreach (var entry in entries.Where(static e => e is { IsSound: true, Declared.Kind: SymbolKind.Role }))
        {
            Mark(entry);
        }
    }

    private PlayerKind Mark(Entry role)
    {
        if (role.Plays == PlayerKind.None)
        {
            var kinds = References.Needed(role.Declared).Select(resolvers(role).Find).OfType<Entry>().Select(Kind);
            role.Plays = kinds.Where(static kind => kind != PlayerKind.None).Distinct().ToList() is [var only]
                ? only
                : PlayerKind.Any;
        }

        return role.Plays;
    }

    private PlayerKind Kind(Entry player) => player.Declared.Kind switch
    {
        SymbolKind.Actor => PlayerKind.Actors,
        SymbolKind.Relation => PlayerKind.Relations,
        SymbolKind.Role when player.IsSound => Mark(player),
        _ => PlayerKind.None,
    };
}
