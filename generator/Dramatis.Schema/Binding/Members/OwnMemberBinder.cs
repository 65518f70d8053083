using Dramatis.Schema.Binding.Declarations;
using Dramatis.Schema.Binding.Names;
using Dramatis.Schema.Diagnostics;
using Dramatis.Schema.Syntax;

namespace Dramatis.Schema.Binding.Members;

/// <summary>Binds the members that a declaration has itself, against what it inherits.</summary>
internal sealed class OwnMemberBinder(FileContext context, TypeBinder types)
{
    private readonly FieldBinder _fields = new(context, types);
    private readonly PositionBinder _positions = new(context);
    private readonly FieldNarrower _fieldNarrower = new(context.Reporter, types);
    private readonly PositionNarrower _positionNarrower = new(context.Reporter);

    public void Bind(
        EntityMembers members,
        Reached reached,
        DeclaredEntity declared,
        EntitySyntax? syntax,
        Inheritance inheritance)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < declared.Positions.Count; i++)
        {
            var (position, own) = (declared.Positions[i], syntax?.Relation?.Roles[i]);
            var bound = _positions.Bind(reached, position, own);
            bound = reached.LostMembers.Contains(position.Name) ? null : bound;
            if (IsNameFree(members, position.Name, own?.Name, seen))
            {
                CheckDeprecated(position.Name, position.Multiplicity.Least > 0, own?.Common);
                var wide = inheritance.Of(members, position.Name);
                var narrow = bound is null || wide.Count == 0 ? bound : Narrow(bound, wide, own);
                Add(members, position.Name, narrow, wide.Count > 0, inheritance);
            }
        }

        for (var i = 0; i < declared.Fields.Count; i++)
        {
            var (field, own) = (declared.Fields[i], syntax?.Fields[i]);
            var bound = _fields.Bind(reached, field, own);
            if (IsNameFree(members, field.Name, own?.Name, seen))
            {
                CheckDeprecated(
                    field.Name, field.Multiplicity.Least > 0 && field.Default is null, own?.Common);
                var wide = inheritance.Of(members, field.Name);
                var narrow = bound is null || wide.Count == 0 ? bound : Narrow(members, bound, wide, own);
                Add(members, field.Name, narrow, wide.Count > 0, inheritance);
            }
        }

        CheckInheritedNames(members, syntax?.Name);
    }

    private BoundMember? Narrow(BoundPosition bound, IReadOnlyList<BoundMember> wide, PositionSyntax? syntax) =>
        wide.All(static w => w is BoundPosition)
            ? _positionNarrower.Narrow(bound, wide.Cast<BoundPosition>().ToList(), syntax)
            : Clash(bound, wide[0], syntax?.Name);

    private BoundMember? Narrow(
        EntityMembers members, BoundField bound, IReadOnlyList<BoundMember> wide, FieldSyntax? syntax) =>
        !wide.All(static w => w is BoundField) ? Clash(bound, wide[0], syntax?.Name)
        : members.Symbol.Kind == SymbolKind.Actor ? Repeat(members, bound, (BoundField)wide[0], syntax)
        : _fieldNarrower.Narrow(bound, wide.Cast<BoundField>().ToList(), syntax);

    private static void Add(
        EntityMembers members, string name, BoundMember? bound, bool isInherited, Inheritance inheritance)
    {
        if (bound is not null)
        {
            inheritance.Settle(name);
            members.Lost.Remove(name);
            members.Put(bound);
        }
        else if (!isInherited)
        {
            members.Lost.Add(name);
        }
    }

    private bool IsNameFree(EntityMembers members, string name, ScalarSyntax? syntax, HashSet<string> seen)
    {
        var csharpName = CSharpNames.Member(name);
        if (!seen.Add(name))
        {
            context.Reporter.Report(
                DiagnosticCatalog.DuplicateName,
                syntax?.Span,
                $"'{members.Symbol.Name}' has a member '{name}' already; positions and fields share one space.",
                related: members.Symbol.Declaration(name));
            return false;
        }

        if (!MemberChecks.IsFree(context.Reporter, name, csharpName, syntax?.Span))
        {
            members.Lost.Add(name);
            return false;
        }

        if (csharpName != members.Symbol.Name || members.Symbol.IsTrait)
        {
            return true;
        }

        context.Reporter.Report(
            DiagnosticCatalog.CSharpNameClash,
            syntax?.Span,
            $"In C# this becomes '{csharpName}', and no member may be named like its type.");
        members.Lost.Add(name);
        return false;
    }

    private BoundMember? Clash(BoundMember own, BoundMember inherited, ScalarSyntax? name)
    {
        var (one, other) = own is BoundField ? ("a field", "a role position") : ("a role position", "a field");
        context.Reporter.Report(
            DiagnosticCatalog.MemberConflict,
            name?.Span,
            $"'{own.Name}' is {other} of {inherited.Declarer.Name} and cannot become {one}.",
            related: inherited.Declarer.Declaration(own.Name));
        return null;
    }

    /// <summary>Actors narrow nothing: a trait's field may stand again with its type, one of the base not.</summary>
    private BoundField? Repeat(EntityMembers members, BoundField own, BoundField inherited, FieldSyntax? syntax)
    {
        var isOfTrait = inherited.Declarer.IsTrait && !IsOfBase(members, inherited.Declarer);
        if (!isOfTrait)
        {
            context.Reporter.Report(
                DiagnosticCatalog.NotTightened,
                syntax?.Name.Span,
                $"'{members.Symbol.Name}' has '{own.Name}' from {inherited.Declarer.Name} already; leave it out here.",
                related: inherited.Declarer.Declaration(own.Name));
            return null;
        }

        if (Narrowing.HaveOneType(own, inherited))
        {
            return (BoundField)Narrowing.Combine(own, inherited)!;
        }

        context.Reporter.Report(
            DiagnosticCatalog.MemberConflict,
            syntax?.Type?.Span,
            $"'{own.Name}' has another type in {inherited.Declarer.Name}; reached over two ways it must have one.",
            related: inherited.Declarer.Declaration(own.Name));
        return null;
    }

    private bool IsOfBase(EntityMembers members, Symbol declarer) =>
        members.Base is { } above && (above == declarer || BaseHas(above, declarer));

    private bool BaseHas(Symbol above, Symbol declarer) => context.Find(above) is { } reached
        && ((DeclaredEntity)reached.Declared).Is
            .Select(n => context.Resolve(reached, n).Symbol)
            .OfType<Symbol>()
            .Any(s => s == declarer || BaseHas(s, declarer));

    private void CheckDeprecated(string name, bool isRequired, CommonSyntax? common)
    {
        if (isRequired)
        {
            context.Reporter.Report(
                DiagnosticCatalog.DeprecatedRequired,
                common?.Deprecated?.Span,
                $"'{name}' is deprecated and required; what is deprecated may be left out, so write '?' or a default.");
        }
    }

    private void CheckInheritedNames(EntityMembers members, ScalarSyntax? name)
    {
        var isClashing = !members.Symbol.IsTrait && members.All.Any(m =>
            m.CSharpName == members.Symbol.Name
            && (members.Symbol.Kind == SymbolKind.Relation || !IsOfBase(members, m.Declarer)));
        if (isClashing)
        {
            members.IsSound = false;
            context.Reporter.Report(
                DiagnosticCatalog.CSharpNameClash,
                name?.Span,
                $"'{members.Symbol.Name}' inherits a member of its own name, which C# does not allow.");
        }
    }
}
