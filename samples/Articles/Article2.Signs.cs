namespace Articles;

/// <content>What the visit, the meetings and the statements show: paragraphs 8 to 10 and 22.</content>
public static partial class Article2
{
    private static void EncodeWhatTheVisitShows(Reading article, Statements statements)
    {
        var full = new Support(Russia, Taliban, extent: Extent.Full, during: Now);
        article.At(Span(8, 342, 375), Span(10, 73, 121))
            .Assert(full);
        article
            .At(
                Span(8, 159, 182), Span(8, 330, 375),
                Span(10, 26, 121))
            .Assert(new Indication(Visit, full));
        article.At(Span(8, 270, 289), Span(8, 330, 375))
            .Assert(new Indication(statements.OpenSupport, full));
        article.At(Span(22, 14, 63)).Plan(
            new Indication(Visit, new Support(Russia, Taliban)),
            by: Kabulov);
        foreach (var official in new[] { Muttaqi, Kabir, Haqqani })
        {
            article.At(Span(8, 187, 247), Span(8, 330, 336))
                .As(official, "high-ranking official", how: "paragraph 4 names three officials whom he met")
                .Assert(new Indication(MeetingWith(official), full));
        }

        EncodePoliticalSupport(article, statements);
        EncodeSecurityPartnership(article);
        EncodeSecurityCooperation(article);
    }

    private static void EncodePoliticalSupport(Reading article, Statements statements)
    {
        const string Confirmed = "Islamic Emirate of the Taliban";
        var political = new Support(Russia, Emirate, kind: SupportKind.Political, during: Now);
        article.At(Span(9, 168, 233))
            .As(Emirate, Confirmed)
            .Presupposed.Assert(political);
        article.At(Span(9, 0, 27), Span(9, 146, 194))
            .As(Emirate, Confirmed)
            .Assert(new Indication(Visit, political));
        article.At(Span(9, 32, 66), Span(9, 146, 194))
            .As(Emirate, Confirmed)
            .Assert(new Indication(MeetingWith(Muttaqi), political));
        article.At(Span(9, 72, 97), Span(9, 146, 194))
            .As(Emirate, Confirmed)
            .Assert(new Indication(statements.Seat, political));
    }

    private static void EncodeSecurityPartnership(Reading article)
    {
        var partner = article
            .At(Span(9, 315, 321, SpanPart.Source), Span(9, 322, 331, SpanPart.Cue), Span(9, 332, 379, SpanPart.Words))
            .By(Russia, kind: AttributionKind.Believed, cue: "considers")
            .As(Russia, "Moscow")
            .Presupposed.Assert(new Assignment(Taliban, "security partner in the region", during: Now));
        article.At(Span(9, 239, 274), Span(9, 304, 331))
            .Assert(new Indication(MeetingWith(Haqqani), partner));
    }

    private static void EncodeSecurityCooperation(Reading article)
    {
        const string Account =
            "'a special account' may mean that Russia reckons with the Taliban, not that they work together";
        var account = new Cooperation([Russia, Taliban], topics: [SecurityCooperation, FightingIsis], during: Now);
        article.At(Span(10, 126, 221))
            .Doubt(Account)
            .Assert(account);
        article.At(Span(10, 26, 79), Span(10, 126, 154))
            .Doubt(Account)
            .Assert(new Indication(Visit, account));
    }
}
