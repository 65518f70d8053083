namespace Dramatis.Generator.Tests.Drawing;

/// <summary>C# expressions that hold of every value that is drawn; of some it is known what breaks them.</summary>
internal sealed class RuleDraw(Draw draw, Names names)
{
    private static readonly string[] s_frames =
    [
        "{0}", "({0})", "!(!({0}))", "{0} /* }} */", "{0} // why", "new[] {{ 1, 2 }}.All(n => n > 0 && ({0}))", "({0}) is true",
        "\"{{\\\"}}*/\".Length > 0 && ({0})", "({0}) switch {{ true => true, _ => false }}", "({0})\n&& 'x' != 'y'", "({0})\n  ? true\n  : false",
        "\"\"\"a \"quoted\" */ text\"\"\".Length > 0 && ({0})", "DateTime.UnixEpoch.Year == 1970 && ({0})", "((Func<bool>)(() => {0}))()",
    ];

    private static readonly Dictionary<string, (string Text, string CSharp)> s_forbidden = new()
    {
        ["text"] = ("forbidden", "\"forbidden\""),
        ["integer"] = ("424242", "424242L"),
        ["decimal"] = ("42.42", "42.42m"),
    };

    /// <summary>The check of a type, and its domain with what the check forbids.</summary>
    public (Domain Domain, string Check) Check(Domain domain)
    {
        draw.Mark(Feature.Check);
        return domain is { Low: 0, High: int.MaxValue, Pattern: null, MinLength: 0, MaxLength: int.MaxValue }
            && s_forbidden.TryGetValue(domain.Scalar, out var forbidden)
            ? (domain with { Forbidden = [forbidden.Text] }, Framed($"value != {forbidden.CSharp}"))
            : (domain, Framed("value.ToString() != \"~\""));
    }

    /// <summary>A rule, and the key that declares it.</summary>
    public (Rule Rule, YamlEntry Key) Rule(EntityDeclaration entity)
    {
        draw.Mark(Feature.Rule);
        var (members, declarer) = (entity.Members.Values, entity.CSharpName);
        var name = names.Rule(entity.Name);
        var member = members.Count > 0 && !draw.Chance(5) ? draw.Pick([.. members]) : null;
        var forbidden = member is { IsPosition: false, Type: null, Count.IsMany: false } ? ForbiddenOf(member.Domain) : null;
        var check = Framed(member is null ? "Enumerable.Range(0, 3).Any()" : Atom(member, forbidden?.CSharp));
        if (draw.Chance(2))
        {
            return (new($"{declarer}.{name}", forbidden is null ? null : member!.Name, false), new(name, check));
        }

        draw.Mark(Feature.RuleInLongForm);
        var isWarning = draw.Chance(2, Feature.RuleThatWarns);
        List<YamlEntry> keys = [new("check", check)];
        keys.AddRange(isWarning ? [new("severity", "warning")] : []);
        keys.AddRange(draw.Chance(2, Feature.RuleMessage)
            ? [new("message", Prose.Template(draw, [.. members.Select(static m => m.Name)]))]
            : []);
        keys.AddRange(draw.Chance(4) ? [new("summary", Prose.Text(draw))] : []);
        return (new($"{declarer}.{name}", forbidden is null ? null : member!.Name, isWarning), new(name, keys));
    }

    public static string? Forbidden(Domain domain) => ForbiddenOf(domain)?.Text;

    private static (string Text, string CSharp)? ForbiddenOf(Domain domain) =>
        s_forbidden.TryGetValue(domain.Scalar, out var forbidden) ? forbidden : null;

    private static string Atom(Member member, string? forbidden) =>
        forbidden is not null ? $"{member.CSharpName} is not {forbidden}"
        : member.Count.IsMany ? $"{member.CSharpName}.Count < 1000"
        : member.IsPosition ? $"{member.CSharpName} is null || {member.CSharpName}.Caption != \"~\""
        : $"$\"{{{member.CSharpName}}}\" != \"~\"";

    private string Framed(string atom) => string.Format(null, draw.Pick(s_frames), atom);
}
