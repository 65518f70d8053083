using Dramatis.Schema.Binding;
using Dramatis.Schema.Common;
using Dramatis.Schema.Model;

namespace Dramatis.Schema.Lowering;

/// <summary>Makes the methods by which players find a relation, named by the inverses of its positions.</summary>
internal static class Navigations
{
    /// <summary>
    /// The methods for positions that the relation declares itself. The base has those for inherited positions.
    /// </summary>
    public static IEnumerable<NavigationModel> Of(BoundRelation relation, string name, LoweringContext context) =>
        from position in relation.Positions
        where position.Inverse is not null && position.Declarer == relation.Symbol
        group position by position.Inverse into same
        select Make(same.Key, [.. same], name, Qualified(relation, name), context);

    /// <summary>The name of the relation in an expression. It is qualified if an inverse has the same name.</summary>
    private static string Qualified(BoundRelation relation, string name)
    {
        var inverses = relation.Positions.Select(static position => position.Inverse).OfType<string>().Select(CSharpNames.Member);
        return inverses.Contains(name) ? TypeNames.Full(relation.Symbol.Namespace, name) : name;
    }

    private static NavigationModel Make(string inverse, List<BoundPosition> positions, string relation, string qualified, LoweringContext context)
    {
        var name = CSharpNames.Member(inverse);
        if (positions.Count == 1)
        {
            var handle = $"{qualified}.Roles.{positions[0].CSharpName}";
            return new(name, PositionTypes.Player(positions[0], context), relation, $"facts.Playing({handle}, player)");
        }

        // Positions that share an inverse share one method, which finds the player in any of them.
        var names = string.Join(", ", positions.Select(static position => CSharpText.Literal(position.Name)));
        var common = TypeNames.Runtime(PositionTypes.Common([.. positions.SelectMany(static position => position.Players)]));
        return new(name, common, relation, $"facts.Playing<{relation}>(player, {names})");
    }
}
