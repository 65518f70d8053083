using Dramatis.Generator.Rules;
using Dramatis.Schema.Binding;
using Dramatis.Schema.Syntax;

namespace Dramatis.Tool.Compiling;

// docs/decisions.md: Types that facts use
/// <summary>Finds the declarations whose code must be compiled for some types: these, and what their code refers to.</summary>
/// <remarks>
/// A role needs its players of which facts speak, and no others: the code of a player does not name the role. Rules can name
/// any type, so that each word in them that is the name of a type counts.
/// </remarks>
internal sealed class NeededTypes
{
    private readonly Dictionary<string, BoundDeclaration> _all;
    private readonly Lazy<ILookup<string, string>> _byCSharpName;
    private readonly HashSet<string> _found = new(StringComparer.Ordinal);
    private readonly Queue<string> _open = new();

    private NeededTypes(IReadOnlyList<BoundDeclaration> all)
    {
        _all = all.ToDictionary(static one => one.Symbol.FullName, StringComparer.Ordinal);
        _byCSharpName = new(() => all
            .SelectMany(static one => CSharpNames(one).Select(name => (Name: name, Type: one.Symbol.FullName)))
            .ToLookup(static pair => pair.Name, static pair => pair.Type, StringComparer.Ordinal));
    }

    /// <summary>The full names of the needed declarations.</summary>
    /// <param name="all">The declarations of all files.</param>
    /// <param name="written">The names of types with their namespaces, also former ones.</param>
    public static IReadOnlySet<string> Of(IReadOnlyList<BoundDeclaration> all, IReadOnlySet<string> written)
    {
        var needed = new NeededTypes(all);
        foreach (var one in all.Where(one => Names(one).Any(written.Contains)))
        {
            needed.Add(one.Symbol);
        }

        while (needed._open.TryDequeue(out var name))
        {
            needed.AddAll(needed._all[name]);
        }

        return needed._found;
    }

    private static IEnumerable<string> Names(BoundDeclaration one) => one.Prose.RenamedFrom
        .Select(former => $"{one.Symbol.Namespace}.{former}")
        .Prepend(one.Symbol.FullName);

    /// <summary>The names of the C# types that are generated for a declaration.</summary>
    private static IEnumerable<string> CSharpNames(BoundDeclaration one)
    {
        var name = one.Symbol.Name;
        return one switch
        {
            BoundEnum => [name, name + "Names"],
            BoundRelation relation => relation.Positions.Select(position => $"I{name}{position.CSharpName}").Concat([name, "I" + name]),
            _ => [name, "I" + name],
        };
    }

    private void AddAll(BoundDeclaration one)
    {
        switch (one)
        {
            case BoundType type:
                Add(type.Base);
                break;
            case BoundRole role:
                Add(role.Players.Where(static player => player.Kind == SymbolKind.Role));
                break;
            case BoundActor actor:
                Add(actor.Base);
                Add(actor.Traits);
                Add(actor.Fields);
                break;
            case BoundRelation relation:
                Add(relation.Bases);
                Add(relation.Fields);
                Add(relation.Positions.SelectMany(Players));
                // An exclusion names the other relation by a text only.
                Add(relation.Clauses.Where(static clause => clause.Kind != ClauseKind.Excludes).Select(static clause => clause.Relation).OfType<Symbol>());
                break;
        }

        Add(RuleNames.Checks(one).SelectMany(RuleNames.Of).SelectMany(word => _byCSharpName.Value[word]).Select(name => _all[name].Symbol));
    }

    /// <summary>
    /// The players that the code of a position names. A union has an interface, of which the code of its players does not
    /// speak either.
    /// </summary>
    private static IEnumerable<Symbol> Players(BoundPosition position) =>
        position.IsLoose ? position.Players.SelectMany(static player => player.LoosePlayers).Concat(position.Players)
            : position.Players.Count == 1 ? position.Players
            : position.Players.Where(static player => player.Kind == SymbolKind.Role);

    private void Add(IEnumerable<BoundField> fields)
    {
        foreach (var field in fields)
        {
            Add(field.Type);
            Add(field.PatternOf);
        }
    }

    private void Add(IEnumerable<Symbol> symbols)
    {
        foreach (var symbol in symbols)
        {
            Add(symbol);
        }
    }

    /// <summary>Adds a declaration; the scalars of the language and the players of the runtime are none.</summary>
    private void Add(Symbol? symbol)
    {
        if (symbol?.FullName is { } name && _all.ContainsKey(name) && _found.Add(name))
        {
            _open.Enqueue(name);
        }
    }
}
