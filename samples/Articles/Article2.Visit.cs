namespace Articles;

/// <content>The visit, the meetings and what was said: paragraphs 2 to 9, 14, 16, 21 and 22.</content>
public static partial class Article2
{
    private const string OneAttack = "paragraphs 5, 8 and 16 each tell of one attack of ISIS on Moscow";

    private static void EncodeOffices(Reading article)
    {
        article.At(Span(4, 0, 70))
            .Presupposed.Assert(new OfficeHolding(
                Kabulov, Russia, "special representative for Afghanistan affairs", during: Now));
        article.At(Span(4, 81, 171))
            .Presupposed.Assert(new SoleOffice(
                Muttaqi, Emirate, "Minister of Foreign Affairs", tenure: Tenure.Acting, during: Now));
        article.At(Span(4, 173, 213))
            .Infer("stands between two ministers of the same government", about: nameof(OfficeHolding.Institution))
            .Presupposed.Assert(new OfficeHolding(Kabir, Emirate, "Deputy Prime Minister", during: Now));
        article.At(Span(4, 219, 263))
            .As(Emirate, "Taliban", how: "the sentence names a minister of the Islamic Emirate before")
            .Presupposed.Assert(new SoleOffice(Haqqani, Emirate, "Interior Minister", during: Now));
        article.At(Span(9, 256, 302)).Presupposed.Assert(new Occupation(Haqqani, "security official", during: Now));
    }

    private static void EncodeMeetings(Reading article)
    {
        const string Year =
            "23 April is a Tuesday in 2013, 2019, 2024 and 2030; the Taliban took office in August 2021 (article 1, "
            + "paragraph 7; article 4, paragraph 6), and the article looks back on 'these few years' (paragraph 16)";
        const string Each = "paragraph 9 speaks of his meeting with this one";
        const string Alone =
            "paragraph 4 names three, and paragraph 9 speaks of a meeting with each of the two others";
        const string OneOrMore = "paragraph 4 may tell of one meeting with all three, or with some of them together";
        const string Nobody =
            "paragraph 8 names nobody; its 'some high-ranking officials' are taken to be those of paragraph 4";
        const string Where = "they met during the visit to Kabul";

        Locator[] day = [Span(4, 264, 321)];
        Locator[] some = [Span(8, 187, 247)];
        foreach (var (official, words, severally) in new (Person Official, Locator[] Words, string Severally)[]
        {
            (Muttaqi, [Span(4, 72, 98), Span(9, 32, 66)], Each),
            (Kabir, [Span(4, 72, 80), Span(4, 173, 191)], Alone),
            (Haqqani, [Span(4, 72, 80), Span(4, 245, 263), Span(9, 239, 274)], Each),
        })
        {
            article.At([.. words, .. day, .. some])
                .Infer(Year, about: nameof(Meeting.On), stated: "XXXX-04-23")
                .Infer(severally, about: nameof(Meeting.Participants))
                .Doubt(OneOrMore, about: nameof(Meeting.Participants))
                .Infer(Nobody, about: nameof(Claim.Locators))
                .Infer(Where, about: nameof(Meeting.Venue))
                .Assert(MeetingWith(official));
        }

        article
            .At(
                Span(2, 0, 27),
                3,
                Span(4, 0, 13), Span(4, 288, 321),
                Span(5, 0, 24),
                7,
                Span(8, 159, 182),
                Span(9, 0, 27),
                Span(10, 26, 53),
                Span(14, 143, 170),
                21,
                Span(22, 0, 27))
            .Assert(Visit);
    }

    private static void EncodeSpeculations(Reading article)
    {
        article
            .At(
                Span(5, 88, 113),
                Span(8, 132, 157),
                Span(16, 288, 331))
            .Infer(OneAttack, about: nameof(Claim.Locators))
            .Infer(
                "the visit fell in the middle of speculations that followed the attack (paragraph 5)",
                about: nameof(Attack.On))
            .Presupposed.Assert(AttackOnMoscow);
        article.At(Span(5, 25, 113))
            .Presupposed.Assert(new Assessment(
                VisitSpeculations, "numerous and contradictory", during: When.AsOf(Visit).Worded("in the middle of")));
        article
            .At(
                Span(8, 22, 45, SpanPart.Source),
                Span(8, 46, 69, SpanPart.Cue),
                Span(8, 70, 157, SpanPart.Words))
            .By(MediaAndAnalysts, cue: "raised the issue")
            .Said(When.After(AttackOnMoscow))
            .Doubt("'after the attack' may tell when Russia would turn away", about: nameof(Claim.SaidOn))
            .Presupposed.Possibly.Expect(new Ending(new Support(Russia, Taliban), ender: Russia));
    }

    private static Statements EncodeStatements(Reading article)
    {
        const string WhoSupports = "he speaks as the representative of Russia, and paragraph 16 names it";
        var full = article.At(Span(5, 119, 122, SpanPart.Source), Span(5, 123, 133, SpanPart.Cue),
            Span(5, 140, 173, SpanPart.Words))
            .By(Kabulov, cue: "statements")
            .Infer(WhoSupports, about: nameof(Support.Supporter))
            .Presupposed.Assert(new Support(Russia, Taliban, extent: Extent.Full));
        var open = article.At(Span(8, 270, 273, SpanPart.Source), Span(8, 274, 289, SpanPart.Cue),
            Span(8, 296, 329, SpanPart.Words))
            .By(Kabulov, cue: "open statements")
            .As(Emirate, "the Taliban government")
            .Infer(WhoSupports, about: nameof(Support.Supporter))
            .Presupposed.Assert(new Support(Russia, Emirate));
        EncodeGoingOn(article);
        var seat = article.At(Span(9, 72, 75, SpanPart.Source), Span(9, 76, 86, SpanPart.Cue),
            Span(9, 98, 144, SpanPart.Words))
            .By(Kabulov, cue: "statements")
            .Presupposed.Assert(new Stance(
                Kabulov, new Beginning(new Membership(Taliban, UnitedNations, capacity: "seat")), Attitude.Favourable));
        return new(full, open, seat);
    }

    private static void EncodeGoingOn(Reading article)
    {
        var support = new Support(Russia, Taliban);
        var kabulov = article
            .At(Span(16, 333, 340, SpanPart.Source), Span(16, 341, 363, SpanPart.Cue),
                Span(16, 364, 396, SpanPart.Words))
            .By(Kabulov, cue: "emphasize");
        kabulov.Infer("he did so 'despite' the accusation", about: nameof(Claim.SaidOn))
            .Said(When.After(AccusationOfTaliban)).Assert(support);
        kabulov.Infer("he 'continued' to do so despite the accusation", about: nameof(Claim.SaidOn))
            .Presupposed.Said(When.Before(AccusationOfTaliban)).Assert(support);
    }

    private static void EncodeWeight(Reading article, Statements statements)
    {
        const string Weight = "of important consequences and messages";
        article.At(Span(5, 0, 24), Span(5, 175, 214))
            .Assert(new Assessment(Visit, Weight));
        article.At(Span(5, 119, 157), Span(5, 175, 214))
            .Assert(new Assessment(statements.FullSupport, Weight));
        foreach (var verdict in new[] { "open", "most important" })
        {
            article.At(Span(8, 252, 289))
                .Presupposed.Assert(new Assessment(statements.OpenSupport, verdict));
        }
    }

    private sealed record Statements(Claim FullSupport, Claim OpenSupport, Claim Seat);
}
