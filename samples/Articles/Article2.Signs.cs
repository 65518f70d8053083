namespace Articles;

/// <content>What the visit, the meetings and the statements show: paragraphs 8 to 10 and 22.</content>
public static partial class Article2
{
    private static void EncodeWhatTheVisitShows(Reading article, Statements statements)
    {
        var full = new Support { Supporter = Russia, Supported = Taliban, Extent = Extent.Full, During = Now };
        article.At(Span(8, 342, 375), Span(10, 73, 121))
            .Assert(full);
        article
            .At(
                Span(8, 159, 182), Span(8, 330, 375),
                Span(10, 26, 121))
            .Assert(new Indication { Sign = Visit, Shown = full });
        article.At(Span(8, 270, 289), Span(8, 330, 375))
            .Assert(new Indication { Sign = statements.OpenSupport, Shown = full });
        article.At(Span(22, 14, 63)).Plan(
            new Indication { Sign = Visit, Shown = new Support { Supporter = Russia, Supported = Taliban } },
            by: Kabulov);
        foreach (var official in new[] { Muttaqi, Kabir, Haqqani })
        {
            article.At(Span(8, 187, 247), Span(8, 330, 336))
                .As(official, "high-ranking official", how: "paragraph 4 names three officials whom he met")
                .Assert(new Indication { Sign = MeetingWith(official), Shown = full });
        }

        EncodePoliticalSupport(article, statements);
        EncodeSecurityPartnership(article);
        EncodeSecurityCooperation(article);
    }

    private static void EncodePoliticalSupport(Reading article, Statements statements)
    {
        const string Confirmed = "Islamic Emirate of the Taliban";
        var political = new Support
        {
            Supporter = Russia,
            Supported = Emirate,
            Kind = SupportKind.Political,
            During = Now,
        };
        article.At(Span(9, 168, 233))
            .As(Emirate, Confirmed)
            .Presupposed.Assert(political);
        article.At(Span(9, 0, 27), Span(9, 146, 194))
            .As(Emirate, Confirmed)
            .Assert(new Indication { Sign = Visit, Shown = political });
        article.At(Span(9, 32, 66), Span(9, 146, 194))
            .As(Emirate, Confirmed)
            .Assert(new Indication { Sign = MeetingWith(Muttaqi), Shown = political });
        article.At(Span(9, 72, 97), Span(9, 146, 194))
            .As(Emirate, Confirmed)
            .Assert(new Indication { Sign = statements.Seat, Shown = political });
    }

    private static void EncodeSecurityPartnership(Reading article)
    {
        var partner = article
            .At(Span(9, 315, 321, SpanPart.Source), Span(9, 322, 331, SpanPart.Cue), Span(9, 332, 379, SpanPart.Words))
            .By(Russia, kind: AttributionKind.Believed, cue: "considers")
            .As(Russia, "Moscow")
            .Presupposed.Assert(new Assignment
            {
                Assignee = Taliban,
                Part = "security partner in the region",
                During = Now,
            });
        article.At(Span(9, 239, 274), Span(9, 304, 331))
            .Assert(new Indication { Sign = MeetingWith(Haqqani), Shown = partner });
    }

    private static void EncodeSecurityCooperation(Reading article)
    {
        const string Account =
            "'a special account' may mean that Russia reckons with the Taliban, not that they work together";
        var account = new Cooperation
        {
            Partners = [Russia, Taliban],
            Topics = [SecurityCooperation, FightingIsis],
            During = Now,
        };
        article.At(Span(10, 126, 221))
            .Doubt(Account)
            .Assert(account);
        article.At(Span(10, 26, 79), Span(10, 126, 154))
            .Doubt(Account)
            .Assert(new Indication { Sign = Visit, Shown = account });
    }
}
