using Dramatis.Schema.Binding.Declarations;
using Dramatis.Schema.Binding.Names;
using Dramatis.Schema.Diagnostics;
using Dramatis.Schema.Syntax;

namespace Dramatis.Schema.Binding.Members;

/// <summary>Binds rules, save their C#, which is for the Roslyn side.</summary>
internal sealed class RuleBinder(Reporter reporter)
{
    private readonly CaptionBinder _captions = new(reporter);

    public void Bind(
        EntityMembers members, DeclaredEntity declared, EntitySyntax? syntax, IReadOnlyList<EntityMembers> bases)
    {
        foreach (var rule in bases.SelectMany(static b => b.Rules))
        {
            Inherit(members, rule, syntax?.Name.Span);
        }

        for (var i = 0; i < declared.Rules.Count; i++)
        {
            var (rule, written) = (declared.Rules[i], syntax?.Rules[i]);
            var name = CSharpNames.Pascal(rule.Name);
            var message = rule.Message is null ? null : _captions.Bind(members, rule.Message, written?.Message);
            if (MemberChecks.IsFree(reporter, rule.Name, name, written?.Name.Span)
                && !Clashes(members, name, written?.Name.Span))
            {
                var check = written?.Check ?? WithoutPlace(rule.Check);
                members.Rules.Add(new(rule.Name, name, members.Symbol, check, message, rule.IsWarning));
            }
        }
    }

    /// <summary>A rule is compiled where it is declared; whoever inherits it knows no place.</summary>
    private void Inherit(EntityMembers members, BoundRule rule, Span? span)
    {
        if (members.Rules.Any(r => r.Name == rule.Name && r.Declarer == rule.Declarer)
            || Clashes(members, rule.CSharpName, span))
        {
            return;
        }

        members.Rules.Add(rule with { Check = WithoutPlace(rule.Check.Value) });
    }

    private bool Clashes(EntityMembers members, string name, Span? span)
    {
        var other = members.All.FirstOrDefault(m => m.CSharpName == name) is { } member ? $"the member '{member.Name}'"
            : members.Rules.FirstOrDefault(r => r.CSharpName == name) is { } rule ? $"a rule of {rule.Declarer.Name}"
            : name == members.Symbol.Name && !members.Symbol.IsTrait ? "the type itself"
            : null;
        reporter.Report(
            DiagnosticCatalog.CSharpNameClash,
            other is null ? null : span,
            $"In C# the rule becomes the method '{name}', which clashes with {other}.");
        return other is not null;
    }

    private static ScalarSyntax WithoutPlace(string check) => new(check, default, ScalarStyle.Plain, []);
}
