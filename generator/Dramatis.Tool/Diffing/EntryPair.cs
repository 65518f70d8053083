using Dramatis.Schema.Binding;
using Dramatis.Tool.Schemas;

namespace Dramatis.Tool.Diffing;

/// <summary>A type before and after, with what its members are called now.</summary>
internal sealed class EntryPair(DeclaredEntry old, DeclaredEntry now)
{
    public DeclaredEntry Old { get; } = old;

    public DeclaredEntry New { get; } = now;

    public List<Pair<BoundMember>> Members { get; } = SchemaMatch.PairMembers(old, now);

    /// <summary>Whether it is an actor type or a trait of actors, not of relations.</summary>
    public bool IsActor => New.Symbol.Kind == SymbolKind.Actor;

    /// <summary>The old names of members that have another now, with these.</summary>
    public IEnumerable<(string Old, string New)> Renames => Members
        .Where(static pair => pair is { Old: not null, New: not null } && pair.Old.Name != pair.New.Name)
        .Select(static pair => (pair.Old!.Name, pair.New!.Name));

    /// <summary>What a member is called now; its old name where it is gone.</summary>
    public string NameOf(string oldMember) => Renames
        .Where(rename => rename.Old == oldMember)
        .Select(static rename => rename.New)
        .FirstOrDefault(oldMember);
}
