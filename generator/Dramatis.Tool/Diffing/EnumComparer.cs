using Dramatis.Schema.Binding;
using static Dramatis.Tool.Diffing.ChangeCatalog;

namespace Dramatis.Tool.Diffing;

/// <summary>Compares the values of enums.</summary>
internal sealed class EnumComparer(SchemaMatch match)
{
    public void Compare(ChangeList changes, BoundEnum old, BoundEnum now)
    {
        var pairs = Pairing.Of(
            old.Values, now.Values, static value => value.Name, static value => value.Prose.RenamedFrom);
        var guesses = RenameGuesses.OfValues(pairs);
        var isHeld = IsHeldByRelations(old.Symbol);
        foreach (var (before, after) in pairs)
        {
            var value = changes.AtMember((after ?? before)!.Name);
            if (before is null)
            {
                value.Add(ValueAdded, "Added.", guesses.ProposalFor(after!.Name));
            }
            else if (after is null)
            {
                value.Add(ValueRemoved, "Removed.", guesses.ProposalForOld(before.Name));
            }
            else
            {
                Compare(value, isHeld, before, after);
            }
        }

        CompareOrder(changes, old, pairs);
        CompareOpposites(changes, old, now, pairs);
    }

    private static void CompareOpposites(ChangeList changes, BoundEnum old, BoundEnum now, List<Pair<BoundEnumValue>> pairs)
    {
        var newNames = pairs.Where(static pair => pair.IsInBoth)
            .ToDictionary(static pair => pair.Old!.Name, static pair => pair.New!.Name, StringComparer.Ordinal);
        var before = old.Opposites.Select(pair => Text(Name(pair.One), Name(pair.Other), pair.IsSoft)).ToHashSet();
        var after = now.Opposites.Select(static pair => Text(pair.One, pair.Other, pair.IsSoft)).ToHashSet();
        changes.AddIf(
            !before.SetEquals(after),
            OppositesChanged,
            $"The opposites were {ChangeList.Shown(before)} and are {ChangeList.Shown(after)}.");

        string Name(string value) => newNames.GetValueOrDefault(value, value);
    }

    private static string Text(string one, string other, bool isSoft) =>
        string.CompareOrdinal(one, other) > 0 ? Text(other, one, isSoft) : $"{one} and {other}{(isSoft ? " (soft)" : "")}";

    private static void Compare(ChangeList changes, bool isHeldByRelations, BoundEnumValue old, BoundEnumValue now)
    {
        var isRenamed = old.Name != now.Name;
        var rule = isHeldByRelations ? RelationValueRenamed : ValueRenamed;
        changes.AddIf(isRenamed, rule, $"Was named '{old.Name}'.");
        ProseComparer.Compare(changes, old.Prose, now.Prose, isRenamed, isStored: true);
    }

    /// <summary>True if a relation has a field of the enum: its values are part of the ids of claims.</summary>
    private bool IsHeldByRelations(Symbol type) => match.Before.Entries
        .Where(static entry => entry.Symbol.Kind == SymbolKind.Relation)
        .SelectMany(static entry => entry.Members)
        .Any(member => member is BoundField field && field.Type.FullName == type.FullName);

    private static void CompareOrder(ChangeList changes, BoundEnum old, List<Pair<BoundEnumValue>> pairs)
    {
        var now = pairs.Where(static pair => pair.IsInBoth).ToList();
        var kept = now.Select(static pair => pair.Old!.Name).ToHashSet(StringComparer.Ordinal);
        var before = old.Values.Where(value => kept.Contains(value.Name));
        changes.AddIf(
            !before.SequenceEqual(now.Select(static pair => pair.Old!)),
            OrderChanged,
            $"The values are now in the order {ChangeList.Shown(now.Select(static pair => pair.New!.Name))}.");
    }
}
