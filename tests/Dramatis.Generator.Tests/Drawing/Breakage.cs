namespace Dramatis.Generator.Tests.Drawing;

/// <summary>Breaks a valid value in one member, and says what a validator must find.</summary>
/// <param name="Form">The broken value.</param>
/// <param name="Member">The member in C#; null where a rule breaks.</param>
/// <param name="Rule">The rule that breaks.</param>
internal sealed record Breakage(EntityForm Form, string? Member, Rule? Rule)
{
    /// <summary>A value broken by chance; null where it has nothing that could break so.</summary>
    public static Breakage? Of(Draw draw, EntityForm form)
    {
        List<Breakage> all = [.. form.Declared.Members.Values.SelectMany(member => Broken(draw, form, member)), .. Rules(form)];
        return all.Count == 0 ? null : draw.Pick(all);
    }

    /// <summary>Fails unless the validator finds just this.</summary>
    public void Check()
    {
        var (value, report) = Form.Build();
        List<ValidationIssue> errors = [.. report.Issues.Where(static issue => issue.Severity == Severity.Error)];
        var shown = $"{Form.Type} broken in {Member ?? Rule!.Id}: {string.Join("; ", report.Issues)}\n{ValueDraw.Shown(Form)}";
        if (Rule is not null)
        {
            Assert.True(report.Issues.Any(issue => issue.Code == "rule:" + Rule.Id && issue.Severity == (Rule.IsWarning ? Severity.Warning : Severity.Error)), shown);
            Assert.True((value is null) == (errors.Count > 0), shown);
            Assert.True(errors.TrueForAll(static issue => issue.Code.StartsWith("rule:", StringComparison.Ordinal)), shown);
            return;
        }

        Assert.True(value is null && errors.Count > 0, shown);
        Assert.True(errors.TrueForAll(issue => issue.Path.Split('[')[0] == Member), shown);
    }

    private static IEnumerable<Breakage> Broken(Draw draw, EntityForm form, Member member)
    {
        var values = form.Members.GetValueOrDefault(member.Name) ?? [];
        List<List<object>> broken = [];
        if (!member.MayBeAbsent && form.Identification == Identification.Identified)
        {
            broken.Add([.. values.Take(member.Count.Least - 1)]);
        }

        if (member.Count is { IsMany: true, Most: { } most } && values.Count > 0)
        {
            broken.Add([.. Enumerable.Range(0, most + 1).Select(i => values[i % values.Count])]);
        }

        if (!member.IsPosition)
        {
            var count = Math.Max(values.Count, 1);
            var at = draw.Number(0, count - 1);
            foreach (var wrong in Wrong(draw, form, member))
            {
                broken.Add([.. Enumerable.Range(0, Math.Max(member.Count.Least, count)).Select(i => i == at ? wrong : i < values.Count ? values[i] : wrong)]);
            }
        }

        return broken.Select(some => new Breakage(form.With(member.Name, some), member.CSharpName, null));
    }

    private static IEnumerable<object> Wrong(Draw draw, EntityForm form, Member member) =>
        member.Domain.Scalar == "enum" ? [form.Undefined(member)]
        : member.Domain.Invalid(draw).Select(text => form.Field(member, text));

    private static IEnumerable<Breakage> Rules(EntityForm form) =>
        from rule in form.Declared.Rules
        let member = rule.Member is null ? null : form.Declared.Members[rule.Member]
        where member?.Domain == new Domain(member?.Domain.Scalar ?? "")
        let wrong = form.Field(member, RuleDraw.Forbidden(member.Domain)!)
        select new Breakage(form.With(member.Name, [wrong]), null, rule);
}
