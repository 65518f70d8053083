using System.Globalization;

namespace Articles.Reporting;

/// <summary>Prints clashes and corroborations between the articles.</summary>
internal sealed class Comparison(FactBase facts, Page page)
{
    public void Print()
    {
        page.Title("Clashes and corroborations");
        foreach (var kind in facts.Clashes().GroupBy(static clash => clash.Kind).OrderBy(static kind => kind.Key))
        {
            PrintClashes(kind);
        }

        PrintCorroborations();
    }

    private void PrintClashes(IGrouping<ClashKind, Clash> kind)
    {
        page.Heading($"{ContradictionWords.Kind(kind.Key)} ({Counts(kind.Count(static one => one.IsCertain), kind.Count())})");
        foreach (var clash in kind.OrderBy(static one => one.Rule).ThenByDescending(static one => one.IsCertain))
        {
            page.Point(Said(clash.Claim));
            foreach (var other in clash.Against)
            {
                page.Note($"but {Said(other)}");
            }

            page.Note($"{Verdict(clash)}: {ContradictionWords.Reason(facts, clash)}");
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

    private static string Said(Claim claim) =>
        $"{claim.Source.Id}, {Words.Place(claim)} ({Words.Speakers(claim)}): {ClaimWords.Content(claim)}";

    private static string Verdict(Clash clash) =>
        $"{(clash.IsCertain ? "Certain" : "Possible")}, {ContradictionWords.Between(clash.Between)}";

    private static string Counts(int certain, int all) =>
        string.Create(CultureInfo.InvariantCulture, $"{certain} certain, {all - certain} possible");
}
