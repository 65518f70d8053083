using System.Globalization;

namespace Dramatis.Report;

/// <summary>A paragraph with the claims that it tells.</summary>
/// <param name="Id">The id of its element.</param>
/// <param name="Number">The number, from 1.</param>
/// <param name="Whole">The numbers of the claims that the whole paragraph tells, separated by blanks.</param>
/// <param name="Runs">The text, divided wherever the words of a claim begin or end.</param>
/// <param name="Claims">The claims, in the order of their words.</param>
internal sealed record ParagraphModel(
    string Id, int Number, string Whole, IReadOnlyList<TextRun> Runs, IReadOnlyList<ToldClaim> Claims)
{
    public static ParagraphModel Of(
        string id, int number, SourceText text, IReadOnlyList<ClaimPlace> places, PageLinks links)
    {
        List<ClaimPlace> spans = [.. places.Where(static one => one.Place.Start is not null)];
        return new(
            id,
            number,
            Numbers(places.Where(static one => one.Place.Start is null)),
            [.. Divide(text.Paragraph(number).ToString(), spans)],
            [.. places
                .OrderBy(static one => one.Place.Start ?? int.MaxValue)
                .DistinctBy(static one => one.Number)
                .Select(one => ToldClaim.Of(one.Number, one.Claim, links))]);
    }

    private static List<TextRun> Divide(string words, List<ClaimPlace> spans)
    {
        var borders = new SortedSet<int>(spans.SelectMany(static one => new[] { one.Place.Start!.Value, one.Place.End!.Value }));
        var (runs, begin, last) = (new List<TextRun>(), 0, 0);
        foreach (var border in borders)
        {
            var unit = begin + SourceText.UnitAt(words.AsSpan(begin), border - last);
            Add(words[begin..unit], last);
            (begin, last) = (unit, border);
        }

        Add(words[begin..], last);
        return runs;

        void Add(string run, int start)
        {
            if (run.Length > 0)
            {
                var over = spans.Where(one => one.Place.Start <= start && start < one.Place.End).ToLookup(static one => one.Place.Part);
                runs.Add(new(
                    run, Numbers(over[null].Concat(over[SpanPart.Words])), Numbers(over[SpanPart.Source]), Numbers(over[SpanPart.Cue])));
            }
        }
    }

    private static string Numbers(IEnumerable<ClaimPlace> places) => string.Join(
        ' ', places.Select(static one => one.Number.ToString(CultureInfo.InvariantCulture)).Distinct(StringComparer.Ordinal));
}

/// <summary>A run of a paragraph with the claims whose words it belongs to, by their numbers.</summary>
/// <param name="Text">The text.</param>
/// <param name="Words">The claims that it tells.</param>
/// <param name="Source">The claims whose speaker it names.</param>
/// <param name="Cue">The claims whose act of speech it names.</param>
internal sealed record TextRun(string Text, string Words, string Source, string Cue)
{
    public bool IsPlain => Words.Length + Source.Length + Cue.Length == 0;
}

/// <summary>A claim beside its paragraph.</summary>
/// <param name="Number">The number of the claim on the page.</param>
/// <param name="Claim">The claim.</param>
/// <param name="By">The speaker, the standing in the text and the time, as far as there are any.</param>
internal sealed record ToldClaim(int Number, ClaimModel Claim, string By)
{
    public static ToldClaim Of(int number, Claim claim, PageLinks links) => new(number, ClaimModel.Of(links, claim), string.Join(" \u00B7 ", ((string?[])
    [
        claim.Attribution.Count > 0 ? ClaimWords.Speakers(claim) : null,
        ClaimWords.Standing(claim) is { Length: > 0 } standing ? standing[2..] : null,
        ClaimWords.TimeText(claim),
    ]).OfType<string>()));
}
