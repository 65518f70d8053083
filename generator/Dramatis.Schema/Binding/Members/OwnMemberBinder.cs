using Dramatis.Schema.Binding.Declarations;
using Dramatis.Schema.Binding.Findings;
using Dramatis.Schema.Binding.Scopes;
using Dramatis.Schema.Common;
using Dramatis.Schema.Diagnostics;

namespace Dramatis.Schema.Binding.Members;

/// <summary>Binds the members that a declaration has itself, against the ones that it inherits.</summary>
internal sealed class OwnMemberBinder(BindingContext context, TypeBinder types)
{
    private readonly FieldBinder _fields = new(context, types);
    private readonly PositionBinder _positions = new(context);
    private readonly FieldNarrower _fieldNarrower = new(context.Findings, types);
    private readonly PositionNarrower _positionNarrower = new(context.Findings);

    public void Bind(
        EntityMembers members, Reached reached, DeclaredEntity declared, Place place, Inheritance inheritance)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < declared.Positions.Count; i++)
        {
            var (position, at) = (declared.Positions[i], place.In(Part.Position, i));
            var bound = _positions.Bind(reached, position, at);
            bound = reached.LostMembers.Contains(position.Name) ? null : bound;
            if (IsNameFree(members, position.Name, at, seen))
            {
                if (IsDeprecatedRequired(position.Name, position.Prose, position.Multiplicity.Least > 0, at) && bound is not null)
                {
                    bound = bound with { Prose = bound.Prose with { Obsolete = null } };
                }

                Add(members, position.Name, bound, inheritance, wide => Narrow(bound!, wide, at));
            }
        }

        for (var i = 0; i < declared.Fields.Count; i++)
        {
            var (field, at) = (declared.Fields[i], place.In(Part.Field, i));
            var bound = _fields.Bind(reached, field, at);
            if (IsNameFree(members, field.Name, at, seen))
            {
                var isRequired = field.Multiplicity.Least > 0 && field.Default is null;
                if (IsDeprecatedRequired(field.Name, field.Prose, isRequired, at) && bound is not null)
                {
                    bound = bound with { Prose = bound.Prose with { Obsolete = null } };
                }

                Add(members, field.Name, bound, inheritance, wide => Narrow(members, bound!, wide, field, at));
            }
        }

        CheckInheritedNames(members, inheritance, place);
    }

    private static void Add(
        EntityMembers members,
        string name,
        BoundMember? bound,
        Inheritance inheritance,
        Func<IReadOnlyList<BoundMember>, BoundMember?> narrow)
    {
        var wide = inheritance.Of(members, name);
        if ((bound is null || wide.Count == 0 ? bound : narrow(wide)) is { } own)
        {
            inheritance.Settle(name);
            members.Lost.Remove(name);
            members.Put(own);
        }
        else if (wide.Count == 0)
        {
            members.Lost.Add(name);
        }
    }

    private BoundMember? Narrow(BoundPosition bound, IReadOnlyList<BoundMember> wide, Place place) =>
        wide.All(static w => w is BoundPosition)
            ? _positionNarrower.Narrow(bound, wide.Cast<BoundPosition>().ToList(), place)
            : Clash(bound, wide[0], place);

    private BoundMember? Narrow(
        EntityMembers members, BoundField bound, IReadOnlyList<BoundMember> wide, DeclaredField declared, Place place) =>
        !wide.All(static w => w is BoundField) ? Clash(bound, wide[0], place)
        : members.Symbol.Kind == SymbolKind.Actor ? Repeat(members, bound, (BoundField)wide[0], place)
        : _fieldNarrower.Narrow(bound, wide.Cast<BoundField>().ToList(), declared, place);

    private bool IsNameFree(EntityMembers members, string name, Place place, HashSet<string> seen)
    {
        var csharpName = CSharpNames.Member(name);
        if (!seen.Add(name))
        {
            context.Findings.Add(
                DiagnosticCatalog.DuplicateName,
                place,
                $"'{members.Symbol.Name}' has a member '{name}' already; positions and fields share one set of names.",
                related: members.Symbol.Declaration(name));
            return false;
        }

        var isFree = MemberChecks.IsFree(context.Findings, name, csharpName, place);
        if (isFree && (csharpName != members.Symbol.Name || members.Symbol.IsTrait))
        {
            return true;
        }

        if (isFree)
        {
            context.Findings.Add(
                DiagnosticCatalog.CSharpNameClash,
                place,
                $"In C# this becomes '{csharpName}', and a member cannot have the name of its type.");
        }

        members.Lost.Add(name);
        return false;
    }

    private BoundMember? Clash(BoundMember own, BoundMember inherited, Place place)
    {
        var (one, other) = own is BoundField ? ("a field", "a role position") : ("a role position", "a field");
        context.Findings.Add(
            DiagnosticCatalog.MemberConflict,
            place,
            $"'{own.Name}' is {other} of {inherited.Declarer.Name} and cannot become {one}.",
            related: inherited.Declarer.Declaration(own.Name));
        return null;
    }

    /// <summary>
    /// An actor cannot narrow fields. It may declare the field of a trait again with the same type, but not a field of
    /// its base.
    /// </summary>
    private BoundField? Repeat(EntityMembers members, BoundField own, BoundField inherited, Place place)
    {
        var isOfTrait = inherited.Declarer.IsTrait && !IsOfBase(members, inherited.Declarer);
        if (isOfTrait && Narrowing.HaveOneType(own, inherited))
        {
            return (BoundField)Narrowing.Combine(own, inherited)!;
        }

        context.Findings.Add(
            isOfTrait ? DiagnosticCatalog.MemberConflict : DiagnosticCatalog.NotTightened,
            isOfTrait ? place.At(Part.Expression) : place,
            isOfTrait
                ? $"'{own.Name}' has another type in {inherited.Declarer.Name}; a member that is inherited twice must have one type."
                : $"'{members.Symbol.Name}' has '{own.Name}' from {inherited.Declarer.Name} already; leave it out here.",
            related: inherited.Declarer.Declaration(own.Name));
        return null;
    }

    private bool IsOfBase(EntityMembers members, Symbol declarer) =>
        members.Base is { } above && (above == declarer || BaseHas(above, declarer));

    private bool BaseHas(Symbol above, Symbol declarer) =>
        context.BasesOf(above).Any(symbol => symbol == declarer || BaseHas(symbol, declarer));

    private bool IsDeprecatedRequired(string name, BoundProse prose, bool isRequired, Place place)
    {
        var isBoth = isRequired && prose.Obsolete is not null;
        if (isBoth)
        {
            context.Findings.Add(
                DiagnosticCatalog.DeprecatedRequired,
                place.At(Part.Deprecated),
                $"'{name}' is deprecated and required; a deprecated member is optional: write '?' or a default.");
        }

        return isBoth;
    }

    private void CheckInheritedNames(EntityMembers members, Inheritance inheritance, Place place)
    {
        var clashing = members.Symbol.IsTrait ? null : members.All.FirstOrDefault(m =>
            m.CSharpName == members.Symbol.Name
            && (members.Symbol.Kind == SymbolKind.Relation || !IsOfBase(members, m.Declarer)));
        if (clashing is not null)
        {
            inheritance.LeaveOut(members, clashing.Name);
            context.Findings.Add(
                DiagnosticCatalog.CSharpNameClash,
                place,
                $"'{members.Symbol.Name}' inherits a member of its own name, which C# does not allow.");
        }
    }
}
