using System.Globalization;

namespace Articles.Reporting;

/// <summary>Prints clashes and agreements of the articles.</summary>
internal sealed class Comparison(FactBase facts, Page page)
{
    public void Print()
    {
        page.Title("Clashes and agreements");
        foreach (var kind in facts.Clashes().GroupBy(static clash => clash.Kind).OrderBy(static kind => kind.Key))
        {
            PrintClashes(kind);
        }

        PrintAgreements();
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

    /// <summary>Prints what claims of independent sources share, with the claims.</summary>
    private void PrintAgreements()
    {
        page.Heading("Independent sources that agree");
        foreach (var agreement in facts.Agreements())
        {
            Print(agreement);
        }
    }

    private void Print(AgreedStatement agreement)
    {
        page.Point($"{agreement.Caption}{(agreement.IsLikely ? " (usually so)" : "")}");
        foreach (var claim in agreement.Claims)
        {
            page.Note(Said(claim));
        }

        foreach (var stronger in agreement.Stronger)
        {
            Print(stronger);
        }
    }

    private static string Said(Claim claim) =>
        $"{claim.Source.Id}, {Words.Place(claim)} ({Words.Speakers(claim)}): {ClaimWords.Content(claim)}";

    private static string Verdict(Clash clash) =>
        $"{(clash.IsCertain ? "Certain" : "Possible")}, {ContradictionWords.Between(clash.Between)}";

    private static string Counts(int certain, int all) =>
        string.Create(CultureInfo.InvariantCulture, $"{certain} certain, {all - certain} possible");
}
