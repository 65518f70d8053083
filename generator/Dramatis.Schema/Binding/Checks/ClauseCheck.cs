using Dramatis.Schema.Binding.Declarations;
using Dramatis.Schema.Binding.Findings;
using Dramatis.Schema.Binding.Names;
using Dramatis.Schema.Diagnostics;
using Dramatis.Schema.Syntax;

namespace Dramatis.Schema.Binding.Checks;

// docs/decisions.md: Clauses against the whole project
/// <summary>Checks clauses against the other relation. The binder of the file checks the own side.</summary>
internal sealed class ClauseCheck(NameIndex index, Hierarchy hierarchy)
{
    private readonly RelationShapes _shapes = new(hierarchy);
    private readonly MappingCheck _mapping = new(hierarchy);

    public void Run()
    {
        foreach (var entry in index.All.Where(static e => e.Entity?.Relation is { Clauses.Any: true }))
        {
            var clauses = entry.Entity!.Relation!.Clauses;
            for (var i = 0; i < clauses.Count; i++)
            {
                Check(entry, clauses[i], entry.Place.In(Part.Clause, i));
                CheckBoth(entry, i);
            }
        }

        new CircleCheck(hierarchy).Run();
    }

    private void Check(Entry entry, DeclaredClause clause, Place place)
    {
        if (clause.Relation is not { } name || entry.Resolver.Resolve(name).Symbol is not { } symbol)
        {
            return;
        }

        if (symbol.Kind == SymbolKind.Link && clause.Kind == ClauseKind.Implies)
        {
            Check(new(entry, clause, place, symbol, _shapes.Of(entry), _shapes.Of(symbol)));
        }
        else if (symbol.Kind == SymbolKind.Relation && entry.Resolver.Find(name) is { } other)
        {
            CheckKind(entry, clause, other, place);
            Check(new(entry, clause, place, symbol, _shapes.Of(entry), _shapes.Of(other)));
        }
    }

    private void Check(ClauseSides sides)
    {
        _mapping.Run(sides);
        new ConditionCheck(sides, hierarchy).Run();
        if (sides.Clause.Kind == ClauseKind.Excludes)
        {
            return;
        }

        var missing = sides.Other.Values
            .Where(member => member.IsRequired
                && sides.Clause.Members.All(pair => pair.Other != member.Name)
                && sides.Clause.Where.All(condition => condition.Field != member.Name))
            .Select(static member => $"'{member.Name}'")
            .ToList();
        if (missing.Count > 0)
        {
            sides.Add(
                DiagnosticCatalog.UnmappedMember,
                sides.Place,
                $"{sides.Symbol.Name} needs {MessageText.List(missing)}; map an own member to each, or set a field under 'where'.");
        }
    }

    private static void CheckKind(Entry entry, DeclaredClause clause, Entry other, Place place)
    {
        if (clause.Kind == ClauseKind.Excludes)
        {
            return;
        }

        if (other.IsAbstract)
        {
            entry.Findings.Add(
                DiagnosticCatalog.AbstractConsequence,
                place,
                $"'{other.Declared.Name}' is abstract, and what follows is a relation of one type; name a type that can be "
                + "instantiated.",
                related: other.Symbol.Declaration());
        }
        else if (clause.Kind != ClauseKind.Implies && RelationShapes.Aspect(other) != "state")
        {
            var what = clause.Kind == ClauseKind.Initiates ? "begins" : "ends";
            entry.Findings.Add(
                DiagnosticCatalog.NoEventOrState,
                place,
                $"'{other.Declared.Name}' is not a state, and only a state {what} with an event.",
                related: other.Symbol.Declaration());
        }
    }

    /// <summary>Finds that an event begins and ends the same state.</summary>
    private static void CheckBoth(Entry entry, int number)
    {
        var clauses = entry.Entity!.Relation!.Clauses;
        var clause = clauses[number];
        if (clause.Kind == ClauseKind.Terminates
            && clauses.Any(other => other.Kind == ClauseKind.Initiates && IsSame(entry, other, clause)))
        {
            entry.Findings.Add(
                DiagnosticCatalog.BegunAndEnded,
                entry.Place.In(Part.Clause, number),
                $"'{clause.Relation?.Written ?? clause.Matter}' would begin and end with the same event; leave one of both out.");
        }
    }

    private static bool IsSame(Entry entry, DeclaredClause one, DeclaredClause other) =>
        one.Matter == other.Matter
        && Target(entry, one) == Target(entry, other)
        && new HashSet<(string Own, string Other)>(one.Members).SetEquals(other.Members)
        && new HashSet<BoundCondition>(one.Where).SetEquals(other.Where);

    private static Symbol? Target(Entry entry, DeclaredClause clause) =>
        clause.Relation is { } name ? entry.Resolver.Resolve(name).Symbol : null;
}

/// <summary>A clause with the members of both relations.</summary>
/// <param name="Symbol">The other relation.</param>
/// <param name="Own">The members of the relation that declares it.</param>
/// <param name="Other">The members of the other.</param>
internal sealed record ClauseSides(
    Entry Entry,
    DeclaredClause Clause,
    Place Place,
    Symbol Symbol,
    IReadOnlyDictionary<string, ShapeMember> Own,
    IReadOnlyDictionary<string, ShapeMember> Other)
{
    public void Add(DiagnosticRule rule, Place place, string text, string? suggestion = null) =>
        Entry.Findings.Add(rule, place, text, suggestion);

    /// <summary>Reports a name that the other relation does not have.</summary>
    public void AddUnknown(Place place, string name, string kind, IEnumerable<string> names)
    {
        var all = names.ToList();
        var has = all.Count == 0 ? "has none" : $"has {MessageText.List(all)}";
        Add(
            DiagnosticCatalog.UnknownMember,
            place,
            $"'{MessageText.Shown(name)}' is not a {kind} of {Symbol.Name}, which {has}.",
            NearNames.Nearest(name, all));
    }
}
