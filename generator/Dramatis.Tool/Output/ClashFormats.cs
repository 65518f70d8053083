namespace Dramatis.Tool.Output;

/// <summary>Prints clashes as text, or as JSON with the ids and lines of the claims.</summary>
/// <param name="format">The format.</param>
/// <param name="output">The output.</param>
/// <param name="lineOf">Gives the line of a claim in the fact file; null for a store, which has none.</param>
internal sealed class ClashFormats(string format, TextWriter output, Func<Claim, int>? lineOf)
{
    /// <summary>Prints clashes.</summary>
    /// <param name="path">The path of the file, or the address of the store.</param>
    /// <param name="facts">The fact base, which has the encoder's own words; null for a store.</param>
    /// <param name="clashes">The clashes.</param>
    public void Write(string path, FactBase? facts, IEnumerable<Clash> clashes)
    {
        if (format == "json")
        {
            output.WriteLine(PrintedJson.Of(clashes.Select(clash => new
            {
                Kind = JsonNames.Of(clash.Kind),
                Rule = JsonNames.Of(clash.Rule),
                clash.IsCertain,
                Between = JsonNames.Of(clash.Between),
                Claim = Shown(clash.Claim),
                Against = clash.Against.Select(Shown),
                Reason = ReasonOf(facts, clash),
                Steps = clash.Because.Count == 0 ? null : clash.Because.Select(static step => step.ToString()),
            })));
            return;
        }

        var counts = new int[Enum.GetValues<ClashKind>().Length];
        foreach (var clash in clashes)
        {
            counts[(int)clash.Kind]++;
            WriteText(path, facts, clash);
        }

        var told = Enum.GetValues<ClashKind>()
            .Where(kind => counts[(int)kind] > 0)
            .Select(kind => Amount.Of(counts[(int)kind], JsonNames.Of(kind)));
        output.WritePrintable($"{Amount.Of(counts.Sum(), "clash", "clashes")} in {path}{string.Concat(told.Select(static (one, i) => (i == 0 ? ": " : ", ") + one))}");
    }

    private void WriteText(string path, FactBase? facts, Clash clash)
    {
        output.WritePrintable($"{(clash.IsCertain ? "Certain" : "Possible")} {JsonNames.Of(clash.Kind)}: {ReasonOf(facts, clash)}");
        foreach (var claim in clash.Against.Prepend(clash.Claim))
        {
            var place = claim.Locators.Count == 0 ? "" : $", {claim.Locators[0]}";
            var where = lineOf is null ? $"{claim.Id}" : FormattableString.Invariant($"{path}:{lineOf(claim)}");
            output.WritePrintable($"  {where}: {claim.Source.Id}{place}: {claim.Caption}");
        }

        output.WriteLine();
    }

    private static string ReasonOf(FactBase? facts, Clash clash) => facts is null ? clash.Reason : ContradictionWords.Reason(facts, clash);

    private object Shown(Claim claim) => new
    {
        Id = claim.Id.ToString(),
        Line = lineOf?.Invoke(claim),
        Source = claim.Source.Id.Value,
        claim.Caption,
    };
}
