using Dramatis.Schema.Binding;
using Dramatis.Schema.Common;
using Dramatis.Schema.Model;
using Dramatis.Schema.Syntax;

namespace Dramatis.Schema.Lowering;

// docs/decisions.md: Names in rules
/// <summary>Makes the methods of rules, and the calls of these methods.</summary>
internal static class RuleLowering
{
    /// <summary>A call from the record of a type that declares or inherits the rule.</summary>
    public static RuleCallModel Call(BoundRule rule, LoweringContext context, CaptionLowering captions)
    {
        var declaredHere = rule.Declarer == context.Declaration.Symbol && !rule.Declarer.IsInterface;
        var message = rule.Message is { } template
            ? captions.Text(template)
            : CSharpText.Literal($"The rule {rule.Name} does not hold.");
        return new(
            declaredHere ? $"{rule.CSharpName}()" : $"(({context.Player(rule.Declarer)})this).{rule.CSharpName}()",
            CSharpText.Literal($"{rule.Declarer.FullName}.{rule.Name}"),
            message,
            rule.IsWarning ? TypeNames.Runtime("Severity") + ".Warning" : null);
    }

    /// <summary>The file of the rules that a type declares itself; null if it declares none.</summary>
    public static RulesModel? File(Symbol owner, IEnumerable<BoundRule> rules, string path, IEnumerable<string> imports)
    {
        var own = rules
            .Where(rule => rule.Declarer == owner)
            .Select(rule => Method(owner, rule, path))
            .ToEquatable();
        return own.Count == 0 ? null : Make(owner, imports, Declaration(owner), own);
    }

    /// <summary>The file of a type's check.</summary>
    public static RulesModel Check(BoundType type, string scalar, string path, IEnumerable<string> imports) => Make(
        type.Symbol,
        imports,
        $"readonly partial record struct {type.Symbol.Name}",
        new[] { new RuleModel($"private static bool Passes({scalar} value) =>", Expression(type.Check!, path)) }.ToEquatable());

    private static RulesModel Make(Symbol owner, IEnumerable<string> imports, string declaration, EquatableArray<RuleModel> rules) =>
        new($"{owner.FullName}.Rules", owner.Namespace, imports.ToEquatable(), declaration, rules);

    private static RuleModel Method(Symbol owner, BoundRule rule, string path) => new(
        $"{(owner.IsInterface ? SharedChecks.Access(owner) + " sealed" : "private")} bool {rule.CSharpName}() =>",
        Expression(rule.Check, path));

    private static string Declaration(Symbol owner) =>
        $"partial {(owner.IsInterface ? "interface" : "record")} {owner.CSharpName}";

    /// <summary>The lines of the expression, each with a directive that gives its place in the schema.</summary>
    private static EquatableArray<string> Expression(ScalarSyntax check, string path)
    {
        var value = check.Value;
        var lines = HoldsLines(value) ? [value.TrimEnd('\n')] : ScalarSyntax.LinesOf(value);
        var text = new List<string>();
        for (var i = 0; i < lines.Length; i++)
        {
            var span = check.Content[Math.Min(i, check.Content.Count - 1)];
            text.Add(LineDirective.For(span, path));
            text.Add("        " + lines[i]);
        }

        return text.ToEquatable();
    }

    /// <summary>
    /// True if a text or comment in the expression may go over several lines. A directive inside would become part of
    /// it.
    /// </summary>
    private static bool HoldsLines(string value) =>
        value.Contains("@\"") || value.Contains("@$") || value.Contains("\"\"\"") || value.Contains("/*");
}
