namespace Articles;

/// <content>What Moscow and its officials want, and the points of the talks: paragraphs 8 to 12 and 17 to 23.</content>
public static partial class Article3
{
    private static void EncodeMessage(Reading article)
    {
        article.At(Span(17, 0, 6, SpanPart.Source), Span(17, 7, 12, SpanPart.Cue), Span(17, 13, 41, SpanPart.Words))
            .By(Russia, cue: "urges").As(Russia, "Moscow").Demand(ForeignWithdrawal);
        article.At(Span(17, 13, 66)).Plan(
            new Cause(new Trend(AfghanStability, Direction.Improves), ForeignWithdrawal),
            by: Russia);

        article.At(
                Span(18, 0, 6, SpanPart.Source),
                Span(18, 86, 97, SpanPart.Cue),
                Span(18, 98, 189, SpanPart.Words))
            .By(Russia, cue: "emphasizing").As(Russia, "Moscow").Said(When.At(Talks))
            .Assert(new Assessment(FreeAfghanistan, "important"));
        EncodeOfficials(article);
        article.At(Span(18, 547, 553, SpanPart.Cue), Span(18, 554, 621, SpanPart.Words))
            .By(Russia, to: InternationalActors, cue: "urging").Said(When.At(Talks))
            .Doubt(
                "the sentence has the talks urge them; whether Moscow alone did, or both sides, is open",
                about: nameof(Claim.Attribution))
            .Demand(
                new Compliance(InternationalActors, TerritorialIntegrity),
                to: InternationalActors);
        var part = article.At(Span(18, 435, 539))
            .As(Russia, "Moscow").Plan(
                new Assignment(Russia, "constructive supporter of Afghan-led efforts for peace and reconstruction"),
                by: Russia);
        article.At(Span(18, 413, 481))
            .Assert(new Indication(Talks, part));
    }

    private static void EncodeOfficials(Reading article)
    {
        article.At(
                Span(18, 191, 208, SpanPart.Source),
                Span(18, 209, 248, SpanPart.Cue),
                Span(18, 249, 308, SpanPart.Words))
            .By(Officials, cue: "conveyed a clear message advocating for").Said(When.At(Talks))
            .Demand(ForeignWithdrawal with { Manner = "immediate and unconditional" });
        var instability = new Saying("there is instability and conflict within the region");
        Asserting(Span(18, 325, 351, SpanPart.Words)).Presupposed
            .Assert(ForeignPresence with { During = When.AsOf(Talks).Worded("sustained") });
        Asserting(Span(18, 357, 411, SpanPart.Words)).Presupposed.Assert(instability);
        Asserting(Span(18, 325, 411, SpanPart.Words)).Qualified("only")
            .Assert(new Cause(new Continuation(instability), new Continuation(ForeignPresence)));

        Passage Asserting(Locator words) => article
            .At(Span(18, 191, 208, SpanPart.Source), Span(18, 310, 319, SpanPart.Cue), words)
            .By(Officials, cue: "asserting").Said(When.At(Talks));
    }

    private static void EncodeAgenda(Reading article)
    {
        foreach (var (place, point) in new (Locator Place, IPlayer Point)[]
        {
            (Span(9, 4, 65), new Ending(ForeignPresence)),
            (Span(11, 4, 55), AidAccess),
            (Span(12, 4, 59), Narcotics),
            (Span(20, 4, 38), EndOfOperations),
            (Span(21, 4, 66), AfghanDialogue),
            (Span(23, 4, 62), Rebuilding),
        })
        {
            KeyPoint(article, place).Assert(new AgendaItem(Talks, point));
        }

        KeyPoint(article, Span(20, 4, 74))
            .Doubt("who calls it a prerequisite is not said", about: nameof(Claim.Attribution))
            .If(!EndOfOperations).Implied.Expect(!new Saying("there is lasting peace"));
        foreach (var group in new[] { IsisKhorasan, AlQaeda })
        {
            KeyPoint(article, Span(10, 39, 77))
                .Doubt("who shall tackle them is not said", about: nameof(AgendaItem.Matter))
                .Doubt("'elements' may belong to Al-Qaeda alone, or to both", about: nameof(AgendaItem.Matter))
                .Assert(new AgendaItem(Talks, new Opposition(Whoever, group)));
        }

        const string WithWhom = "who shall work together is not said, or only in part";
        KeyPoint(article, Span(10, 4, 38))
            .Doubt(WithWhom, about: nameof(AgendaItem.Matter))
            .Assert(new AgendaItem(Talks, new Cooperation([Whoever, OtherSide], topics: [Counterterrorism])));
        KeyPoint(article, Span(22, 4, 79))
            .Doubt(WithWhom, about: nameof(AgendaItem.Matter))
            .Assert(new AgendaItem(Talks, new Cooperation([Neighbours, OtherSide], topics: [RegionalSecurity])));
    }

    /// <summary>A point of the talks, with the heading of its list.</summary>
    private static Passage KeyPoint(Reading article, Locator point) =>
        article.At(point.Paragraph < 19 ? Span(8, 0, 21) : Span(19, 0, 36), point)
            .Qualified("key");
}
