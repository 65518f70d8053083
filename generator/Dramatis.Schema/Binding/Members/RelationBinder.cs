using Dramatis.Schema.Binding.Declarations;
using Dramatis.Schema.Binding.Findings;
using Dramatis.Schema.Binding.Scopes;
using Dramatis.Schema.Common;
using Dramatis.Schema.Diagnostics;

namespace Dramatis.Schema.Binding.Members;

/// <summary>Binds relations.</summary>
internal sealed class RelationBinder(BindingContext context)
{
    private readonly ClauseBinder _clauses = new(context);

    public BoundRelation? Bind(Reached reached, DeclaredRelation declared, EntityMembers members, Place place)
    {
        CheckPositions(reached, members, place);
        var exclusive = ListBinder.Members(context.Findings, members, declared.Exclusive ?? default, place, Part.Exclusive);
        var clauses = _clauses.Bind(reached, declared, members, place);
        var total = TotalBinder.Bind(context.Findings, members, declared.Total, place);
        return !reached.IsSound ? null : new(
            reached.Symbol,
            reached.Declared.Prose,
            members.Aspect ?? BoundAspect.Timeless,
            members.Bases.ToEquatable(),
            members.Positions.ToEquatable(),
            members.Fields.ToEquatable(),
            Key(members),
            exclusive,
            clauses,
            Opposites(members),
            total,
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

    /// <summary>The opposite values of its own fields. A field that it only narrows has them in the base.</summary>
    private EquatableArray<BoundFieldOpposites> Opposites(EntityMembers members) => members.Fields
        .Where(field => field.Declarer == members.Symbol && field.Wider.Count == 0 && field.Multiplicity.Most == 1)
        .SelectMany(field => context.Find(field.Type)?.Declared is DeclaredEnum values
            ? OppositesBinder.Bind(new(), values, Place.Elsewhere).Select(pair => new BoundFieldOpposites(field.Name, pair))
            : [])
        .ToEquatable();
}
