using System.Text.RegularExpressions;
using Dramatis.Schema.Binding;
using Dramatis.Schema.Syntax;

namespace Dramatis.Tool.Diffing;

/// <summary>Compares rules, and the expressions of types.</summary>
internal sealed partial class RuleComparer(SchemaMatch match, ChangeList changes)
{
    private readonly ProseComparer _prose = new(changes);

    public void Compare(EntryPair entry)
    {
        var written = entry.New.WrittenRules.ToDictionary(static rule => rule.Name.Value, StringComparer.Ordinal);
        var pairs = Pairing.Of(
            entry.Old.OwnRules.ToList(),
            entry.New.OwnRules.ToList(),
            static rule => rule.Name,
            rule => FormerNames.Written(written[rule.Name].Common));
        foreach (var (old, now) in pairs)
        {
            var element = $"{entry.New.Name}.{(now ?? old)!.Name}";
            if (now is null)
            {
                changes.Add(ChangeCatalog.RuleLoosened, element, "The rule was removed.");
            }
            else if (old is null)
            {
                changes.Add(
                    now.IsWarning ? ChangeCatalog.WarningChanged : ChangeCatalog.RuleAdded,
                    element,
                    $"The rule was added{(now.IsWarning ? ", as a warning" : "")}.");
            }
            else
            {
                Compare(element, entry, old, now);
            }
        }
    }

    /// <summary>An expression with the names of members, types and values that they have now.</summary>
    public string Renamed(string check, IEnumerable<(string Old, string New)> members)
    {
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (old, now) in members)
        {
            names[Pascal(old)] = Pascal(now);
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

    private static string Pascal(string name) =>
        string.Concat(name.Split('-').Select(static part => char.ToUpperInvariant(part[0]) + part[1..]));

    private static string? Text(BoundCaption? message, EntryPair entry) =>
        message is null ? null : Captions.Text(message, entry.NameOf);

    private IEnumerable<(string Old, string New)> RenamedValues() => match.After.Entries
        .Select(static entry => entry.Bound)
        .OfType<BoundEnum>()
        .SelectMany(static values => values.Values)
        .SelectMany(static value => value.Prose.RenamedFrom.Select(former => (Pascal(former), value.CSharpName)));

    private void Compare(string element, EntryPair entry, BoundRule old, BoundRule now)
    {
        changes.AddIf(old.Name != now.Name, ChangeCatalog.RuleRenamed, element, $"The rule was named '{old.Name}'.");
        var check = Renamed(old.Check.Value, entry.Renames);
        changes.AddIfChanged(
            now.IsWarning ? ChangeCatalog.WarningChanged : ChangeCatalog.CheckChanged,
            element,
            "The rule",
            check,
            now.Check.Value);
        changes.AddIf(old.IsWarning && !now.IsWarning, ChangeCatalog.RuleAdded, element, "The warning became an error.");
        changes.AddIf(!old.IsWarning && now.IsWarning, ChangeCatalog.RuleLoosened, element, "The error became a warning.");
        changes.AddIfChanged(
            ChangeCatalog.RuleMessageChanged,
            element,
            "The message",
            Text(old.Message, entry),
            now.Message is null ? null : Captions.Text(now.Message, static name => name));
        _prose.Compare(element, Written(entry.Old.WrittenRules, old), Written(entry.New.WrittenRules, now));
        CompareFormerNames(element, entry, old, now);
    }

    private void CompareFormerNames(string element, EntryPair entry, BoundRule old, BoundRule now)
    {
        var before = string.Join(", ", FormerNames.Written(Written(entry.Old.WrittenRules, old)));
        var after = string.Join(", ", FormerNames.Written(Written(entry.New.WrittenRules, now)));
        if (old.Name == now.Name)
        {
            changes.AddIfChanged(ChangeCatalog.ProseChanged, element, "The former name", before, after);
        }
    }

    private static CommonSyntax? Written(IReadOnlyList<RuleSyntax> rules, BoundRule rule) =>
        rules.FirstOrDefault(written => written.Name.Value == rule.Name)?.Common;
}
