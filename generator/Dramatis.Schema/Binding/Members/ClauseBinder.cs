using Dramatis.Schema.Binding.Declarations;
using Dramatis.Schema.Binding.Findings;
using Dramatis.Schema.Binding.Names;
using Dramatis.Schema.Binding.Scopes;
using Dramatis.Schema.Common;
using Dramatis.Schema.Diagnostics;
using Dramatis.Schema.Syntax;

namespace Dramatis.Schema.Binding.Members;

/// <summary>Binds the own side of clauses. A finding of the whole project tells if the other side does not fit.</summary>
internal sealed class ClauseBinder(BindingContext context)
{
    public EquatableArray<BoundClause> Bind(Reached reached, DeclaredRelation declared, EntityMembers members, Place place) => declared.Clauses
        .Select((clause, i) => Bind(reached, clause, members, place.In(Part.Clause, i)))
        .OfType<BoundClause>()
        .ToEquatable();

    private BoundClause? Bind(Reached reached, DeclaredClause declared, EntityMembers members, Place place)
    {
        var relation = declared.Relation is { } name ? context.Bind(reached, name, place, Expected(declared.Kind)) : null;
        var isSound = !reached.LostClauses.Contains(place.Number)
            & (declared.Matter is { } matter ? TakesRelations(members, matter, declared.Kind, place) : relation is not null)
            & IsOfEvent(members, (DeclaredEntity)reached.Declared, declared.Kind, place);
        for (var i = 0; i < declared.Members.Count; i++)
        {
            var own = declared.Members[i].Own;
            if (members.Find(own) is null)
            {
                isSound = false;
                ListBinder.ReportUnknown(context.Findings, members, own, place.At(Part.Own, i), $"{Key(declared.Kind)} maps");
            }
        }

        return !isSound ? null : new(
            declared.Kind,
            relation,
            declared.Matter,
            declared.Members,
            declared.Where,
            declared.NeedsAllPlayers,
            declared.IsSoft,
            declared.IsLikely);
    }

    private static string Key(ClauseKind kind) => $"'{kind.ToString().ToLowerInvariant()}'";

    private static Expectation Expected(ClauseKind kind) => kind switch
    {
        ClauseKind.Excludes => Expectation.Excluded,
        ClauseKind.Implies => Expectation.Implied,
        _ => Expectation.Changed,
    };

    private bool TakesRelations(EntityMembers members, string matter, ClauseKind kind, Place place)
    {
        switch (members.Find(matter))
        {
            case null:
                ListBinder.ReportUnknown(context.Findings, members, matter, place, Key(kind));
                return false;
            case BoundPosition position when Players.TakeRelations(position.Players):
                return true;
            default:
                context.Findings.Add(
                    DiagnosticCatalog.WrongPlayers, place, $"'{matter}' takes no relation that {Key(kind)} could be about.");
                return false;
        }
    }

    private bool IsOfEvent(EntityMembers members, DeclaredEntity declared, ClauseKind kind, Place place)
    {
        var isOpen = members.Aspect is null && (!members.IsComplete || declared.Relation!.Aspect is not null);
        if (kind is ClauseKind.Excludes or ClauseKind.Implies || members.Aspect == BoundAspect.Event || isOpen)
        {
            return true;
        }

        var what = kind == ClauseKind.Initiates ? "begins" : "ends";
        context.Findings.Add(
            DiagnosticCatalog.NoEventOrState, place, $"'{declared.Name}' is not an event, and only an event {what} something.");
        return false;
    }
}
