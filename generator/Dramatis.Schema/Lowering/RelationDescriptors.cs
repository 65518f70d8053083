using System.Globalization;
using Dramatis.Schema.Binding;

namespace Dramatis.Schema.Lowering;

/// <summary>Makes the arguments and the initializer of a relation's descriptor.</summary>
internal static class RelationDescriptors
{
    public static string Of(BoundRelation relation, LoweringContext context)
    {
        var bases = relation.Bases.Select(context.DescriptorOf).ToList();
        var modality = TypeNames.Runtime("Modality");
        var name = CSharpText.Literal(relation.Symbol.FullName);
        return $"({name}, {TypeNames.Runtime("Aspect")}.{relation.Aspect})" + Initializers.Braces(
            bases.Count == 0 ? null : $"Bases = [{string.Join(", ", bases)}]",
            Initializers.Summary(relation.Prose.Summary),
            Positions([.. relation.Positions.Where(position => position.Declarer == relation.Symbol)]),
            Initializers.Named("Key", relation.Key),
            Initializers.Named("Exclusive", relation.Exclusive),
            relation.Excludes.Count == 0 ? null : $"Excludes = [{string.Join(", ", relation.Excludes.Select(Exclusion))}]",
            relation.Modalities.Count == 0
                ? null
                : $"Modalities = [{string.Join(", ", relation.Modalities.Select(value => $"{modality}.{value}"))}]",
            Initializers.Named("RenamedFrom", relation.Prose.RenamedFrom),
            relation.Symbol.IsAbstract ? null : "Read = static members => new Builder().Read(members)");
    }

    /// <summary>
    /// Only own parts are listed. Inherited ones are found through the bases at run time, so that an edit of a base
    /// changes no other file.
    /// </summary>
    private static string? Positions(IReadOnlyList<BoundPosition> own) => own.Count == 0
        ? null
        : $"Positions =\n        [\n{string.Concat(own.Select(static position => $"            {Position(position)},\n"))}        ]";

    private static string Position(BoundPosition position)
    {
        var (name, players) = (CSharpText.Literal(position.Name), Initializers.List(position.Players.Select(static player => player.FullName)));
        var most = position.Multiplicity.Most?.ToString(CultureInfo.InvariantCulture) ?? "null";
        var least = position.Multiplicity.Least.ToString(CultureInfo.InvariantCulture);
        return $"new({name}, {players}, {least}, {most})"
            + (Initializers.Summary(position.Prose.Summary) is { } summary ? $" {{ {summary} }}" : "");
    }

    private static string Exclusion(BoundExclusion exclusion)
    {
        var positions = exclusion.Positions.Select(static pair =>
            $"({CSharpText.Literal(pair.Own)}, {CSharpText.Literal(pair.Other)})");
        return $"new({CSharpText.Literal(exclusion.Relation.FullName)}, [{string.Join(", ", positions)}])";
    }
}
