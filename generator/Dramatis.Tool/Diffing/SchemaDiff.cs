using Dramatis.Tool.Schemas;

namespace Dramatis.Tool.Diffing;

/// <summary>Every change of meaning between two states of some schemas, neither of which has errors.</summary>
internal static class SchemaDiff
{
    /// <summary>One for each schema of either, in ordinal order of their namespaces.</summary>
    public static IReadOnlyList<SchemaChanges> Run(SchemaModel before, SchemaModel after)
    {
        var match = new SchemaMatch(before, after);
        return
        [
            .. match.Schemas.Select(pair => Compare(pair, match))
                .OrderBy(static schema => schema.Namespace, StringComparer.Ordinal),
        ];
    }

    private static SchemaChanges Compare(Pair<DeclaredSchema> schemas, SchemaMatch match)
    {
        var (old, now) = schemas;
        var space = (now ?? old)!.Namespace;
        var changes = new ChangeList(space);
        if (old is null)
        {
            changes.Add(ChangeCatalog.SchemaAdded, "", "The schema was added.");
            return new(space, null, now!.Version, changes.Changes);
        }

        if (now is null)
        {
            changes.Add(ChangeCatalog.SchemaRemoved, "", "The schema was removed.");
            return new(space, old.Version, null, changes.Changes);
        }

        CompareSchemas(old, now, changes);
        CompareEntries(match.Entries[schemas], match, changes);
        return new(space, old.Version, now.Version, changes.Changes);
    }

    private static void CompareSchemas(DeclaredSchema old, DeclaredSchema now, ChangeList changes)
    {
        changes.AddIfChanged(ChangeCatalog.NamespaceRenamed, "", "The namespace", old.Namespace, now.Namespace);
        changes.AddIfChanged(
            old.Version is null || now.Version is null ? ChangeCatalog.VersionLost : ChangeCatalog.VersionChanged,
            "",
            "The version",
            old.Version,
            now.Version);
        changes.AddIfChanged(ChangeCatalog.ProseChanged, "", "The summary", old.Summary, now.Summary);
        changes.AddIf(
            !old.Imports.SequenceEqual(now.Imports),
            ChangeCatalog.ImportsChanged,
            "",
            $"The imports were {ChangeList.Shown(old.Imports)} and are {ChangeList.Shown(now.Imports)}.");
    }

    private static void CompareEntries(List<Pair<DeclaredEntry>> entries, SchemaMatch match, ChangeList changes)
    {
        var guesses = RenameGuesses.OfEntries(entries, match);
        var comparer = new EntryComparer(match, changes);
        foreach (var (old, now) in entries)
        {
            if (old is null)
            {
                var text = $"{Words.Kind(now!.Symbol)} was added.";
                changes.Add(ChangeCatalog.TypeAdded, now.Name, Capital(text), guesses.ProposalFor(now.Name));
            }
            else if (now is null)
            {
                var text = $"{Words.Kind(old.Symbol)} was removed.";
                changes.Add(ChangeCatalog.TypeRemoved, old.Name, Capital(text), guesses.ProposalForOld(old.Name));
            }
            else
            {
                comparer.Compare(old, now);
            }
        }
    }

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];
}
