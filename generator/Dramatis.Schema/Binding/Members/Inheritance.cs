using Dramatis.Schema.Binding.Declarations;
using Dramatis.Schema.Binding.Findings;
using Dramatis.Schema.Diagnostics;

namespace Dramatis.Schema.Binding.Members;

/// <summary>Merges the members of bases and traits: a name that is reached over two ways must have one type.</summary>
internal sealed class Inheritance(FileFindings findings, Func<Symbol, EntityMembers?> membersOf)
{
    private readonly Dictionary<string, List<BoundMember>> _conflicts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Symbol> _from = new(StringComparer.Ordinal);

    public void Inherit(EntityMembers members, Symbol above)
    {
        if (membersOf(above) is not { } inherited)
        {
            members.IsComplete = false;
            return;
        }

        members.IsComplete &= inherited.IsComplete;
        members.Above.Add(above.FullName);
        members.Above.UnionWith(inherited.Above);
        members.IsAboveConcrete |= (!above.IsAbstract && !above.IsTrait) || inherited.IsAboveConcrete;
        members.IsAboveAbstract |= above.IsAbstract || above.IsTrait || inherited.IsAboveAbstract;
        members.Lost.UnionWith(inherited.Lost);
        foreach (var member in inherited.ForHeirs)
        {
            Merge(members, above, member);
        }
    }

    /// <summary>The inherited members of this name: several if they have different types.</summary>
    public IReadOnlyList<BoundMember> Of(EntityMembers members, string name) =>
        _conflicts.TryGetValue(name, out var conflict) ? conflict
        : members.Find(name) is { } member ? [member]
        : [];

    /// <summary>Ends a conflict: a declaration that fits all inherited members of the name brings them together.</summary>
    public void Settle(string name) => _conflicts.Remove(name);

    public void ReportConflicts(EntityMembers members, DeclaredEntity declared, Place place)
    {
        foreach (var conflict in _conflicts)
        {
            var (first, second) = (conflict.Value[0], conflict.Value[1]);
            LeaveOut(members, above => above.IsTrait && membersOf(above)?.Find(conflict.Key) is { } other
                && other.Declarer != first.Declarer
                && Narrowing.Combine(first, other) is null);
            findings.Add(
                DiagnosticCatalog.MemberConflict,
                place.At(Part.Base, declared.IndexOfBase(_from[conflict.Key])),
                $"'{conflict.Key}' has one type in {first.Declarer.Name} and another in {second.Declarer.Name}; "
                + "a member that is inherited twice must have one type.",
                related: first.Declarer.Declaration(conflict.Key));
        }
    }

    // docs/decisions.md: Repaired declarations
    /// <summary>Leaves out a member that cannot be inherited, with the bases that have it.</summary>
    public void LeaveOut(EntityMembers members, string name) =>
        LeaveOut(members, above => membersOf(above)?.Find(name) is not null);

    /// <summary>Takes bases away, and the members that no other base has.</summary>
    public void LeaveOut(EntityMembers members, Predicate<Symbol> isAtFault)
    {
        members.Bases.RemoveAll(isAtFault);
        if (members.Base is { } built && !members.Bases.Contains(built))
        {
            members.Base = null;
            members.BuiltByBase = default;
        }

        var kept = new HashSet<string>(members.Bases.SelectMany(above => (membersOf(above)?.Above ?? []).Append(above.FullName)))
        {
            members.Symbol.FullName,
        };
        members.Lost.UnionWith(members.All.Where(member => !kept.Contains(member.Declarer.FullName)).Select(static member => member.Name));
        members.Positions.RemoveAll(position => !kept.Contains(position.Declarer.FullName));
        members.Fields.RemoveAll(field => !kept.Contains(field.Declarer.FullName));
    }

    private void Merge(EntityMembers members, Symbol above, BoundMember member)
    {
        var existing = members.Find(member.Name);
        if (existing is null || IsAbove(existing.Declarer, member.Declarer))
        {
            members.Put(member);
        }
        else if (existing.Declarer != member.Declarer && !IsAbove(member.Declarer, existing.Declarer))
        {
            Combine(members, above, existing, member);
        }
    }

    private void Combine(EntityMembers members, Symbol above, BoundMember existing, BoundMember member)
    {
        if (Narrowing.Combine(existing, member) is { } both)
        {
            members.Put(both);
            return;
        }

        if (!_conflicts.TryGetValue(member.Name, out var conflict))
        {
            _conflicts.Add(member.Name, conflict = [existing]);
            _from.Add(member.Name, above);
        }

        conflict.Add(member);
    }

    private bool IsAbove(Symbol upper, Symbol lower) => membersOf(lower)?.Above.Contains(upper.FullName) == true;
}
