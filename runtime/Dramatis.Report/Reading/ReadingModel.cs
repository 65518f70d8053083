namespace Dramatis.Report;

// docs/decisions.md: Reading view
/// <summary>The texts of the sources, with their claims beside the paragraphs that tell them.</summary>
/// <param name="Texts">The texts, in the order of the sources.</param>
/// <param name="Missing">The sources without a text, as far as they are shown; null if every source has one.</param>
/// <param name="Left">The number of sources beyond those shown; null for none.</param>
internal sealed record ReadingModel(IReadOnlyList<TextModel> Texts, string? Missing, string? Left)
{
    /// <summary>The texts that the options give; null if they give no texts.</summary>
    /// <exception cref="ValidationException">A text is not the one of its source, or lacks a place of a claim.</exception>
    public static ReadingModel? Of(ReportFacts facts)
    {
        if (facts.Options.Texts is not { } textOf)
        {
            return null;
        }

        var (report, texts, missing) = (default(ValidationReport), new List<TextModel>(), new List<string>());
        var shown = Shown(facts);
        foreach (var source in facts.Sources.Where(source => shown.Contains(source.Id)))
        {
            IReadOnlyList<Claim> claims = [.. facts.ClaimsOf(source).Select(number => facts.Claims[number])];
            if (textOf(source) is not { } given)
            {
                missing.Add(source.ToString());
                continue;
            }

            var text = SourceText.Of(given, source.Paragraphing);
            var wrong = Wrong(source, text, claims);
            wrong.ForEach(issue => report.Add(issue.Code, $"Sources[{source.Id}].{issue.Path}", issue.Message));
            if (wrong.Count == 0)
            {
                texts.Add(TextModel.Of(source, text, claims, facts));
            }
        }

        return report.IsValid
            ? new(texts, missing.Count == 0 ? null : string.Join(", ", missing), facts.Sources.Count - shown.Count is > 0 and var left ? Phrases.Number(left) : null)
            : throw new ValidationException("Texts", report.Issues);
    }

    /// <summary>The newest sources, as long as they have no more claims together than the page shows.</summary>
    private static HashSet<EntityId> Shown(ReportFacts facts)
    {
        var claims = 0;
        return [.. Newness.Order(facts.Sources)
            .Take(facts.Limits.Sources)
            .TakeWhile(source => (claims += facts.ClaimsOf(source).Count) <= facts.Limits.Claims)
            .Select(static source => source.Id)];
    }

    private static List<ValidationIssue> Wrong(Source source, SourceText text, IEnumerable<Claim> claims)
    {
        var report = default(ValidationReport);
        text.Check(source, ref report);
        if (report.IsValid)
        {
            foreach (var claim in claims)
            {
                text.Check(claim.Locators, ref report);
            }
        }

        return [.. report.Issues];
    }
}
