using Dramatis.Schema.Binding.Declarations;
using Dramatis.Schema.Binding.Names;
using Dramatis.Schema.Diagnostics;
using Dramatis.Schema.Syntax;

namespace Dramatis.Schema.Binding.Members;

/// <summary>Binds relations.</summary>
internal sealed class RelationBinder(FileContext context)
{
    public BoundRelation? Bind(RelationSyntax syntax, Reached reached, EntityMembers members, BoundProse prose)
    {
        CheckPositions(syntax, members);
        var exclusive = syntax.Exclusive is { } written
            ? ListBinder.Members(
                context.Reporter, members, written.Select(static s => s.Value).ToList(), written, "exclusive")
            : [];
        var excludes = syntax.Excludes.Select(e => Exclusion(e, reached, members)).OfType<BoundExclusion>().ToList();
        return !reached.IsSound || !members.IsSound ? null : new(
            reached.Symbol,
            prose,
            members.Aspect ?? BoundAspect.Timeless,
            members.Bases,
            members.Positions,
            members.Fields,
            Key(members),
            exclusive,
            excludes,
            members.Modalities,
            members.Captions,
            members.Rules)
        {
            BuiltByBase = members.BuiltByBase,
            IsBasedOnAbstract = members.IsAboveAbstract,
        };
    }

    private static IReadOnlyList<string> Key(EntityMembers members)
    {
        if (members.Key is { Count: > 0 } key)
        {
            return key;
        }

        var required = members.Positions.Where(static p => p.Multiplicity.Least > 0).ToList();
        return (required.Count > 0 ? required : members.Positions).Select(static p => p.Name).ToList();
    }

    private void CheckPositions(RelationSyntax syntax, EntityMembers members)
    {
        var mayHaveNone = members.Symbol.IsAbstract || !members.IsComplete || members.Lost.Count > 0;
        if (members.Positions.Count == 0 && !mayHaveNone)
        {
            context.Reporter.Report(
                DiagnosticCatalog.NoPosition,
                syntax.Name.Span,
                $"'{syntax.Name.Value}' has no role position; a relation that is not abstract has one at least.");
        }
    }

    private BoundExclusion? Exclusion(ExclusionSyntax syntax, Reached reached, EntityMembers members)
    {
        var name = new NameReference(syntax.Relation.Qualifier, syntax.Relation.Name);
        var relation = context.Bind(reached, name, syntax.Relation.Span, Expectation.Excluded);
        var others = relation is null ? null : PositionsOf(relation);
        var isSound = true;
        foreach (var (own, other) in syntax.Positions)
        {
            if (!members.Positions.Any(p => p.Name == own.Value))
            {
                isSound = false;
                ListBinder.ReportUnknown(context.Reporter, members, own.Value, own.Span, "'excludes' maps");
            }

            if (others is not null && !others.Contains(other.Value))
            {
                isSound = false;
                context.Reporter.Report(
                    DiagnosticCatalog.UnknownMember,
                    other.Span,
                    $"'{other.Value}' is no role position of {relation!.Name}, which has {Words.List(others)}.",
                    NearNames.Nearest(other.Value, others));
            }
        }

        var positions = syntax.Positions.Select(static p => (p.Own.Value, p.Other.Value)).ToList();
        return isSound && relation is not null ? new(relation, positions) : null;
    }

    /// <summary>The names of its own positions and of all that it is based on.</summary>
    private List<string> PositionsOf(Symbol relation)
    {
        if (context.Find(relation) is not { Declared: DeclaredEntity declared } reached)
        {
            return [];
        }

        return declared.Is
            .Select(n => context.Resolve(reached, n).Symbol)
            .OfType<Symbol>()
            .SelectMany(PositionsOf)
            .Concat(declared.Positions.Select(static p => p.Name))
            .Distinct()
            .ToList();
    }
}
