using Dramatis.Schema.Binding;
using Dramatis.Schema.Syntax;

namespace Dramatis.Tool.Compiling;

/// <summary>
/// Makes the descriptors of a schema: those of compiled types are of the generated code, the others say the same without
/// code. So messages and pages know every type, whether facts use it or not.
/// </summary>
internal sealed class Descriptors
{
    private readonly Dictionary<string, BoundDeclaration> _declarations;
    private readonly Dictionary<string, ActorDescriptor> _actors;
    private readonly Dictionary<string, RelationDescriptor> _relations;

    private Descriptors(IEnumerable<BoundDeclaration> declarations, IReadOnlyList<SchemaDescriptor> compiled)
    {
        _declarations = declarations.ToDictionary(static one => one.Symbol.FullName, StringComparer.Ordinal);
        _actors = compiled.SelectMany(static schema => schema.Actors)
            .ToDictionary(static type => type.Name, StringComparer.Ordinal);
        _relations = compiled.SelectMany(static schema => schema.Relations)
            .ToDictionary(static type => type.Name, StringComparer.Ordinal);
    }

    /// <summary>The descriptors of all namespaces.</summary>
    /// <param name="outlines">The contents of the namespaces.</param>
    /// <param name="declarations">All sound declarations.</param>
    /// <param name="compiled">The descriptors in the generated code, which hold the types that were compiled.</param>
    public static IReadOnlyList<SchemaDescriptor> Of(
        IEnumerable<SchemaOutline> outlines,
        IEnumerable<BoundDeclaration> declarations,
        IReadOnlyList<SchemaDescriptor> compiled)
    {
        var all = new Descriptors(declarations, compiled);
        return [.. outlines.Select(all.Schema)];
    }

    private SchemaDescriptor Schema(SchemaOutline outline) => new(outline.Namespace, outline.Version)
    {
        Summary = Words(outline.Summary),
        Roles = [.. outline.Roles.Select(static role => new RoleDescriptor(role.FullName, [.. role.Players]))],
        Actors = [.. outline.Types.Where(static type => type is { Kind: SymbolKind.Actor, IsTrait: false }).Select(Actor)],
        Relations = [.. outline.Types.Where(static type => type.Kind == SymbolKind.Relation).Select(Relation)],
    };

    private ActorDescriptor Actor(Symbol symbol)
    {
        if (!_actors.TryGetValue(symbol.FullName, out var descriptor))
        {
            var actor = (BoundActor)_declarations[symbol.FullName];
            descriptor = new(symbol.FullName, actor.Base is { } above ? Actor(above) : null)
            {
                Summary = Words(actor.Prose.Summary),
                Unique =
                [
                    .. actor.Fields
                        .Where(field => field.IsUnique && actor.Declares.Contains(field.Name))
                        .Select(static field => field.Name),
                ],
                RenamedFrom = [.. actor.Prose.RenamedFrom],
            };
            _actors.Add(symbol.FullName, descriptor);
        }

        return descriptor;
    }

    private RelationDescriptor Relation(Symbol symbol)
    {
        if (!_relations.TryGetValue(symbol.FullName, out var descriptor))
        {
            var relation = (BoundRelation)_declarations[symbol.FullName];
            descriptor = new(symbol.FullName, Enum.Parse<Aspect>(relation.Aspect.ToString()))
            {
                Bases = [.. relation.Bases.Select(Relation)],
                Summary = Words(relation.Prose.Summary),
                Positions = [.. relation.Positions.Where(position => position.Declarer == symbol).Select(Position)],
                Key = [.. relation.Key],
                Exclusive = [.. relation.Exclusive],
                Excludes = [.. relation.Of(ClauseKind.Excludes).Select(Exclusion)],
                Implies = [.. relation.Of(ClauseKind.Implies).Select(Consequence)],
                Initiates = [.. relation.Of(ClauseKind.Initiates).Select(Consequence)],
                Terminates = [.. relation.Of(ClauseKind.Terminates).Select(Consequence)],
                Opposites =
                [
                    .. relation.Opposites.Select(static one => new OppositeValues(one.Field, one.Pair.One, one.Pair.Other, one.Pair.IsSoft)),
                ],
                Total = relation.Total is { } total ? new(total.Of, [.. total.Per], total.Most) : null,
                Modalities = [.. relation.Modalities.Select(Enum.Parse<Modality>)],
                RenamedFrom = [.. relation.Prose.RenamedFrom],
            };
            _relations.Add(symbol.FullName, descriptor);
        }

        return descriptor;
    }

    private static Exclusion Exclusion(BoundClause clause) => new(clause.Relation!.FullName, [.. clause.Members])
    {
        Where = Conditions(clause),
        NeedsAllPlayers = clause.NeedsAllPlayers,
        IsSoft = clause.IsSoft,
    };

    private Consequence Consequence(BoundClause clause)
    {
        var bare = clause.Matter is { } matter ? new Consequence(matter) : new(() => Other(clause.Relation!), [.. clause.Members]);
        return bare with { Where = Conditions(clause), IsLikely = clause.IsLikely };
    }

    private RelationDescriptor Other(Symbol symbol) => symbol switch
    {
        { Kind: SymbolKind.Link, Name: "PartOf" } => PartOf.TypeDescriptor,
        { Kind: SymbolKind.Link, Name: "SameAs" } => SameAs.TypeDescriptor,
        { Kind: SymbolKind.Link } => ActsFor.TypeDescriptor,
        _ => Relation(symbol),
    };

    private static Many<FieldCondition> Conditions(BoundClause clause) =>
        [.. clause.Where.Select(static one => new FieldCondition(one.Field, [.. one.Values]))];

    private static PositionDescriptor Position(BoundPosition position) => new(
        position.Name,
        [.. position.Players.Select(static player => player.FullName)],
        position.Multiplicity.Least,
        position.Multiplicity.Most)
    {
        Summary = Words(position.Prose.Summary),
        IsActing = position.IsActing,
        IsTransparent = position.IsTransparent,
    };

    private static string? Words(string? summary) => string.IsNullOrEmpty(summary) ? null : summary;
}
