using System.Globalization;

namespace Articles.Reporting;

/// <summary>What the articles say against each other and for each other.</summary>
internal sealed class Comparison(FactBase facts, Page page)
{
    public void Print()
    {
        page.Title("What they say against each other and for each other");
        PrintContradictions();
        PrintDisagreements();
        PrintCorroborations();
    }

    private void PrintContradictions()
    {
        foreach (var rule in facts.Contradictions().GroupBy(static contradiction => contradiction.Rule))
        {
            page.Heading($"{Heading(rule.Key)} ({Counts(rule.Count(static one => one.IsCertain), rule.Count())})");
            foreach (var contradiction in rule.OrderByDescending(static one => one.IsCertain))
            {
                PrintPair(contradiction.First, contradiction.Second);
                page.Note($"{Verdict(contradiction)}: {Reason(contradiction)}");
            }
        }
    }

    private void PrintDisagreements()
    {
        var disagreements = facts.Disagreements();
        page.Heading("Who wants the opposite of what another wants");
        foreach (var disagreement in disagreements.OrderByDescending(static one => one.IsCertain))
        {
            PrintPair(disagreement.First, disagreement.Second);
            page.Note($"{(disagreement.IsCertain ? "Certain" : "Possible")}: {disagreement.Reason}");
        }

        if (disagreements.Count == 0)
        {
            page.Point("nobody, as far as the rules see");
        }
    }

    /// <summary>Each claim once, with all that say the same after it.</summary>
    private void PrintCorroborations()
    {
        page.Heading("What one says as another does, without a common speaker");
        foreach (var supported in facts.Corroborations().GroupBy(static corroboration => corroboration.First))
        {
            page.Point(Said(supported.Key));
            foreach (var corroboration in supported)
            {
                page.Note($"and so {Said(corroboration.Second)}");
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

    private static string Verdict(Contradiction contradiction)
    {
        var between = contradiction.Between switch
        {
            ClashBetween.OneSpeaker => "of one speaker with himself",
            ClashBetween.OneSource => "within one source",
            _ => "between two sources",
        };
        return $"{(contradiction.IsCertain ? "Certain" : "Possible")}, {between}";
    }

    /// <summary>What the encoder concluded it from, where it is a note; else what the rule says.</summary>
    private string Reason(Contradiction contradiction)
    {
        var notes = facts.ClaimsOf<Conflict>()
            .Where(noted => contradiction.Rule == ContradictionRule.Noted
                && noted.What.Claims.Contains(contradiction.First)
                && noted.What.Claims.Contains(contradiction.Second))
            .SelectMany(static noted => noted.Inferences)
            .Select(static inference => inference.How);
        return string.Join("; ", notes.DefaultIfEmpty(contradiction.Reason));
    }

    private static string Heading(ContradictionRule rule) => rule switch
    {
        ContradictionRule.Denied => "Affirmed by one and denied by the other",
        ContradictionRule.NoSuchPlan => "Planned or wanted by one, and not by the word of the other",
        ContradictionRule.Exclusive => "Two where only one can hold",
        ContradictionRule.Excludes => "What cannot hold beside each other",
        ContradictionRule.SameHappening => "One happening told in two ways",
        _ => "Noted by the encoder, since no rule sees it",
    };

    private static string Counts(int certain, int all) =>
        string.Create(CultureInfo.InvariantCulture, $"{certain} certain, {all - certain} possible");
}
