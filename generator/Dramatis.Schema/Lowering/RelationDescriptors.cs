using Dramatis.Schema.Binding;

namespace Dramatis.Schema.Lowering;

/// <summary>The arguments and initializer of a relation's descriptor.</summary>
internal static class RelationDescriptors
{
    public static string Of(BoundRelation relation, LoweringContext context)
    {
        var bases = relation.Bases.Select(context.DescriptorOf).ToList();
        var modality = context.Names.Of("Modality");
        var name = CSharpText.Literal(relation.Symbol.FullName);
        return $"({name}, {context.Names.Of("Aspect")}.{relation.Aspect})" + Initializers.Braces(
            bases.Count == 0 ? null : $"Bases = [{string.Join(", ", bases)}]",
            Names("Key", relation.Key),
            Names("Exclusive", relation.Exclusive),
            relation.Excludes.Count == 0 ? null : $"Excludes = [{string.Join(", ", relation.Excludes.Select(Exclusion))}]",
            relation.Modalities.Count == 0
                ? null
                : $"Modalities = [{string.Join(", ", relation.Modalities.Select(value => $"{modality}.{value}"))}]",
            Initializers.Renamed(relation.Prose.RenamedFrom));
    }

    private static string? Names(string property, IReadOnlyList<string> names) =>
        names.Count == 0 ? null : $"{property} = {Initializers.List(names)}";

    private static string Exclusion(BoundExclusion exclusion)
    {
        var positions = exclusion.Positions.Select(static pair =>
            $"({CSharpText.Literal(pair.Own)}, {CSharpText.Literal(pair.Other)})");
        return $"new({CSharpText.Literal(exclusion.Relation.FullName)}, [{string.Join(", ", positions)}])";
    }
}
