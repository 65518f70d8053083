using Dramatis.Schema.Binding;
using Dramatis.Tool.Schemas;
using static Dramatis.Tool.Diffing.ChangeCatalog;

namespace Dramatis.Tool.Diffing;

/// <summary>Compares the bases of types, and whether the types can be instantiated.</summary>
internal sealed class BaseComparer(SchemaMatch match)
{
    public void Compare(ChangeList changes, DeclaredEntry old, DeclaredEntry now)
    {
        CompareForms(changes, old.Symbol, now.Symbol);
        if (now.Symbol.Kind is SymbolKind.Actor or SymbolKind.Relation)
        {
            CompareBases(changes, old, now, now.Symbol.Kind == SymbolKind.Actor);
        }
    }

    private static void CompareForms(ChangeList changes, Symbol old, Symbol now)
    {
        var text = $"Was {TypeKinds.InWords(old)} and is {TypeKinds.InWords(now)}.";
        changes.AddIf(!old.IsAbstract && now.IsAbstract, NoLongerInstantiable, text);
        changes.AddIf(old.IsAbstract && !now.IsAbstract, NowInstantiable, text);
        changes.AddIf(
            old.IsInterface != now.IsInterface,
            CSharpFormChanged,
            $"Members that hold it were typed as {old.CSharpName} and are as {now.CSharpName}.");
        var isAbstractAsBefore = old.IsAbstract && now.IsAbstract && old.IsInterface == now.IsInterface;
        changes.AddIf(isAbstractAsBefore && old.IsTrait != now.IsTrait, TraitOrAbstract, text);
    }

    private void CompareBases(ChangeList changes, DeclaredEntry old, DeclaredEntry now, bool isActor)
    {
        var before = old.Bases.Select(match.NameOf).ToList();
        var after = now.Bases.Select(static above => above.FullName).ToList();
        foreach (var gone in before.Except(after))
        {
            changes.Add(isActor ? ActorBaseRemoved : RelationBaseRemoved, $"Is no longer based on {gone}.");
        }

        foreach (var come in after.Except(before))
        {
            changes.Add(isActor ? ActorBaseAdded : RelationBaseAdded, $"Is based on {come}, too.");
        }

        var isReordered = !before.SequenceEqual(after) && before.ToHashSet().SetEquals(after);
        changes.AddIf(isReordered, OrderChanged, $"Its bases are {ChangeList.Shown(after)} now.");
    }
}
