using Dramatis.Schema.Binding;
using Dramatis.Tool.Schemas;

namespace Dramatis.Tool.Diffing;

/// <summary>Compares what types are based on, and whether they can be instantiated.</summary>
internal sealed class BaseComparer(SchemaMatch match, ChangeList changes)
{
    public void Compare(DeclaredEntry old, DeclaredEntry now)
    {
        CompareForms(old.Symbol, now.Symbol);
        if (now.Symbol.Kind is SymbolKind.Actor or SymbolKind.Relation)
        {
            CompareBases(old, now, now.Symbol.Kind == SymbolKind.Actor);
        }
    }

    private void CompareForms(Symbol old, Symbol now)
    {
        var text = $"Was {Words.Kind(old)} and is {Words.Kind(now)}.";
        changes.AddIf(!old.IsAbstract && now.IsAbstract, ChangeCatalog.NoLongerInstantiable, now.Name, text);
        changes.AddIf(old.IsAbstract && !now.IsAbstract, ChangeCatalog.NowInstantiable, now.Name, text);
        changes.AddIf(
            old.IsInterface != now.IsInterface,
            ChangeCatalog.CSharpFormChanged,
            now.Name,
            $"Members that hold it were typed as {old.CSharpName} and are as {now.CSharpName}.");
        changes.AddIf(
            old.IsTrait != now.IsTrait && old.IsAbstract && now.IsAbstract && old.IsInterface == now.IsInterface,
            ChangeCatalog.TraitOrAbstract,
            now.Name,
            text);
    }

    private void CompareBases(DeclaredEntry old, DeclaredEntry now, bool isActor)
    {
        var before = old.Bases.Select(match.NameOf).ToList();
        var after = now.Bases.Select(static above => above.FullName).ToList();
        foreach (var gone in before.Except(after))
        {
            changes.Add(
                isActor ? ChangeCatalog.ActorBaseRemoved : ChangeCatalog.RelationBaseRemoved,
                now.Name,
                $"Is no longer based on {gone}.");
        }

        foreach (var come in after.Except(before))
        {
            changes.Add(
                isActor ? ChangeCatalog.ActorBaseAdded : ChangeCatalog.RelationBaseAdded,
                now.Name,
                $"Is based on {come}, too.");
        }

        changes.AddIf(
            !before.SequenceEqual(after) && before.ToHashSet().SetEquals(after),
            ChangeCatalog.OrderChanged,
            now.Name,
            $"Its bases are {ChangeList.Shown(after)} now.");
    }
}
