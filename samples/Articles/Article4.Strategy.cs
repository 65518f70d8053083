namespace Articles;

/// <content>The strategy of the State Department, on Americans and on relocation: paragraph 4.</content>
public static partial class Article4
{
    private const string OwnDocument = "the State Department speaks in its document";

    private static void EncodeStrategy(Reading article)
    {
        article.At(Span(4, 0, 103))
            .Assert(new Publication(Strategy, publisher: StateDepartment, on: When.Before(Source).Worded("recently")));
        article.At(Span(4, 0, 23)).Presupposed
            .Assert(new PartOf(StateDepartment, Usa));

        // The words "reveals" and "cautiously" are the article's, not the document's.
        var exploring = article.At(Span(4, 118, 209))
            .As(Usa, "the country").Presupposed.Qualified("cautiously")
            .Consider(ConsulateOpening with { Again = true }, by: Usa);
        article.At(Span(4, 61, 169))
            .Assert(new Indication(Strategy, exploring));
        foreach (var message in EncodeAdvocacy(article))
        {
            var words = message.Locators.Where(static place => place.Part == SpanPart.Words);
            article.At([Span(4, 211, 262), .. words])
                .Assert(new Assessment(message, "part of one of the main messages"));
        }

        EncodeRelease(article);
        EncodeConsularWork(article);
    }

    /// <summary>The words of the document in paragraph 4, which says "we".</summary>
    private static Passage Message(Reading article, params ReadOnlySpan<Locator> words) => article
        .At([Span(4, 239, 262, SpanPart.Source), .. words])
        .By(Strategy).Quoted;

    private static List<Claim> EncodeAdvocacy(Reading article)
    {
        var advocating = Span(4, 268, 301, SpanPart.Words);
        var messages = new List<Claim>
        {
            Message(article, advocating, Span(4, 302, 317, SpanPart.Words), Span(4, 352, 365, SpanPart.Words))
                .As(Usa, "we", how: OwnDocument)
                .Demand(new Aid(recipient: Americans, kind: AidKind.Consular), by: Usa, to: Taliban),
            Message(article, Span(4, 367, 445, SpanPart.Words))
                .As(Usa, "we", how: OwnDocument).Assert(new Support(Usa, HostageEnvoy)),
        };
        foreach (var (place, norm) in new[]
        {
            (Span(4, 319, 331, SpanPart.Words), Transparency), (Span(4, 337, 351, SpanPart.Words), Accountability),
        })
        {
            messages.Add(Message(article, advocating, place, Span(4, 352, 365, SpanPart.Words))
                .As(Usa, "we", how: OwnDocument)
                .Doubt("who shall be transparent and accountable is not said", about: nameof(Compliance.Complier))
                .Demand(new Compliance(Taliban, norm), by: Usa, to: Taliban));
        }

        return messages;
    }

    private static void EncodeRelease(Reading article)
    {
        var detention = new Detention(DetainedAmericans);
        Message(article, Span(4, 471, 498, SpanPart.Words)).Presupposed.Qualified("unjustly").Assert(detention);
        Message(
                article,
                Span(4, 383, 498, SpanPart.Words))
            .Plan(new Ending(detention), by: HostageEnvoy);
    }

    private static void EncodeConsularWork(Reading article)
    {
        var aim = Span(4, 534, 579, SpanPart.Words);
        var relocation = new Relocation(EligibleAfghans);
        Further(aim).Qualified("support").Plan(new Cause(relocation, Usa), by: Usa);
        foreach (var (place, means) in new (Locator Place, Relation Means)[]
        {
            (
                Span(4, 581, 657, SpanPart.Words),
                new Contact([Usa, Taliban], topics: [FreedomOfMovement], initiator: Usa)),
            (
                Span(4, 662, 733, SpanPart.Words),
                new Aid(donor: Usa, recipient: VisaApplicants, kind: AidKind.Consular)),
        })
        {
            Further(place).As(Usa, "we", how: OwnDocument).Generally.Assert(means);
            Further(aim, place).Qualified("support").Plan(new Cause(relocation, means), by: Usa);
        }

        Passage Further(params ReadOnlySpan<Locator> words) => article
            .At([Span(4, 501, 513, SpanPart.Source), Span(4, 522, 527, SpanPart.Cue), .. words])
            .By(Strategy, cue: "notes").Quoted;
    }
}
