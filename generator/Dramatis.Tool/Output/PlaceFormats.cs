namespace Dramatis.Tool.Output;

/// <summary>A place of a claim that its text has.</summary>
/// <param name="Line">The line of the claim in the fact file.</param>
/// <param name="Claim">The claim.</param>
/// <param name="Place">The place.</param>
/// <param name="Words">The words of the text there; null if they are not printed.</param>
internal sealed record HeldPlace(int Line, Claim Claim, Locator Place, string? Words);

/// <summary>Prints the places of claims in the formats of findings.</summary>
internal sealed class PlaceFormats(string format, TextWriter output)
{
    /// <param name="path">The fact file.</param>
    /// <param name="places">The places.</param>
    /// <param name="texts">The number of texts.</param>
    /// <param name="missing">The sources without a text.</param>
    public void Write(string path, IReadOnlyList<HeldPlace> places, int texts, IReadOnlyList<EntityId> missing)
    {
        if (format == "json")
        {
            output.WriteLine(PrintedJson.Of(places.Select(held => new
            {
                Path = path,
                held.Line,
                Claim = held.Claim.Id.ToString(),
                Source = held.Claim.Source.Id.Value,
                held.Place.Paragraph,
                held.Place.Column,
                held.Place.Start,
                held.Place.End,
                Part = held.Place.Part is { } part ? JsonNames.Of(part) : null,
                held.Words,
            })));
        }
        else if (format == "text")
        {
            WriteText(path, places, texts, missing);
        }
    }

    private void WriteText(string path, IReadOnlyList<HeldPlace> places, int texts, IReadOnlyList<EntityId> missing)
    {
        foreach (var held in places)
        {
            var words = held.Words is null ? "" : $": {held.Words}";
            output.WritePrintable(FormattableString.Invariant($"{path}:{held.Line}: claim {held.Claim.Id}, {held.Claim.Source.Id}: {held.Place}{words}"));
        }

        var claims = places.Select(static held => held.Claim.Id).Distinct().Count();
        output.WritePrintable(
            $"{Amount.Of(places.Count, "place")} of {Amount.Of(claims, "claim")} in {Amount.Of(texts, "text")}"
                + (missing.Count == 0 ? "" : $"; without a text: {string.Join(", ", missing)}"));
    }
}
