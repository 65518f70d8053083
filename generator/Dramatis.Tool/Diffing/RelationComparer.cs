using Dramatis.Schema.Binding;
using Dramatis.Schema.Syntax;
using Dramatis.Tool.Schemas;
using static Dramatis.Tool.Diffing.ChangeCatalog;

namespace Dramatis.Tool.Diffing;

/// <summary>Compares the aspects, keys, clauses and modalities of relations.</summary>
internal sealed class RelationComparer(SchemaMatch match)
{
    private static readonly (ClauseKind Kind, ChangeRule Rule, string What)[] s_clauses =
    [
        (ClauseKind.Excludes, ExcludesChanged, "Excluded"),
        (ClauseKind.Implies, ConsequencesChanged, "Implied"),
        (ClauseKind.Initiates, ConsequencesChanged, "Begun"),
        (ClauseKind.Terminates, ConsequencesChanged, "Ended"),
    ];

    public void Compare(ChangeList changes, EntryPair entry, BoundRelation old, BoundRelation now)
    {
        changes.AddIfChanged(
            old.Aspect == BoundAspect.Timeless ? AspectGiven : AspectChanged,
            "The aspect",
            old.Aspect.ToString().ToLowerInvariant(),
            now.Aspect.ToString().ToLowerInvariant());
        CompareSets(changes, KeyChanged, "The key", old.Key.Select(entry.NameOf), now.Key);
        CompareSets(changes, ExclusiveChanged, "Exclusive", old.Exclusive.Select(entry.NameOf), now.Exclusive);
        foreach (var (kind, rule, what) in s_clauses)
        {
            CompareSets(changes, rule, what, old.Of(kind).Select(one => Text(Renamed(entry, one))), now.Of(kind).Select(Text));
        }

        changes.AddIfChanged(TotalChanged, "The bound of the sum", ClauseText.Of(Renamed(entry, old.Total)), ClauseText.Of(now.Total));
        CompareModalities(changes, Admitted(old), Admitted(now));
    }

    private static HashSet<string> Admitted(BoundRelation relation) =>
        relation.Modalities.Count == 0 ? [.. Enum.GetNames<Modality>()] : [.. relation.Modalities];

    private static string Text(BoundClause clause) => ClauseText.Of(clause with
    {
        Members = [.. clause.Members.Order()],
        Where = [.. clause.Where.OrderBy(static one => one.Field, StringComparer.Ordinal)],
    });

    /// <summary>A clause of the old schema by the names that its relation and members have now.</summary>
    private BoundClause Renamed(EntryPair entry, BoundClause old)
    {
        var before = old.Relation is { } symbol ? match.Before.Find(symbol.FullName) : null;
        var now = before is null ? null : match.NewOf(old.Relation!);
        var other = now is null ? null : new EntryPair(before!, now);
        return old with
        {
            Relation = now?.Symbol ?? old.Relation,
            Matter = old.Matter is { } matter ? entry.NameOf(matter) : null,
            Members = [.. old.Members.Select(pair => (entry.NameOf(pair.Own), other?.NameOf(pair.Other) ?? pair.Other))],
            Where = [.. old.Where.Select(one => one with { Field = other?.NameOf(one.Field) ?? one.Field })],
        };
    }

    private static BoundTotal? Renamed(EntryPair entry, BoundTotal? old) => old is null
        ? null
        : old with { Of = entry.NameOf(old.Of), Per = [.. old.Per.Select(entry.NameOf)] };

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
