using Dramatis.Schema.Binding;
using Dramatis.Tool.Schemas;

namespace Dramatis.Tool.Diffing;

/// <summary>Pairs each schema, type and member of an old state with its successor in a new one.</summary>
internal sealed class SchemaMatch
{
    private readonly Dictionary<string, DeclaredEntry> _newOf = new(StringComparer.Ordinal);
    private readonly Dictionary<string, DeclaredEntry> _oldOf = new(StringComparer.Ordinal);

    public SchemaMatch(SchemaModel before, SchemaModel after)
    {
        (Before, After) = (before, after);
        Schemas = PairSchemas();
        Entries = Schemas.ToDictionary(static pair => pair, PairEntries);
        foreach (var (old, now) in Entries.Values.SelectMany(static pairs => pairs))
        {
            if (old is not null && now is not null)
            {
                _newOf.Add(old.FullName, now);
                _oldOf.Add(now.FullName, old);
            }
        }
    }

    public SchemaModel Before { get; }

    public SchemaModel After { get; }

    public List<Pair<DeclaredSchema>> Schemas { get; }

    public Dictionary<Pair<DeclaredSchema>, List<Pair<DeclaredEntry>>> Entries { get; }

    /// <summary>The types of both states whose names differ.</summary>
    public IEnumerable<(string Old, string New)> Renames => Entries.Values
        .SelectMany(static pairs => pairs)
        .Where(static pair => pair.IsInBoth && pair.Old!.Name != pair.New!.Name)
        .Select(static pair => (pair.Old!.Name, pair.New!.Name));

    /// <summary>The successor of an old type; null if it was removed, or is not a declaration.</summary>
    public DeclaredEntry? NewOf(Symbol old) => _newOf.GetValueOrDefault(old.FullName);

    /// <summary>The predecessor of a new type; null if it was added, or is not a declaration.</summary>
    public DeclaredEntry? OldOf(Symbol now) => _oldOf.GetValueOrDefault(now.FullName);

    /// <summary>The full name that an old type has now; its old name if it has no successor.</summary>
    public string NameOf(Symbol old) => NameOf(old.FullName);

    /// <inheritdoc cref="NameOf(Symbol)"/>
    public string NameOf(string oldFullName) => _newOf.GetValueOrDefault(oldFullName)?.FullName ?? oldFullName;

    public static List<Pair<BoundMember>> PairMembers(DeclaredEntry old, DeclaredEntry now) => Pairing.Of(
        old.Members, now.Members, static member => member.Name, static member => member.Prose.RenamedFrom);

    /// <summary>
    /// The schemas by namespace. A namespace has no former name. A removed and an added namespace are paired if most of
    /// their types have the same names.
    /// </summary>
    private List<Pair<DeclaredSchema>> PairSchemas()
    {
        var pairs = Pairing.Of(Before.Schemas, After.Schemas, static schema => schema.Namespace, static _ => []);
        var added = pairs.Where(static pair => pair.Old is null).ToList();
        var removed = pairs.Where(static pair => pair.New is null).ToList();
        if (added is [{ New: { } now }] && removed is [{ Old: { } old }] && AreOne(old, now))
        {
            pairs.RemoveAll(pair => pair.Old is null || pair.New is null);
            pairs.Add(new(old, now));
        }

        return pairs;
    }

    private static bool AreOne(DeclaredSchema old, DeclaredSchema now)
    {
        var common = old.Entries.Select(static entry => entry.Name)
            .Intersect(now.Entries.Select(static entry => entry.Name))
            .Count();
        return common * 2 > Math.Max(old.Entries.Count, now.Entries.Count);
    }

    private static List<Pair<DeclaredEntry>> PairEntries(Pair<DeclaredSchema> schemas) => Pairing.Of(
        schemas.Old?.Entries ?? [],
        schemas.New?.Entries ?? [],
        static entry => entry.Name,
        static entry => entry.Bound.Prose.RenamedFrom);
}
