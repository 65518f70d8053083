using System.Text.RegularExpressions;
using Dramatis.Schema.Binding;
using Dramatis.Schema.Common;
using Dramatis.Schema.Syntax;
using Dramatis.Tool.Schemas;
using static Dramatis.Tool.Diffing.ChangeCatalog;

namespace Dramatis.Tool.Diffing;

/// <summary>Compares rules, and translates their expressions to the names of the new schema.</summary>
internal sealed partial class RuleComparer(SchemaMatch match)
{
    public void Compare(ChangeList changes, EntryPair entry)
    {
        var pairs = Pairing.Of(
            entry.Old.OwnRules.ToList(),
            entry.New.OwnRules.ToList(),
            static rule => rule.Name,
            rule => FormerNames.Written(entry.New.WrittenRule(rule.Name)));
        foreach (var (old, now) in pairs)
        {
            var rule = changes.AtMember((now ?? old)!.Name);
            if (now is null)
            {
                rule.Add(RuleLoosened, "The rule was removed.");
            }
            else if (old is null)
            {
                var (kind, manner) = now.IsWarning ? (WarningChanged, ", as a warning") : (RuleAdded, "");
                rule.Add(kind, $"The rule was added{manner}.");
            }
            else
            {
                Compare(rule, entry, old, now);
            }
        }
    }

    /// <summary>An old expression with the new names of members, types and values.</summary>
    public string Renamed(string check, IEnumerable<(string Old, string New)> members)
    {
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (old, now) in members)
        {
            names[CSharpNames.Pascal(old)] = CSharpNames.Pascal(now);
        }

        foreach (var (old, now) in match.Renames)
        {
            (names[old], names["I" + old]) = (now, "I" + now);
        }

        foreach (var (old, now) in RenamedValues())
        {
            names[old] = now;
        }

        return names.Count == 0 ? check : Word().Replace(check, word => names.GetValueOrDefault(word.Value, word.Value));
    }

    [GeneratedRegex("[A-Za-z_][A-Za-z0-9_]*")]
    private static partial Regex Word();

    private IEnumerable<(string Old, string New)> RenamedValues() => match.After.Bound<BoundEnum>()
        .SelectMany(static values => values.Values)
        .SelectMany(static value => value.Prose.RenamedFrom.Select(former => (CSharpNames.Pascal(former), value.CSharpName)));

    private void Compare(ChangeList changes, EntryPair entry, BoundRule old, BoundRule now)
    {
        changes.AddIf(old.Name != now.Name, RuleRenamed, $"The rule was named '{old.Name}'.");
        changes.AddIfChanged(
            now.IsWarning ? WarningChanged : CheckChanged,
            "The rule",
            Renamed(old.Check.Value, entry.Renames),
            now.Check.Value);
        changes.AddIf(old.IsWarning && !now.IsWarning, RuleAdded, "The warning became an error.");
        changes.AddIf(!old.IsWarning && now.IsWarning, RuleLoosened, "The error became a warning.");
        var oldMessage = old.Message is null ? null : CaptionTemplates.Text(old.Message, entry.NameOf);
        var newMessage = now.Message is null ? null : CaptionTemplates.Text(now.Message);
        changes.AddIfChanged(RuleMessageChanged, "The message", oldMessage, newMessage);
        CompareProse(changes, entry.Old.WrittenRule(old.Name), entry.New.WrittenRule(now.Name), old.Name == now.Name);
    }

    private static void CompareProse(ChangeList changes, CommonSyntax? old, CommonSyntax? now, bool isSameName)
    {
        ProseComparer.Compare(changes, old, now);
        if (isSameName)
        {
            var (before, after) = (string.Join(", ", FormerNames.Written(old)), string.Join(", ", FormerNames.Written(now)));
            changes.AddIfChanged(ProseChanged, "The former name", before, after);
        }
    }
}
