using Dramatis.Schema.Binding.Declarations;
using Dramatis.Schema.Binding.Findings;
using Dramatis.Schema.Binding.Scopes;
using Dramatis.Schema.Common;
using Dramatis.Schema.Diagnostics;

namespace Dramatis.Schema.Binding.Members;

/// <summary>Binds relations.</summary>
internal sealed class RelationBinder(BindingContext context)
{
    public BoundRelation? Bind(Reached reached, DeclaredRelation declared, EntityMembers members, Place place)
    {
        CheckPositions(reached, members, place);
        var exclusive = ListBinder.Members(context.Findings, members, declared.Exclusive ?? default, place, Part.Exclusive);
        var excludes = declared.Excludes
            .Select((excluded, i) => Exclusion(reached, excluded, members, place.In(Part.Exclusion, i)))
            .OfType<BoundExclusion>()
            .ToEquatable();
        return !reached.IsSound ? null : new(
            reached.Symbol,
            reached.Declared.Prose,
            members.Aspect ?? BoundAspect.Timeless,
            members.Bases.ToEquatable(),
            members.Positions.ToEquatable(),
            members.Fields.ToEquatable(),
            Key(members),
            exclusive,
            excludes,
            members.Modalities,
            members.Captions,
            members.Rules.ToEquatable())
        {
            BuiltByBase = members.BuiltByBase,
            IsBasedOnAbstract = members.IsAboveAbstract,
        };
    }

    // docs/decisions.md: Inherited keys
    private static EquatableArray<string> Key(EntityMembers members)
    {
        if (members.Key is { Count: > 0 } key)
        {
            return key;
        }

        var required = members.Positions.Where(static p => p.Multiplicity.Least > 0).ToList();
        return (required.Count > 0 ? required : members.Positions).Select(static p => p.Name).ToEquatable();
    }

    private void CheckPositions(Reached reached, EntityMembers members, Place place)
    {
        var mayHaveNone = members.Symbol.IsAbstract || !members.IsComplete || members.Lost.Count > 0;
        if (members.Positions.Count == 0 && !mayHaveNone)
        {
            context.Findings.Add(
                DiagnosticCatalog.NoPosition,
                place,
                $"'{reached.Declared.Name}' has no position; a relation that is not abstract needs at least one.");
        }
    }

    private BoundExclusion? Exclusion(Reached reached, DeclaredExclusion declared, EntityMembers members, Place place)
    {
        var relation = context.Bind(reached, declared.Relation, place, Expectation.Excluded);
        var others = relation is null ? null : PositionsOf(relation).Distinct().ToList();
        var isSound = relation is not null;
        for (var i = 0; i < declared.Positions.Count; i++)
        {
            var (own, other) = declared.Positions[i];
            if (!members.Positions.Any(p => p.Name == own))
            {
                isSound = false;
                ListBinder.ReportUnknown(context.Findings, members, own, place.At(Part.Own, i), "'excludes' maps");
            }

            if (others is not null && !others.Contains(other))
            {
                isSound = false;
                context.Findings.Add(
                    DiagnosticCatalog.UnknownMember,
                    place.At(Part.Other, i),
                    $"'{other}' is not a position of {relation!.Name}, which has {MessageText.List(others)}.",
                    NearNames.Nearest(other, others));
            }
        }

        return isSound ? new(relation!, declared.Positions) : null;
    }

    /// <summary>The names of the relation's positions, after those of all that it is based on.</summary>
    private IEnumerable<string> PositionsOf(Symbol relation) => context.BasesOf(relation)
        .SelectMany(PositionsOf)
        .Concat(((DeclaredEntity?)context.Find(relation)?.Declared)?.Positions.Select(static p => p.Name) ?? []);
}
