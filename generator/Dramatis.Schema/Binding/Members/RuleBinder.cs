using Dramatis.Schema.Binding.Declarations;
using Dramatis.Schema.Binding.Findings;
using Dramatis.Schema.Common;
using Dramatis.Schema.Diagnostics;

namespace Dramatis.Schema.Binding.Members;

/// <summary>Binds rules. Their C# is checked later, by the generator.</summary>
internal sealed class RuleBinder(FileFindings findings)
{
    private readonly CaptionBinder _captions = new(findings);

    public void Bind(EntityMembers members, DeclaredEntity declared, Place place, IReadOnlyList<EntityMembers> bases)
    {
        foreach (var rule in bases.SelectMany(static b => b.Rules))
        {
            Inherit(members, rule, place);
        }

        for (var i = 0; i < declared.Rules.Count; i++)
        {
            var (rule, at) = (declared.Rules[i], place.In(Part.Rule, i));
            var name = CSharpNames.Pascal(rule.Name);
            var message = rule.Message is null ? null : _captions.Bind(members, rule.Message, at);
            if (MemberChecks.IsFree(findings, rule.Name, name, at) && !Clashes(members, name, at))
            {
                members.Rules.Add(new(rule.Name, name, members.Symbol, rule.Check, message, rule.IsWarning));
            }
        }
    }

    /// <summary>Adds a rule of a base. It is compiled where it is declared, so that it has no place here.</summary>
    private void Inherit(EntityMembers members, BoundRule rule, Place place)
    {
        if (!members.Has(rule) && !Clashes(members, rule.CSharpName, place))
        {
            members.Rules.Add(rule with { Check = rule.Check.WithoutPlace() });
        }
    }

    private bool Clashes(EntityMembers members, string name, Place place)
    {
        var other = members.All.FirstOrDefault(m => m.CSharpName == name) is { } member ? $"the member '{member.Name}'"
            : members.Rules.FirstOrDefault(r => r.CSharpName == name) is { } rule ? $"a rule of {rule.Declarer.Name}"
            : name == members.Symbol.Name && !members.Symbol.IsTrait ? "the type itself"
            : null;
        if (other is not null)
        {
            findings.Add(
                DiagnosticCatalog.CSharpNameClash,
                place,
                $"In C# the rule becomes the method '{name}', which clashes with {other}.");
        }

        return other is not null;
    }
}
