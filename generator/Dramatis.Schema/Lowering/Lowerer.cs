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
            BoundActor bound => WithRules(
                [ActorLowering.Lower(bound, context)],
                RuleLowering.File(bound.Symbol, bound.Rules, path, imports)),
            BoundRelation bound => WithRules(
                RelationLowering.Lower(bound, context).Concat(RoleLowering.Unions(bound, context)),
                RuleLowering.File(bound.Symbol, bound.Rules, path, imports)),
            _ => [],
        };
    }

    private static IEnumerable<SourceModel> WithRules(IEnumerable<SourceModel> models, RulesModel? rules) =>
        rules is null ? models : models.Append(rules);

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
    private static IEnumerable<string> Members(BoundDeclaration declaration) => declaration switch
    {
        BoundActor actor => Members(actor.Fields, actor.Rules),
        BoundRelation relation => Members(relation.Members, relation.Rules),
        _ => [],
    };

    private static IEnumerable<string> Members(IEnumerable<BoundMember> members, IEnumerable<BoundRule> rules) =>
        members.Select(static member => member.CSharpName).Concat(rules.Select(static rule => rule.CSharpName));
}
