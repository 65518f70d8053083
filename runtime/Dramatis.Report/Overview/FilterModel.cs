namespace Dramatis.Report;

/// <summary>The filter of a page, in words.</summary>
/// <param name="All">The number of all claims of the fact base.</param>
/// <param name="Parts">The conditions.</param>
internal sealed record FilterModel(string All, IReadOnlyList<LabelledText> Parts)
{
    public static FilterModel? Of(ReportFacts facts) => facts.Selection.IsFiltered
        ? new(Phrases.Count(facts.Facts.ClaimCount, "claim"), facts.Selection.Words)
        : null;
}
