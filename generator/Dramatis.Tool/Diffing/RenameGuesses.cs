using Dramatis.Schema.Binding;
using Dramatis.Tool.Schemas;

namespace Dramatis.Tool.Diffing;

/// <summary>
/// Guesses renames: a removed and an added declaration that are similar may be one declaration with a new name.
/// </summary>
internal sealed class RenameGuesses
{
    private const double Likely = 0.5;

    /// <summary>
    /// The most pairs that are compared. If more has changed, guesses would take long and help nobody.
    /// </summary>
    private const int MostPairs = 100_000;

    private readonly Dictionary<string, string> _newOf = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _oldOf = new(StringComparer.Ordinal);

    /// <param name="removed">The removed declarations.</param>
    /// <param name="added">The added declarations.</param>
    private RenameGuesses(IReadOnlyList<Candidate> removed, IReadOnlyList<Candidate> added)
    {
        if ((long)removed.Count * added.Count > MostPairs)
        {
            return;
        }

        var likely = removed
            .SelectMany(old => added.Select(now => (Old: old.Name, New: now.Name, Score: old.Likeness(now))))
            .Where(static guess => guess.Score >= Likely)
            .OrderByDescending(static guess => guess.Score)
            .ThenBy(static guess => guess.Old, StringComparer.Ordinal)
            .ThenBy(static guess => guess.New, StringComparer.Ordinal);
        foreach (var (old, now, _) in likely)
        {
            if (!_newOf.ContainsKey(old) && _oldOf.TryAdd(now, old))
            {
                _newOf.Add(old, now);
            }
        }
    }

    public static RenameGuesses OfEntries(IReadOnlyCollection<Pair<DeclaredEntry>> pairs, SchemaMatch match) => new(
        [.. Removed(pairs).Select(entry => Of(entry, match.NameOf))],
        [.. Added(pairs).Select(static entry => Of(entry, static type => type.FullName))]);

    public static RenameGuesses OfMembers(EntryPair entry, SchemaMatch match) => new(
        [.. Removed(entry.Members).Select(member => Of(member, match.NameOf))],
        [.. Added(entry.Members).Select(static member => Of(member, static type => type.FullName))]);

    public static RenameGuesses OfValues(IReadOnlyCollection<Pair<BoundEnumValue>> pairs) => new(
        [.. Removed(pairs).Select(Of)],
        [.. Added(pairs).Select(Of)]);

    /// <summary>
    /// A proposal for an added name: how to declare that it is a rename; null if no removed name is similar.
    /// </summary>
    public string? ProposalFor(string name) => _oldOf.TryGetValue(name, out var old)
        ? $"If it was named '{old}' before, add 'renamedFrom: {old}'."
        : null;

    /// <summary>A proposal for a removed name; null if no added name is similar.</summary>
    public string? ProposalForOld(string name) => _newOf.TryGetValue(name, out var now)
        ? $"If it is now named '{now}', add 'renamedFrom: {name}' there."
        : null;

    private static IEnumerable<T> Removed<T>(IEnumerable<Pair<T>> pairs)
        where T : class => pairs.Where(static pair => pair.New is null).Select(static pair => pair.Old!);

    private static IEnumerable<T> Added<T>(IEnumerable<Pair<T>> pairs)
        where T : class => pairs.Where(static pair => pair.Old is null).Select(static pair => pair.New!);

    private static Candidate Of(DeclaredEntry entry, Func<Symbol, string> name) => new(
        entry.Name,
        entry.Symbol.Kind.ToString(),
        [
            .. entry.Members.Select(member => $"{member.Name} {Type(member, name)}"),
            .. entry.Bases.Select(name),
            .. entry.Bound switch
            {
                BoundRole role => role.Players.Select(name),
                BoundEnum values => values.Values.Select(static value => value.Name),
                BoundType type => [type.Scalar.ToString(), type.Constraints.Pattern ?? ""],
                _ => [],
            },
            .. entry.Bound.Prose.Summary is { } summary ? [summary] : Array.Empty<string>(),
        ]);

    private static Candidate Of(BoundMember member, Func<Symbol, string> name) => new(
        member.Name,
        member.GetType().Name,
        [Type(member, name), member.Multiplicity.ToString(), member.Prose.Summary ?? ""]);

    private static Candidate Of(BoundEnumValue value) => new(value.Name, "", [value.Prose.Summary ?? ""]);

    private static string Type(BoundMember member, Func<Symbol, string> name) => member switch
    {
        BoundPosition position => string.Join('|', position.Players.Select(name).Order(StringComparer.Ordinal)),
        _ => name(((BoundField)member).Type),
    };

    /// <summary>A declaration that may have been renamed.</summary>
    /// <param name="Kind">The kind; declarations of different kinds are never the same.</param>
    /// <param name="Shape">Everything else that is known of the declaration, as texts to compare.</param>
    private sealed record Candidate(string Name, string Kind, HashSet<string> Shape)
    {
        // The pairs of letters in the name, by which similar names are found: "host" has "ho", "os" and "st".
        private readonly HashSet<string> _pairs = Pairs(Name);

        /// <summary>The similarity from 0 to 1: the mean of the similarity of the names and of the shapes.</summary>
        public double Likeness(Candidate other) => Kind != other.Kind ? 0
            : (Common(_pairs, other._pairs) + Common(Shape, other.Shape)) / 2;

        private static double Common(HashSet<string> left, HashSet<string> right) =>
            left.Count + right.Count == 0 ? 0 : 2.0 * left.Intersect(right).Count() / (left.Count + right.Count);

        private static HashSet<string> Pairs(string name) =>
            [.. Enumerable.Range(0, name.Length - 1).Select(i => name.Substring(i, 2).ToLowerInvariant())];
    }
}
