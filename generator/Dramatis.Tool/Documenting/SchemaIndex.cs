using Dramatis.Schema;
using Dramatis.Schema.Binding;
using Dramatis.Schema.Syntax;

namespace Dramatis.Tool.Documenting;

/// <summary>Sound schema files bound together, and who is whose base, player and user.</summary>
internal sealed class SchemaIndex
{
    private readonly Dictionary<string, IndexedDeclaration> _byName;
    private readonly ILookup<string, Symbol> _derived;

    private SchemaIndex(IReadOnlyList<SchemaOutline> namespaces, IEnumerable<IndexedDeclaration> declarations)
    {
        Namespaces = namespaces;
        All = [.. declarations.OrderBy(static one => one.Symbol.FullName, StringComparer.Ordinal)];
        _byName = All.ToDictionary(static one => one.Symbol.FullName, StringComparer.Ordinal);
        _derived = All
            .SelectMany(static one => one.Bases.Select(above => (above, one.Symbol)))
            .ToLookup(static pair => pair.above.FullName, static pair => pair.Symbol, StringComparer.Ordinal);
    }

    /// <summary>In ordinal order.</summary>
    public IReadOnlyList<SchemaOutline> Namespaces { get; }

    /// <summary>In ordinal order of their full names.</summary>
    public IReadOnlyList<IndexedDeclaration> All { get; }

    public static SchemaIndex Of(IEnumerable<SchemaText> files)
    {
        var read = SchemaCompilation.Of(files);
        return new(read.Names.Outlines, read.Files.SelectMany(Indexed));
    }

    public IEnumerable<T> Bound<T>()
        where T : BoundDeclaration => All.Select(static one => one.Bound).OfType<T>();

    /// <summary>Null for scalars of the language and players of the runtime.</summary>
    public IndexedDeclaration? Find(Symbol symbol) => _byName.GetValueOrDefault(symbol.FullName);

    /// <summary>What is based on it directly, in ordinal order.</summary>
    public IEnumerable<Symbol> Derived(Symbol symbol) => _derived[symbol.FullName];

    /// <summary>All that it is based on, nearest first.</summary>
    public IReadOnlyList<Symbol> Above(Symbol symbol)
    {
        List<Symbol> above = [.. Find(symbol)?.Bases ?? []];
        for (var i = 0; i < above.Count; i++)
        {
            above.AddRange((Find(above[i])?.Bases ?? []).Where(higher => !above.Contains(higher)).ToList());
        }

        return above;
    }

    /// <summary>What an actor or a relation plays as: itself, its bases and traits, the runtime's own, and roles of these.</summary>
    public IReadOnlyCollection<Symbol> PlaysAs(Symbol player)
    {
        var builtIn = new Symbol("", player.Kind == SymbolKind.Actor ? "Actor" : "Relation", SymbolKind.BuiltIn);
        HashSet<Symbol> names = [player, .. Above(player), builtIn];
        var roles = Bound<BoundRole>().ToList();
        while (roles.FirstOrDefault(role => !names.Contains(role.Symbol) && role.Players.Any(names.Contains)) is { } role)
        {
            names.Add(role.Symbol);
        }

        return names;
    }

    /// <summary>The positions that relations declare themselves and that one of these may play.</summary>
    public IEnumerable<(BoundRelation Relation, BoundPosition Position)> PositionsOf(IReadOnlyCollection<Symbol> players) =>
        from relation in Bound<BoundRelation>()
        from position in relation.Positions
        where position.Declarer == relation.Symbol && position.Players.Any(players.Contains)
        select (relation, position);

    private static IEnumerable<IndexedDeclaration> Indexed(CompiledFile file)
    {
        var trees = file.Syntax.Declarations.ToDictionary(static tree => tree.Name.Value, StringComparer.Ordinal);
        return file.Bound.Declarations
            .Select(bound => new IndexedDeclaration(bound, trees[bound.Symbol.Name]));
    }
}
