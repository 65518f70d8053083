using Dramatis.Schema.Binding;
using static Dramatis.Tool.Diffing.ChangeCatalog;

namespace Dramatis.Tool.Diffing;

/// <summary>Compares the aspects, keys, exclusions and modalities of relations.</summary>
internal sealed class RelationComparer(SchemaMatch match)
{
    public void Compare(ChangeList changes, EntryPair entry, BoundRelation old, BoundRelation now)
    {
        changes.AddIfChanged(
            old.Aspect == BoundAspect.Timeless ? AspectGiven : AspectChanged,
            "The aspect",
            old.Aspect.ToString().ToLowerInvariant(),
            now.Aspect.ToString().ToLowerInvariant());
        CompareSets(changes, KeyChanged, "The key", old.Key.Select(entry.NameOf), now.Key);
        CompareSets(changes, ExclusiveChanged, "Exclusive", old.Exclusive.Select(entry.NameOf), now.Exclusive);
        var excluded = old.Excludes.Select(one => Text(entry, one));
        CompareSets(changes, ExcludesChanged, "Excluded", excluded, now.Excludes.Select(Text));
        CompareModalities(changes, Admitted(old), Admitted(now));
    }

    private static string Text(BoundExclusion exclusion) => Text(
        exclusion.Relation.FullName,
        exclusion.Positions.Select(static pair => $"{pair.Own}: {pair.Other}"));

    private static string Text(string relation, IEnumerable<string> positions) =>
        $"{relation} {{ {string.Join(", ", positions.Order(StringComparer.Ordinal))} }}";

    private static HashSet<string> Admitted(BoundRelation relation) =>
        relation.Modalities.Count == 0 ? [.. Enum.GetNames<Modality>()] : [.. relation.Modalities];

    /// <summary>An exclusion of the old schema by the names that its relation and positions have now.</summary>
    private string Text(EntryPair entry, BoundExclusion old)
    {
        var excluded = match.Before.Find(old.Relation.FullName);
        var other = excluded is not null && match.NewOf(old.Relation) is { } now ? new EntryPair(excluded, now) : null;
        return Text(
            match.NameOf(old.Relation),
            old.Positions.Select(pair => $"{entry.NameOf(pair.Own)}: {other?.NameOf(pair.Other) ?? pair.Other}"));
    }

    private static void CompareSets(
        ChangeList changes, ChangeRule rule, string what, IEnumerable<string> old, IEnumerable<string> now)
    {
        var (before, after) = (old.ToHashSet(), now.ToHashSet());
        changes.AddIf(
            !before.SetEquals(after), rule, $"{what} was {ChangeList.Shown(before)} and is {ChangeList.Shown(after)}.");
    }

    private static void CompareModalities(ChangeList changes, HashSet<string> old, HashSet<string> now)
    {
        var (removed, added) = (string.Join(", ", old.Except(now)), string.Join(", ", now.Except(old)));
        changes.AddIf(removed.Length > 0, ModalitiesRemoved, $"No longer admitted: {removed}.");
        changes.AddIf(added.Length > 0, ModalitiesAdded, $"Also admitted: {added}.");
    }
}
