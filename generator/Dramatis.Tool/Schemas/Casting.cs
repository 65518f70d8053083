using Dramatis.Schema.Binding;
using Dramatis.Schema.Common;

namespace Dramatis.Tool.Schemas;

/// <summary>Answers which types can play which players, as positions and roles name them.</summary>
internal sealed class Casting(SchemaModel model)
{
    private readonly Dictionary<string, HashSet<string>> _ancestries = new(StringComparer.Ordinal);

    /// <summary>
    /// The full names of the types that can be instantiated and may play. <c>Actor</c>, <c>Relation</c> and
    /// <c>Claim</c> stand for every player of their kind, declared or not, and for themselves.
    /// </summary>
    public HashSet<string> Of(IEnumerable<Symbol> players)
    {
        var named = players.SelectMany(WithoutRoles).ToList();
        return
        [
            .. named.Where(static player => player.Kind == SymbolKind.BuiltIn).Select(static player => player.Name),
            .. model.Entries
                .Where(entry => !entry.Symbol.IsAbstract && named.Exists(player => Plays(entry, player)))
                .Select(static entry => entry.FullName),
        ];
    }

    /// <summary>The roles that a type can play, in ordinal order.</summary>
    public IEnumerable<Symbol> RolesOf(DeclaredEntry type) =>
        model.Bound<BoundRole>().Where(role => Plays(type, role.Symbol)).Select(static role => role.Symbol);

    /// <summary>
    /// The positions that a type can play, or that name a role, and the fields that hold a type of values or an enum:
    /// each in the type that declares it.
    /// </summary>
    public IEnumerable<(DeclaredEntry Owner, BoundMember Member)> PartsOf(DeclaredEntry type) =>
        from owner in model.Entries
        from member in owner.Members
        where owner.IsOwn(member) && Takes(member, type)
        select (owner, member);

    private bool Takes(BoundMember member, DeclaredEntry type) => member is BoundPosition position
        ? position.Players.Any(player => Plays(type, player))
        : ((BoundField)member).Type.FullName == type.FullName;

    private bool Plays(DeclaredEntry type, Symbol player) => player.Kind == SymbolKind.BuiltIn
        ? player.Name == type.Symbol.Kind.ToString()
        : Ancestry(type).Contains(player.FullName)
            || (type.Symbol.Kind != SymbolKind.Role && PlayersOf(player).Any(other => Plays(type, other)));

    private EquatableArray<Symbol> PlayersOf(Symbol role) => (model.Find(role)?.Bound as BoundRole)?.Players ?? [];

    private IEnumerable<Symbol> WithoutRoles(Symbol player) =>
        player.Kind == SymbolKind.Role ? PlayersOf(player).SelectMany(WithoutRoles) : [player];

    private HashSet<string> Ancestry(DeclaredEntry type)
    {
        if (!_ancestries.TryGetValue(type.FullName, out var above))
        {
            above = model.Ancestry(type).Select(static entry => entry.FullName).ToHashSet(StringComparer.Ordinal);
            _ancestries.Add(type.FullName, above);
        }

        return above;
    }
}
