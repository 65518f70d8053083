using Dramatis.Schema.Binding;
using Dramatis.Tool.Schemas;

namespace Dramatis.Tool.Diffing;

/// <summary>The old and the new state of a type, with its members paired.</summary>
internal sealed class EntryPair(DeclaredEntry old, DeclaredEntry now)
{
    public DeclaredEntry Old { get; } = old;

    public DeclaredEntry New { get; } = now;

    public List<Pair<BoundMember>> Members { get; } = SchemaMatch.PairMembers(old, now);

    /// <summary>True for an actor type or a trait of actors, false for a relation or a trait of relations.</summary>
    public bool IsActor => New.Symbol.Kind == SymbolKind.Actor;

    /// <summary>The old and the new names of the members whose names differ.</summary>
    public IEnumerable<(string Old, string New)> Renames => Members
        .Where(static pair => pair.IsInBoth && pair.Old!.Name != pair.New!.Name)
        .Select(static pair => (pair.Old!.Name, pair.New!.Name));

    /// <summary>The new name of an old member; its old name if the member is gone.</summary>
    public string NameOf(string oldMember) => NewNames.GetValueOrDefault(oldMember, oldMember);

    private Dictionary<string, string> NewNames => field ??=
        Renames.ToDictionary(static rename => rename.Old, static rename => rename.New, StringComparer.Ordinal);
}
