using Dramatis.Schema.Binding;

namespace Dramatis.Tool.Diffing;

/// <summary>Compares what only relations have.</summary>
internal sealed class RelationComparer(SchemaMatch match, ChangeList changes)
{
    public void Compare(EntryPair entry, BoundRelation old, BoundRelation now)
    {
        var element = now.Symbol.Name;
        CompareAspects(element, old.Aspect, now.Aspect);
        CompareSets(ChangeCatalog.KeyChanged, element, "The key", old.Key.Select(entry.NameOf), now.Key);
        CompareSets(
            ChangeCatalog.ExclusiveChanged, element, "Exclusive", old.Exclusive.Select(entry.NameOf), now.Exclusive);
        var excluded = old.Excludes.Select(one => Text(entry, one));
        CompareSets(ChangeCatalog.ExcludesChanged, element, "Excluded", excluded, now.Excludes.Select(Text));
        CompareModalities(element, old.Modalities, now.Modalities);
    }

    private static string Text(BoundExclusion exclusion) => Text(
        exclusion.Relation.FullName,
        exclusion.Positions.Select(static pair => $"{pair.Own}: {pair.Other}"));

    private static string Text(string relation, IEnumerable<string> positions) =>
        $"{relation} {{ {string.Join(", ", positions.Order(StringComparer.Ordinal))} }}";

    private static HashSet<string> Admitted(IReadOnlyList<string> modalities) =>
        [.. modalities.Count == 0 ? Enum.GetNames<Modality>() : modalities];

    private string Text(EntryPair entry, BoundExclusion old)
    {
        var excluded = match.Before.Find(old.Relation.FullName);
        var other = excluded is not null && match.NewOf(old.Relation) is { } now ? new EntryPair(excluded, now) : null;
        return Text(
            match.NameOf(old.Relation),
            old.Positions.Select(pair => $"{entry.NameOf(pair.Own)}: {other?.NameOf(pair.Other) ?? pair.Other}"));
    }

    private void CompareAspects(string element, BoundAspect old, BoundAspect now)
    {
        if (old != now)
        {
            changes.AddIfChanged(
                old == BoundAspect.Timeless ? ChangeCatalog.AspectGiven : ChangeCatalog.AspectChanged,
                element,
                "The aspect",
                old.ToString().ToLowerInvariant(),
                now.ToString().ToLowerInvariant());
        }
    }

    private void CompareSets(
        ChangeRule rule, string element, string what, IEnumerable<string> old, IEnumerable<string> now)
    {
        var (before, after) = (old.ToHashSet(), now.ToHashSet());
        changes.AddIf(
            !before.SetEquals(after),
            rule,
            element,
            $"{what} was {ChangeList.Shown(before)} and is {ChangeList.Shown(after)}.");
    }

    private void CompareModalities(string element, IReadOnlyList<string> old, IReadOnlyList<string> now)
    {
        var (before, after) = (Admitted(old), Admitted(now));
        changes.AddIf(
            !before.IsSubsetOf(after),
            ChangeCatalog.ModalitiesRemoved,
            element,
            $"No longer admitted: {string.Join(", ", before.Except(after))}.");
        changes.AddIf(
            !after.IsSubsetOf(before),
            ChangeCatalog.ModalitiesAdded,
            element,
            $"Also admitted: {string.Join(", ", after.Except(before))}.");
    }
}
