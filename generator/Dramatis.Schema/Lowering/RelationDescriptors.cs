using System.Globalization;
using Dramatis.Schema.Binding;
using Dramatis.Schema.Common;
using Dramatis.Schema.Model;
using Dramatis.Schema.Syntax;

namespace Dramatis.Schema.Lowering;

/// <summary>Makes the arguments and the initializer of a relation's descriptor.</summary>
internal static class RelationDescriptors
{
    public static DescriptorModel Of(BoundRelation relation, LoweringContext context)
    {
        var name = CSharpText.Literal(relation.Symbol.FullName);
        // Only own positions are listed. Inherited ones are found through the bases at run time, so that an edit of a base
        // changes no other file.
        var positions = relation.Positions.Where(position => position.Declarer == relation.Symbol).Select(Position).ToEquatable();
        IEnumerable<string> Consequences(ClauseKind kind) => relation.Of(kind).Select(clause => Consequence(clause, context));
        EquatableArray<InitializerModel> listed = positions.Any ? [new("Positions", null, positions)] : [];
        return new(
            $"{name}, {TypeNames.Runtime("Aspect")}.{relation.Aspect}",
            [
                .. Initializers.Of(
                    ("Bases", List(relation.Bases.Select(context.DescriptorOf))),
                    ("Summary", Initializers.Summary(relation.Prose.Summary))),
                .. listed,
                .. ValueDescriptors.Fields(relation.Fields.Where(field => field.Declarer == relation.Symbol)),
                .. Initializers.Of(
                    ("Key", Initializers.Names(relation.Key)),
                    ("Exclusive", Initializers.Names(relation.Exclusive)),
                    ("Excludes", List(relation.Of(ClauseKind.Excludes).Select(Exclusion))),
                    ("Implies", List(Consequences(ClauseKind.Implies))),
                    ("Initiates", List(Consequences(ClauseKind.Initiates))),
                    ("Terminates", List(Consequences(ClauseKind.Terminates))),
                    ("Opposites", List(relation.Opposites.Select(Opposites))),
                    ("Total", Total(relation.Total)),
                    ("Modalities", List(relation.Modalities.Select(static value => $"{TypeNames.Runtime("Modality")}.{value}"))),
                    ("RenamedFrom", Initializers.Names(relation.Prose.RenamedFrom)),
                    ("Read", relation.Symbol.IsAbstract ? null : "static members => new Builder().Read(members)")),
            ]);
    }

    private static string? List(IEnumerable<string> items)
    {
        var joined = string.Join(", ", items);
        return joined.Length == 0 ? null : $"[{joined}]";
    }

    private static string Position(BoundPosition position)
    {
        var (name, players) = (CSharpText.Literal(position.Name), Initializers.List(position.Players.Select(static player => player.FullName)));
        var most = position.Multiplicity.Most?.ToString(CultureInfo.InvariantCulture) ?? "null";
        var least = position.Multiplicity.Least.ToString(CultureInfo.InvariantCulture);
        return $"new({name}, {players}, {least}, {most})" + Initializers.Options(
            ("Summary", Initializers.Summary(position.Prose.Summary)),
            ("IsActing", True(position.IsActing)),
            ("IsTransparent", True(position.IsTransparent)));
    }

    private static string Exclusion(BoundClause clause) =>
        $"new({CSharpText.Literal(clause.Relation!.FullName)}, {Pairs(clause)})" + Initializers.Options(
            ("Where", Conditions(clause)),
            ("NeedsAllPlayers", True(clause.NeedsAllPlayers)),
            ("IsSoft", True(clause.IsSoft)));

    private static string Consequence(BoundClause clause, LoweringContext context)
    {
        var other = clause.Matter is { } matter
            ? CSharpText.Literal(matter)
            // The type is asked for late, since types can follow from each other.
            : $"static () => {context.DescriptorOf(clause.Relation!)}, {Pairs(clause)}";
        return $"new({other})" + Initializers.Options(("Where", Conditions(clause)), ("IsLikely", True(clause.IsLikely)));
    }

    private static string Pairs(BoundClause clause) =>
        $"[{string.Join(", ", clause.Members.Select(static pair => $"({CSharpText.Literal(pair.Own)}, {CSharpText.Literal(pair.Other)})"))}]";

    private static string? Conditions(BoundClause clause) => List(clause.Where.Select(static one =>
        $"new({CSharpText.Literal(one.Field)}, {Initializers.List(one.Values)})"));

    private static string Opposites(BoundFieldOpposites field) =>
        $"new({CSharpText.Literal(field.Field)}, {CSharpText.Literal(field.Pair.One)}, {CSharpText.Literal(field.Pair.Other)}, "
        + (field.Pair.IsSoft ? "true)" : "false)");

    private static string? Total(BoundTotal? total) => total is null
        ? null
        : $"new({CSharpText.Literal(total.Of)}, {Initializers.List(total.Per)}, {total.Most.ToString(CultureInfo.InvariantCulture)}m)";

    private static string? True(bool isTrue) => isTrue ? "true" : null;
}
