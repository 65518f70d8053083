using Dramatis.Schema.Binding.Declarations;
using Dramatis.Schema.Binding.Names;
using Dramatis.Schema.Diagnostics;

namespace Dramatis.Schema.Binding.Members;

/// <summary>Binds actors and relations from their bases down, each once.</summary>
internal sealed class EntityBinder(
    FileContext context, TypeBinder types, IReadOnlyDictionary<string, EntitySyntax> syntaxes)
{
    private readonly Dictionary<string, EntityMembers> _bound = new(StringComparer.Ordinal);
    private readonly OwnMemberBinder _own = new(context, types);
    private readonly EntityDetailBinder _details = new(context);

    /// <summary>Null for what is not sound or out of sight.</summary>
    public EntityMembers? MembersOf(Symbol symbol)
    {
        if (_bound.TryGetValue(symbol.FullName, out var known))
        {
            return known;
        }

        if (context.Find(symbol) is not { Declared: DeclaredEntity } reached)
        {
            return null;
        }

        syntaxes.TryGetValue(symbol.FullName, out var syntax);
        var members = Bind(reached, syntax);
        _bound.Add(symbol.FullName, members);
        return members;
    }

    /// <summary>Binds a declaration itself, which need not be sound: its members are checked all the same.</summary>
    public EntityMembers Bind(Reached reached, EntitySyntax? syntax)
    {
        var declared = (DeclaredEntity)reached.Declared;
        var members = new EntityMembers(reached.Symbol) { IsComplete = reached.IsSound };
        BindBases(members, reached, declared, syntax);
        var inheritance = new Inheritance(context.Reporter, MembersOf);
        foreach (var above in members.Bases.OrderBy(static b => b.IsTrait))
        {
            inheritance.Inherit(members, above);
        }

        if (members.Base is { } built && MembersOf(built) is { } inherited)
        {
            members.BuiltByBase = inherited.Built;
        }

        _own.Bind(members, reached, declared, syntax, inheritance);
        inheritance.ReportConflicts(members, BaseSpans(syntax));
        _details.Bind(members, declared, syntax, members.Bases.Select(MembersOf).OfType<EntityMembers>().ToList());
        return members;
    }

    private void BindBases(EntityMembers members, Reached reached, DeclaredEntity declared, EntitySyntax? syntax)
    {
        var expected = declared.Kind == SymbolKind.Actor ? Expectation.ActorBase : Expectation.RelationBase;
        for (var i = 0; i < declared.Is.Count; i++)
        {
            var span = syntax?.Is[i].Span;
            if (context.Bind(reached, declared.Is[i], span, expected) is not { } above)
            {
                members.IsComplete = false;
                continue;
            }

            AddBase(members, above, span);
        }

        if (syntax is not null)
        {
            BaseReports.Report(context, reached, syntax.Name, syntax.Is);
        }
    }

    private void AddBase(EntityMembers members, Symbol above, Span? span)
    {
        if (members.Bases.Contains(above))
        {
            context.Reporter.Report(DiagnosticCatalog.RepeatedItem, span, $"'{above.Name}' stands twice in 'is'.");
        }
        else if (above.IsTrait)
        {
            members.Bases.Add(above);
        }
        else if (members.Symbol.IsTrait)
        {
            context.Reporter.Report(
                DiagnosticCatalog.TraitBase, span, $"'{above.Name}' is no trait; a trait is based on traits only.");
        }
        else if (members.Base is { } first)
        {
            context.Reporter.Report(
                DiagnosticCatalog.SecondBase,
                span,
                $"'{members.Symbol.Name}' is based on {first.Name} already; besides one base only traits are allowed.");
        }
        else
        {
            members.Base = above;
            members.Bases.Add(above);
        }
    }

    private static List<(string Name, Span Span)> BaseSpans(EntitySyntax? syntax) =>
        syntax is null ? [] : syntax.Is.Select(static n => (n.Name, n.Span)).ToList();
}
