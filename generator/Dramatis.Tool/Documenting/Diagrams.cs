using System.Globalization;
using System.Text;
using Dramatis.Schema.Binding;
using Dramatis.Tool.Schemas;

namespace Dramatis.Tool.Documenting;

// docs/decisions.md: Diagrams without texts
/// <summary>
/// Draws diagrams in Mermaid. They hold names and counts alone, never free text, in quotes and under ids of their own,
/// so that no name is read as a word of Mermaid.
/// </summary>
internal sealed class Diagrams(SchemaModel schema)
{
    /// <summary>The most edges of a diagram. Mermaid draws 500 at most, and nobody reads that many.</summary>
    private const int MostEdges = 200;

    /// <summary>
    /// All bases of a type, near and far, and the types directly based on it; null if there are none or too many.
    /// </summary>
    public string? Lineage(DeclaredEntry type)
    {
        var edges = Edges(schema.Ancestry(type))
            .Concat(schema.DerivedFrom(type.Symbol).Select(derived => (derived.Symbol, type.Symbol)));
        return Inheritance(edges, type.Symbol.Namespace);
    }

    /// <summary>
    /// One diagram for each family of a namespace, that is, the types that bases connect; null for a family that is too
    /// large.
    /// </summary>
    public static IReadOnlyList<string?> Families(DeclaredSchema space)
    {
        var edges = Edges(space.Entries).ToList();
        var families = new List<string?>();
        while (edges.Count > 0)
        {
            HashSet<Symbol> family = [edges[0].Type];
            while (edges.Any(edge => family.Contains(edge.Type) != family.Contains(edge.Higher)))
            {
                edges.Where(edge => family.Contains(edge.Type) || family.Contains(edge.Higher))
                    .ToList()
                    .ForEach(edge => family.UnionWith([edge.Type, edge.Higher]));
            }

            families.Add(Inheritance(edges.Where(edge => family.Contains(edge.Type)), space.Namespace));
            edges.RemoveAll(edge => family.Contains(edge.Type));
        }

        return families;
    }

    /// <summary>
    /// A relation with its positions as arrows to their players, and roles with dotted arrows to theirs. Null if it has
    /// no positions or too many players.
    /// </summary>
    public string? Positions(BoundRelation relation)
    {
        var nodes = new DiagramNodes(relation.Symbol.Namespace);
        var arrows = Arrows(relation, nodes);
        if (arrows.Count is 0 or > MostEdges)
        {
            return null;
        }

        var lines = new StringBuilder("flowchart LR\n");
        foreach (var (symbol, id, name) in nodes.All)
        {
            var (open, close) = symbol == relation.Symbol ? ("([", "])")
                : symbol.Kind == SymbolKind.Role ? ("{{", "}}")
                : ("[", "]");
            lines.Append(CultureInfo.InvariantCulture, $"    {id}{open}\"{name}\"{close}\n");
        }

        arrows.ForEach(arrow => lines.Append(CultureInfo.InvariantCulture, $"    {arrow}\n"));
        return lines.ToString().TrimEnd('\n');
    }

    private List<string> Arrows(BoundRelation relation, DiagramNodes nodes)
    {
        var source = nodes.IdOf(relation.Symbol);
        var played = relation.Positions.SelectMany(position => position.Players.Select(player =>
            $"{source} -- \"{position.Name} ({Counts.Words(position.Multiplicity)})\" --> {nodes.IdOf(player)}"));
        var players = relation.Positions
            .SelectMany(static position => position.Players)
            .Distinct()
            .Select(player => schema.Find(player)?.Bound)
            .OfType<BoundRole>()
            .SelectMany(role => role.Players.Select(player =>
                $"{nodes.IdOf(role.Symbol)} -.-> {nodes.IdOf(player)}"));
        return [.. played, .. players];
    }

    private static string? Inheritance(IEnumerable<(Symbol Type, Symbol Higher)> edges, string space)
    {
        var nodes = new DiagramNodes(space);
        var arrows = edges
            .Distinct()
            .Select(edge => $"{nodes.IdOf(edge.Higher)} {(edge.Higher.IsTrait ? "<|.." : "<|--")} {nodes.IdOf(edge.Type)}")
            .ToList();
        if (arrows.Count is 0 or > MostEdges)
        {
            return null;
        }

        var lines = new StringBuilder("classDiagram\n    direction LR\n");
        foreach (var (symbol, id, name) in nodes.All)
        {
            lines.Append(CultureInfo.InvariantCulture, $"    class {id}[\"{name}\"]\n");
            if (symbol.IsAbstract)
            {
                lines.Append(CultureInfo.InvariantCulture, $"    <<{(symbol.IsTrait ? "trait" : "abstract")}>> {id}\n");
            }
        }

        arrows.ForEach(arrow => lines.Append(CultureInfo.InvariantCulture, $"    {arrow}\n"));
        return lines.ToString().TrimEnd('\n');
    }

    private static IEnumerable<(Symbol Type, Symbol Higher)> Edges(IEnumerable<DeclaredEntry> types) =>
        types.SelectMany(static type => type.Bases.Select(higher => (type.Symbol, higher)));
}
