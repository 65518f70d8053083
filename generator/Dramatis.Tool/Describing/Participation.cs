using Dramatis.Schema.Binding;
using Dramatis.Tool.Schemas;

namespace Dramatis.Tool.Describing;

/// <summary>What a type can take part in.</summary>
internal sealed class Participation(SchemaModel model)
{
    /// <summary>
    /// The positions that a type can play, or that name a role, and the fields that hold a type or an enum: each where it
    /// is declared.
    /// </summary>
    public IEnumerable<(DeclaredEntry Owner, BoundMember Member)> Of(DeclaredEntry type)
    {
        var above = model.Ancestry(type).Select(static entry => entry.FullName).ToHashSet(StringComparer.Ordinal);
        return
            from owner in model.Entries.OrderBy(static entry => entry.FullName, StringComparer.Ordinal)
            from member in owner.Members
            where owner.IsOwn(member) && Takes(member, type.Symbol, above)
            select (owner, member);
    }

    private bool Takes(BoundMember member, Symbol type, HashSet<string> above) => member is BoundPosition position
        ? position.Players.Any(player => Plays(player, type, above))
        : ((BoundField)member).Type.FullName == type.FullName;

    private bool Plays(Symbol player, Symbol type, HashSet<string> above) => player switch
    {
        { Kind: SymbolKind.BuiltIn } => player.Name == type.Kind.ToString(),
        _ when above.Contains(player.FullName) => true,
        _ => type.Kind != SymbolKind.Role
            && model.Find(player.FullName)?.Bound is BoundRole role
            && role.Players.Any(other => Plays(other, type, above)),
    };
}
