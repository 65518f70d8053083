using Dramatis.Schema.Binding.Declarations;
using Dramatis.Schema.Binding.Findings;
using Dramatis.Schema.Binding.Scopes;
using Dramatis.Schema.Common;
using Dramatis.Schema.Diagnostics;

namespace Dramatis.Schema.Binding.Members;

/// <summary>Binds actors and relations from their bases down, each once.</summary>
internal sealed class EntityBinder(BindingContext context, TypeBinder types)
{
    private readonly Dictionary<string, EntityMembers> _bound = new(StringComparer.Ordinal);
    private readonly OwnMemberBinder _own = new(context, types);
    private readonly EntityDetailBinder _details = new(context.Findings);

    /// <returns>Null for a declaration that is not sound or out of sight.</returns>
    public EntityMembers? MembersOf(Symbol symbol)
    {
        if (_bound.TryGetValue(symbol.FullName, out var known))
        {
            return known;
        }

        if (context.Find(symbol, out var place) is not { Declared: DeclaredEntity } reached)
        {
            return null;
        }

        var members = Bind(reached, place);
        _bound.Add(symbol.FullName, members);
        return members;
    }

    /// <summary>Takes over the members of declarations that are unchanged.</summary>
    public void Take(EntityBinder before, Unchanged unchanged)
    {
        foreach (var bound in before._bound.Where(bound => unchanged.Contains(bound.Key)))
        {
            _bound.Add(bound.Key, bound.Value);
        }
    }

    /// <summary>Binds a declaration. It need not be sound: its members are checked all the same.</summary>
    public EntityMembers Bind(Reached reached, Place place)
    {
        var declared = (DeclaredEntity)reached.Declared;
        var members = new EntityMembers(reached.Symbol) { IsComplete = reached.IsSound };
        BindBases(members, reached, declared, place);
        var inheritance = new Inheritance(context.Findings, MembersOf);
        foreach (var above in members.Bases.OrderBy(static b => b.IsTrait))
        {
            inheritance.Inherit(members, above);
        }

        if (members.Base is { } built && MembersOf(built) is { } inherited)
        {
            members.BuiltByBase = inherited.Built.ToEquatable();
        }

        _own.Bind(members, reached, declared, place, inheritance);
        inheritance.ReportConflicts(members, declared, place);
        _details.Bind(members, declared, place, members.Bases.Select(MembersOf).OfType<EntityMembers>().ToList(), inheritance);
        return members;
    }

    private void BindBases(EntityMembers members, Reached reached, DeclaredEntity declared, Place place)
    {
        var expected = declared.Kind == SymbolKind.Actor ? Expectation.ActorBase : Expectation.RelationBase;
        for (var i = 0; i < declared.Is.Count; i++)
        {
            var at = place.At(Part.Base, i);
            if (context.Bind(reached, declared.Is[i], at, expected) is { } above)
            {
                AddBase(members, above, at);
            }
            else
            {
                members.IsComplete = false;
            }
        }
    }

    private void AddBase(EntityMembers members, Symbol above, Place place)
    {
        if (members.Bases.Contains(above))
        {
            context.Findings.Add(DiagnosticCatalog.RepeatedItem, place, $"'{above.Name}' is in 'is' twice.");
        }
        else if (above.IsTrait)
        {
            members.Bases.Add(above);
        }
        else if (members.Symbol.IsTrait)
        {
            context.Findings.Add(
                DiagnosticCatalog.TraitBase, place, $"'{above.Name}' is not a trait; a trait is based on traits only.");
        }
        else if (members.Base is { } first)
        {
            context.Findings.Add(
                DiagnosticCatalog.SecondBase,
                place,
                $"'{members.Symbol.Name}' is based on {first.Name} already; only traits are allowed beside one base.");
        }
        else
        {
            members.Base = above;
            members.Bases.Add(above);
        }
    }
}
