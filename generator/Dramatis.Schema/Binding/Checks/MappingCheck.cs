using Dramatis.Schema.Binding.Declarations;
using Dramatis.Schema.Binding.Findings;
using Dramatis.Schema.Binding.Names;
using Dramatis.Schema.Diagnostics;

namespace Dramatis.Schema.Binding.Checks;

/// <summary>Checks the pairs of members of a clause.</summary>
internal sealed class MappingCheck(Hierarchy hierarchy)
{
    public void Run(ClauseSides sides)
    {
        var pairs = sides.Clause.Members;
        for (var i = 0; i < pairs.Count; i++)
        {
            Check(sides, pairs[i], sides.Place.At(Part.Other, i));
            if (pairs.Take(i).Contains(pairs[i]))
            {
                sides.Add(DiagnosticCatalog.RepeatedItem, sides.Place.At(Part.Other, i), $"'{pairs[i].Other}' is in this list twice.");
            }
            else if (pairs.Take(i).Count(pair => pair.Own == pairs[i].Own) == 1)
            {
                CheckList(sides, pairs[i].Own, sides.Place.At(Part.Own, i));
            }
        }
    }

    private void Check(ClauseSides sides, (string Own, string Other) pair, Place place)
    {
        if (!sides.Other.TryGetValue(pair.Other, out var other))
        {
            var names = sides.Other.Values.Select(static member => member.Name);
            sides.AddUnknown(place, pair.Other, sides.Symbol.Kind == SymbolKind.Link ? "position" : "position or field", names);
        }
        else if (sides.Own.TryGetValue(pair.Own, out var own) && Difference(own, other) is { } difference)
        {
            sides.Add(DiagnosticCatalog.NothingInCommon, place, difference);
        }
    }

    /// <summary>The reason for which a player or value of one member can never be in the other; null if there is none.</summary>
    private string? Difference(ShapeMember own, ShapeMember other)
    {
        if (own.IsPosition != other.IsPosition)
        {
            var (one, two) = own.IsPosition ? ("position", "field") : ("field", "position");
            return $"'{own.Name}' is a {one} and '{other.Name}' is a {two}.";
        }

        if (own.IsPosition)
        {
            return own.Players!.Count == 0 || other.Players!.Count == 0 || own.Players.Overlaps(other.Players)
                ? null
                : $"'{own.Name}' and '{other.Name}' have no player in common: {Names(own)} against {Names(other)}.";
        }

        return own.Type is null || other.Type is null || IsOfType(own.Type, other.Type)
            ? null
            : $"'{own.Name}' has values of {own.Type.Name}, and '{other.Name}' takes values of {other.Type.Name}.";
    }

    /// <summary>True for a type and for all types that it is based on: a value of it is a value of these.</summary>
    private bool IsOfType(Symbol type, Symbol wanted) =>
        type == wanted || (hierarchy.Entry(type) is { Declared: DeclaredType } entry
            && Hierarchy.Above(entry).Exists(above => above.Symbol == wanted || IsOfScalar(above, wanted)))
        || (hierarchy.Entry(type) is { Declared: DeclaredType } own && IsOfScalar(own, wanted));

    private static bool IsOfScalar(Entry type, Symbol wanted) =>
        wanted.Kind == SymbolKind.Scalar && ((DeclaredType)type.Declared).Is is { } scalar && type.Resolver.Resolve(scalar).Symbol == wanted;

    private static void CheckList(ClauseSides sides, string own, Place place)
    {
        if (!sides.Own.TryGetValue(own, out var member))
        {
            return;
        }

        var others = sides.Clause.Members.Where(pair => pair.Own == own).Select(static pair => pair.Other).Distinct().ToList();
        var needing = others.FirstOrDefault(name => sides.Other.TryGetValue(name, out var other) && other.Multiplicity.Least > 1);
        var problem = others.Count > 2 ? $"'{own}' is mapped to {others.Count} members; two players can take two positions, no more."
            : !member.IsPosition ? $"'{own}' is a field, and only the two players of a position can take two positions."
            : member.Multiplicity.Least > 2 || member.Multiplicity.Most < 2
                ? $"'{own}' never has exactly two players, of which each could take one of the two positions."
            : needing is not null ? $"'{needing}' needs more players than the one that it gets of '{own}'."
            : null;
        if (problem is not null)
        {
            sides.Add(DiagnosticCatalog.UnsharedList, place, problem);
        }
    }

    private static string Names(ShapeMember member) => MessageText.List(member.Players!
        .Select(static name => name.Substring(name.LastIndexOf('.') + 1))
        .OrderBy(static name => name, StringComparer.Ordinal));
}
