namespace Dramatis.Report;

/// <summary>A claim with the claims against which it stands, and the reason.</summary>
/// <param name="Sides">The claims.</param>
/// <param name="IsCertain">True if nothing is left open.</param>
/// <param name="Verdict">How sure it is, and between whom.</param>
/// <param name="Reason">The reason.</param>
/// <param name="Steps">The steps by which it follows from the claims.</param>
internal sealed record PairModel(
    SidesModel Sides, bool IsCertain, string Verdict, string Reason, IReadOnlyList<string> Steps)
{
    public static PairModel Of(ReportFacts facts, Clash clash) => new(
        SidesModel.Of(facts.Links, clash.Claim, "\u2260", clash.Against),
        clash.IsCertain,
        $"{(clash.IsCertain ? "Certain" : "Possible")}, {ContradictionWords.Between(clash.Between)}",
        ContradictionWords.Reason(facts.Facts, clash),
        [.. clash.Because.Select(static step => step.ToString())]);
}

/// <summary>The clashes of one kind.</summary>
/// <param name="Id">The id of the heading.</param>
/// <param name="Heading">The heading.</param>
/// <param name="Meaning">A sentence on what the kind means.</param>
/// <param name="Groups">The clashes by the rules that found them.</param>
internal sealed record KindGroup(string Id, string Heading, string Meaning, IReadOnlyList<PairGroup> Groups);

/// <summary>The clashes found by one rule.</summary>
/// <param name="Heading">The heading.</param>
/// <param name="Counts">The numbers of certain and of possible ones.</param>
/// <param name="Pairs">The clashes, as far as they are shown.</param>
/// <param name="Left">The number of clashes beyond those shown; null if all are shown.</param>
internal sealed record PairGroup(string Heading, string Counts, IReadOnlyList<PairModel> Pairs, string? Left);
