namespace Articles;

/// <content>The strategy on functional relationships and on Afghans abroad: paragraph 5.</content>
public static partial class Article4
{
    /// <summary>The words of the document in paragraph 5, which says "we".</summary>
    private static Passage DocumentSaid(Reading article, params ReadOnlySpan<Locator> words) => article
        .At([Span(5, 1043, 1055, SpanPart.Source), Span(5, 1056, 1060, SpanPart.Cue), .. words])
        .By(Strategy, cue: "said").Quoted;

    private static void EncodeFunctionalTies(Reading article)
    {
        const string WithWhom = "with whom is not said; the sentence speaks of the Taliban before and after";
        var condition = Span(5, 468, 591, SpanPart.Words);
        var building = Span(5, 593, 631, SpanPart.Words);
        var unrecognised = new Recognition(Taliban, recogniser: Usa, capacity: "legitimate government of Afghanistan");
        var ties = new Ties([Usa, Taliban], quality: TiesQuality.Functional);
        DocumentSaid(article, condition).Presupposed.Deny(unrecognised);
        DocumentSaid(article, condition, building).As(Usa, "we", how: OwnDocument)
            .If(!unrecognised).Doubt(WithWhom, about: nameof(Ties.Parties)).Recommend(ties, by: Usa, to: Usa);
        foreach (var (place, effect) in new (Locator Place, Relation Effect)[]
        {
            (Span(5, 632, 659, SpanPart.Words), new Success(Objectives, achiever: Usa)),
            (
                Span(5, 664, 757, SpanPart.Words),
                new Trend(Understanding, Direction.Grows)),
        })
        {
            DocumentSaid(article, building, place).Doubt(WithWhom, about: nameof(Cause.Origin))
                .Expect(new Cause(effect, ties), by: Usa);
        }

        DocumentSaid(article, Span(5, 740, 763, SpanPart.Words)).As(Usa, "us", how: OwnDocument).Presupposed.Promise(
            new Compliance(Taliban, Commitments), by: Taliban, to: Usa);
    }

    private static void EncodeAfghansAbroad(Reading article)
    {
        var meeting = Span(5, 783, 813, SpanPart.Words);
        foreach (var (place, area) in new (Locator Place, IArea Area)[]
        {
            (Span(5, 845, 853, SpanPart.Words), Pakistan),
            (Span(5, 855, 867, SpanPart.Words), CentralAsia),
            (Span(5, 869, 875, SpanPart.Words), Turkey),
            (Span(5, 881, 888, SpanPart.Words), Uae),
            (Span(5, 816, 844, SpanPart.Words), OtherPlaces),
        })
        {
            DocumentSaid(article, meeting, place).Presupposed
                .Assert(new Location(AfghansAbroad, area));
        }

        DocumentSaid(article, Span(5, 791, 813, SpanPart.Words)).Presupposed
            .Assert(new Nationality(AfghansAbroad, Afghanistan));

        DocumentSaid(article, meeting).As(Usa, "we", how: OwnDocument).Generally
            .Assert(new Contact([Usa, AfghansAbroad], initiator: Usa));
        DocumentSaid(article, Span(5, 909, 941, SpanPart.Words)).Presupposed
            .Assert(new PartOf(UsMissions, Usa));
        DocumentSaid(
                article,
                Span(5, 891, 1040, SpanPart.Words))
            .Generally
            .Doubt("the three matters may be those of the contacts as well", about: nameof(Cooperation.Topics))
            .Assert(new Cooperation(
                [Usa, UsMissions],
                topics: [
                    new("article-4:private-sector", "private sector engagement"),
                    new("article-4:education", "education initiatives"),
                    new("article-4:political-process", "a future political process among Afghans"),
                ]));
    }
}
