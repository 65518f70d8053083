using Dramatis.Schema.Binding;
using Dramatis.Schema.Model;

namespace Dramatis.Schema.Lowering;

/// <summary>
/// Turns bound declarations into models for the templates. It decides every C# name, literal, escape and order, so that
/// templates only print.
/// </summary>
public static class Lowerer
{
    /// <summary>The files that are generated for a declaration.</summary>
    /// <param name="path">The path of the schema file, for the places of rules.</param>
    /// <param name="imports">The namespaces that rules see beside their own.</param>
    public static IEnumerable<SourceModel> Lower(
        BoundDeclaration declaration,
        string path,
        IReadOnlyList<string> imports)
    {
        var context = new LoweringContext(declaration, Members(declaration));
        return declaration switch
        {
            BoundEnum bound => [EnumLowering.Lower(bound)],
            BoundType bound => WithCheck(bound, context, path, imports),
            BoundRole bound => RoleLowering.Lower(bound, context),
            BoundActor bound => WithRules(bound, [ActorLowering.Lower(bound, context)]),
            BoundRelation bound => WithRules(
                bound, RelationLowering.Lower(bound, context).Concat(RoleLowering.Unions(bound, context))),
            _ => [],
        };

        IEnumerable<SourceModel> WithRules(BoundEntity entity, IEnumerable<SourceModel> models) =>
            RuleLowering.File(entity.Symbol, entity.Rules, path, imports) is { } rules ? models.Append(rules) : models;
    }

    private static IEnumerable<SourceModel> WithCheck(
        BoundType type,
        LoweringContext context,
        string path,
        IReadOnlyList<string> imports)
    {
        yield return ValueTypeLowering.Lower(type, context);
        if (type.Check is not null)
        {
            yield return RuleLowering.Check(type, ScalarTypes.CSharp(type.Scalar), path, imports);
        }
    }

    /// <summary>The names that an expression may refer to: members and the methods of rules.</summary>
    private static IEnumerable<string> Members(BoundDeclaration declaration) => declaration is BoundEntity entity
        ? entity.Members.Select(static member => member.CSharpName)
            .Concat(entity.Rules.Select(static rule => rule.CSharpName))
        : [];
}
