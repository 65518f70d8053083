using Dramatis.Tool.Schemas;
using static Dramatis.Tool.Diffing.ChangeCatalog;

namespace Dramatis.Tool.Diffing;

/// <summary>Finds every change of meaning between two states of some schemas, both free of errors.</summary>
internal static class SchemaDiff
{
    /// <summary>The changes of each schema of either state, in ordinal order of the namespaces.</summary>
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
            changes.Add(SchemaAdded, "The schema was added.");
        }
        else if (now is null)
        {
            changes.Add(SchemaRemoved, "The schema was removed.");
        }
        else
        {
            CompareSchemas(changes, old, now);
            CompareEntries(changes, match.Entries[schemas], match);
        }

        return new(space, old?.Version, now?.Version, changes.Changes);
    }

    private static void CompareSchemas(ChangeList changes, DeclaredSchema old, DeclaredSchema now)
    {
        changes.AddIfChanged(NamespaceRenamed, "The namespace", old.Namespace, now.Namespace);
        changes.AddIfChanged(
            old.Version is null || now.Version is null ? VersionLost : VersionChanged,
            "The version",
            old.Version,
            now.Version);
        changes.AddIfChanged(ProseChanged, "The summary", old.Summary, now.Summary);
        changes.AddIfListChanged(ImportsChanged, "The imports", old.Imports, now.Imports);
    }

    private static void CompareEntries(ChangeList changes, List<Pair<DeclaredEntry>> entries, SchemaMatch match)
    {
        var guesses = RenameGuesses.OfEntries(entries, match);
        var comparer = new EntryComparer(match);
        foreach (var (old, now) in entries)
        {
            var type = changes.At((now ?? old)!.Name);
            if (old is null)
            {
                type.Add(TypeAdded, $"{Capital(now!)} was added.", guesses.ProposalFor(now!.Name));
            }
            else if (now is null)
            {
                type.Add(TypeRemoved, $"{Capital(old)} was removed.", guesses.ProposalForOld(old.Name));
            }
            else
            {
                comparer.Compare(type, old, now);
            }
        }
    }

    private static string Capital(DeclaredEntry entry)
    {
        var text = TypeKinds.InWords(entry.Symbol);
        return char.ToUpperInvariant(text[0]) + text[1..];
    }
}
