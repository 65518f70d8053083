namespace Dramatis.Report;

/// <summary>A text with its paragraphs.</summary>
/// <param name="Id">The id of its element.</param>
/// <param name="Title">The title of its source.</param>
/// <param name="Count">The numbers of paragraphs and claims.</param>
/// <param name="Untold">Links to the paragraphs without a claim; successive ones are one link.</param>
/// <param name="Paragraphs">The paragraphs.</param>
internal sealed record TextModel(
    string Id, string Title, string Count, IReadOnlyList<ParagraphLink> Untold, IReadOnlyList<ParagraphModel> Paragraphs)
{
    public static TextModel Of(Source source, SourceText text, IReadOnlyList<Claim> claims, ReportFacts facts)
    {
        var places = claims
            .SelectMany(claim => claim.Locators.Select(place => new ClaimPlace(facts.NumberOf(claim), claim, place)))
            .ToLookup(static one => one.Place.Paragraph);
        return new(
            "text-" + source.Id.Value,
            source.ToString(),
            $"{Phrases.Count(text.Count, "paragraph")}, {Phrases.Count(claims.Count, "claim")}",
            Links(source, [.. Enumerable.Range(1, text.Count).Where(number => !places.Contains(number))]),
            [.. Enumerable.Range(1, text.Count)
                .Select(number => ParagraphModel.Of(ParagraphId(source, number), number, text, [.. places[number]], facts.Links))]);
    }

    // The number comes first, as the id of a source may end in a number.
    private static string ParagraphId(Source source, int number) =>
        FormattableString.Invariant($"paragraph-{number}-{source.Id.Value}");

    private static List<ParagraphLink> Links(Source source, IReadOnlyList<int> numbers)
    {
        var links = new List<ParagraphLink>();
        for (var i = 0; i < numbers.Count; i++)
        {
            var first = numbers[i];
            while (i + 1 < numbers.Count && numbers[i + 1] == numbers[i] + 1)
            {
                i++;
            }

            var text = FormattableString.Invariant(numbers[i] == first ? $"{first}" : (FormattableString)$"{first}–{numbers[i]}");
            links.Add(new("#" + ParagraphId(source, first), text));
        }

        return links;
    }
}

/// <summary>A link to a paragraph, or to the first of several.</summary>
/// <param name="Link">The address within the page.</param>
/// <param name="Text">The numbers.</param>
internal sealed record ParagraphLink(string Link, string Text);

/// <summary>A place of a claim.</summary>
/// <param name="Number">The number of the claim on the page.</param>
/// <param name="Claim">The claim.</param>
/// <param name="Place">The place.</param>
internal readonly record struct ClaimPlace(int Number, Claim Claim, Locator Place);
