using System.Globalization;

namespace Articles.Reporting;

/// <summary>Prints contradictions and corroborations between the articles.</summary>
internal sealed class Comparison(FactBase facts, Page page)
{
    public void Print()
    {
        page.Title("Contradictions and corroborations");
        PrintContradictions();
        PrintDisagreements();
        PrintCorroborations();
    }

    private void PrintContradictions()
    {
        foreach (var rule in facts.Contradictions().GroupBy(static contradiction => contradiction.Rule))
        {
            page.Heading($"{ContradictionWords.Rule(rule.Key)} ({Counts(rule.Count(static one => one.IsCertain), rule.Count())})");
            foreach (var contradiction in rule.OrderByDescending(static one => one.IsCertain))
            {
                PrintPair(contradiction.First, contradiction.Second);
                page.Note($"{Verdict(contradiction)}: {ContradictionWords.Reason(facts, contradiction)}");
            }
        }
    }

    private void PrintDisagreements()
    {
        var disagreements = facts.Disagreements();
        page.Heading("Holders who want opposite things");
        foreach (var disagreement in disagreements.OrderByDescending(static one => one.IsCertain))
        {
            PrintPair(disagreement.First, disagreement.Second);
            page.Note($"{(disagreement.IsCertain ? "Certain" : "Possible")}: {disagreement.Reason}");
        }

        if (disagreements.Count == 0)
        {
            page.Point("none");
        }
    }

    /// <summary>Prints each claim once, followed by the claims that corroborate it.</summary>
    private void PrintCorroborations()
    {
        page.Heading("Independent claims that say the same");
        foreach (var supported in facts.Corroborations().GroupBy(static corroboration => corroboration.First))
        {
            page.Point(Said(supported.Key));
            foreach (var corroboration in supported)
            {
                page.Note($"also {Said(corroboration.Second)}");
            }
        }
    }

    private void PrintPair(Claim first, Claim second)
    {
        page.Point(Said(first));
        page.Note($"but {Said(second)}");
    }

    private static string Said(Claim claim) =>
        $"{claim.Source.Id}, {Words.Place(claim)} ({Words.Speakers(claim)}): {ClaimWords.Content(claim)}";

    private static string Verdict(Contradiction contradiction) =>
        $"{(contradiction.IsCertain ? "Certain" : "Possible")}, {ContradictionWords.Between(contradiction.Between)}";

    private static string Counts(int certain, int all) =>
        string.Create(CultureInfo.InvariantCulture, $"{certain} certain, {all - certain} possible");
}
