using Dramatis.Schema.Binding.Names;
using Dramatis.Schema.Syntax;

namespace Dramatis.Schema.Binding.Checks;

/// <summary>The members of relations as clauses see them: own and inherited, the nearest declaration of each.</summary>
internal sealed class RelationShapes(Hierarchy hierarchy)
{
    private readonly Dictionary<Entry, IReadOnlyDictionary<string, ShapeMember>> _known = [];

    public IReadOnlyDictionary<string, ShapeMember> Of(Entry relation)
    {
        if (!_known.TryGetValue(relation, out var shape))
        {
            _known.Add(relation, shape = Make(relation));
        }

        return shape;
    }

    /// <summary>The positions of a link of the runtime.</summary>
    public IReadOnlyDictionary<string, ShapeMember> Of(Symbol link) => LanguageNames.Links[link.Name].ToDictionary(
        static position => position.Name,
        position => new ShapeMember(
            position.Name,
            position.Multiplicity,
            position.Multiplicity.Least > 0,
            hierarchy.Instances([new Symbol("", position.Player, SymbolKind.BuiltIn)]),
            null),
        StringComparer.Ordinal);

    /// <summary>The declared aspect, own or inherited; null if it is open.</summary>
    public static string? Aspect(Entry relation) => Hierarchy.Above(relation).Prepend(relation)
        .Select(static one => one.Entity?.Relation?.Aspect)
        .FirstOrDefault(static aspect => aspect is not null) ?? (relation.IsTrait ? null : "timeless");

    /// <summary>The members of bases first. A member that is declared again keeps its place.</summary>
    private Dictionary<string, ShapeMember> Make(Entry relation)
    {
        var shape = new Dictionary<string, ShapeMember>(StringComparer.Ordinal);
        // The more bases a type has above it, the later it is: so every type is after its bases.
        var inOrder = Hierarchy.Above(relation).Append(relation).Where(static one => one.Entity is not null)
            .OrderBy(static one => Hierarchy.Above(one).Count);
        foreach (var one in inOrder)
        {
            foreach (var position in one.Entity!.Positions)
            {
                var players = hierarchy.Instances(Hierarchy.Players(one, position.Players));
                shape[position.Name] = new(position.Name, position.Multiplicity, position.Multiplicity.Least > 0, players, null);
            }

            foreach (var field in one.Entity.Fields)
            {
                var type = field.Types.Count == 1 ? field.Types[0] : null;
                shape[field.Name] = new(
                    field.Name,
                    field.Multiplicity,
                    field.Multiplicity.Least > 0 && field.Default is null,
                    null,
                    type is null ? null : one.Resolver.Resolve(type).Symbol);
            }
        }

        return shape;
    }
}

/// <summary>A member of a relation.</summary>
/// <param name="Players">The types that can play; null for a field.</param>
/// <param name="Type">The type of a field; null for a position, and if it is unknown.</param>
internal sealed record ShapeMember(
    string Name, Multiplicity Multiplicity, bool IsRequired, HashSet<string>? Players, Symbol? Type)
{
    public bool IsPosition => Players is not null;
}
