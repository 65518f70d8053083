using System.Globalization;
using Dramatis.Schema.Binding;
using Dramatis.Schema.Common;
using Dramatis.Schema.Model;

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
        EquatableArray<InitializerModel> listed = positions.Any ? [new("Positions", null, positions)] : [];
        return new(
            $"{name}, {TypeNames.Runtime("Aspect")}.{relation.Aspect}",
            [
                .. Initializers.Of(
                    ("Bases", List(relation.Bases.Select(context.DescriptorOf))),
                    ("Summary", Initializers.Summary(relation.Prose.Summary))),
                .. listed,
                .. Initializers.Of(
                    ("Key", Initializers.Names(relation.Key)),
                    ("Exclusive", Initializers.Names(relation.Exclusive)),
                    ("Excludes", List(relation.Excludes.Select(Exclusion))),
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
        return $"new({name}, {players}, {least}, {most})"
            + (Initializers.Summary(position.Prose.Summary) is { } summary ? $" {{ Summary = {summary} }}" : "");
    }

    private static string Exclusion(BoundExclusion exclusion)
    {
        var positions = exclusion.Positions.Select(static pair =>
            $"({CSharpText.Literal(pair.Own)}, {CSharpText.Literal(pair.Other)})");
        return $"new({CSharpText.Literal(exclusion.Relation.FullName)}, [{string.Join(", ", positions)}])";
    }
}
