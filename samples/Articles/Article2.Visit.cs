namespace Articles;

/// <content>The visit and its significance: paragraphs 2 to 10, 16, 21 and 22.</content>
public static partial class Article2
{
    private static void EncodeOffices(Reading article)
    {
        var offices = article.At(4).Presupposed;
        offices.Assert(new OfficeHolding
        {
            Holder = Kabulov,
            Institution = Russia,
            Title = "special representative for Afghanistan affairs",
            During = Now,
        });
        offices.Assert(new SoleOffice
        {
            Holder = Muttaqi,
            Institution = Emirate,
            Title = "Minister of Foreign Affairs",
            Tenure = Tenure.Acting,
            During = Now,
        });
        offices
            .Infer("stands between two ministers of the same government", about: nameof(OfficeHolding.Institution))
            .Assert(new OfficeHolding
            {
                Holder = Kabir,
                Institution = Emirate,
                Title = "Deputy Prime Minister",
                During = Now,
            });
        offices.As(Emirate, "Taliban").Assert(new SoleOffice
        {
            Holder = Haqqani,
            Institution = Emirate,
            Title = "Interior Minister",
            During = Now,
        });
        article.At(9).Presupposed.Assert(new Occupation
        {
            Person = Haqqani,
            Profession = "security official",
            During = Now,
        });
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

        foreach (var (official, passage, severally) in new[]
        {
            (Muttaqi, article.At(4, 8, 9), Each),
            (Kabir, article.At(4, 8), Alone),
            (Haqqani, article.At(4, 8, 9), Each),
        })
        {
            passage
                .Infer(Year, about: nameof(Meeting.On), stated: "XXXX-04-23")
                .Infer(severally, about: nameof(Meeting.Participants))
                .Doubt(OneOrMore, about: nameof(Meeting.Participants))
                .Infer(Nobody, about: nameof(Claim.Locators))
                .Infer(Where, about: nameof(Meeting.Venue))
                .Assert(MeetingWith(official));
        }

        article.At(2, 3, 4, 5, 7, 8, 9, 10, 14, 21, 22).Assert(Visit);
    }

    private static void EncodeSpeculations(Reading article)
    {
        article.At(5, 8, 16).Presupposed.Assert(AttackOnMoscow);
        article.At(5).Presupposed.Assert(new Assessment
        {
            Matter = VisitSpeculations,
            Verdict = "numerous and contradictory",
            During = When.AsOf(Visit).Worded("in the middle of"),
        });
        article.At(8).Presupposed.By(MediaAndAnalysts).Said(When.After(AttackOnMoscow))
            .Doubt("'after the attack' may tell when Russia would turn away", about: nameof(Claim.SaidOn))
            .Possibly.Expect(new Ending
            {
                Matter = new Support { Supporter = Russia, Supported = Taliban },
                Ender = Russia,
            });
    }

    private static Statements EncodeStatements(Reading article)
    {
        const string WhoSupports = "he speaks as the representative of Russia, and paragraph 16 names it";

        var kabulov = article.At(5).Presupposed.By(Kabulov).Infer(WhoSupports, about: nameof(Support.Supporter));
        var full = kabulov.Assert(new Support { Supporter = Russia, Supported = Taliban, Extent = Extent.Full });
        var open = article.At(8).Presupposed.By(Kabulov).Infer(WhoSupports, about: nameof(Support.Supporter))
            .Assert(new Support { Supporter = Russia, Supported = Emirate });
        EncodeGoingOn(article.At(16).By(Kabulov));
        var seat = article.At(9).Presupposed.By(Kabulov).Assert(new Stance
        {
            Holder = Kabulov,
            Matter = new Membership { Member = Taliban, Body = UnitedNations, Capacity = "seat" },
            Attitude = Attitude.Favourable,
        });
        return new(full, open, seat);
    }

    private static void EncodeGoingOn(Passage kabulov)
    {
        // "Continued" implies that the speaker had said it before.
        var support = new Support { Supporter = Russia, Supported = Taliban };
        kabulov.Said(When.After(AccusationOfTaliban)).Assert(support);
        kabulov.Presupposed.Said(When.Before(AccusationOfTaliban)).Assert(support);
    }

    private static void EncodeWeight(Reading article, Statements statements)
    {
        foreach (var matter in new IPlayer[] { Visit, statements.FullSupport })
        {
            article.At(5).Assert(
                new Assessment { Matter = matter, Verdict = "of important consequences and messages" });
        }

        foreach (var verdict in new[] { "open", "most important" })
        {
            article.At(8).Presupposed.Assert(new Assessment { Matter = statements.OpenSupport, Verdict = verdict });
        }
    }

    private static void EncodeWhatTheVisitShows(Reading article, Statements statements)
    {
        var full = new Support { Supporter = Russia, Supported = Taliban, Extent = Extent.Full, During = Now };
        article.At(8, 10).Assert(full);
        article.At(8, 10).Assert(new Indication { Sign = Visit, Shown = full });
        article.At(8).Assert(new Indication { Sign = statements.OpenSupport, Shown = full });
        article.At(22).Plan(
            new Indication { Sign = Visit, Shown = new Support { Supporter = Russia, Supported = Taliban } },
            by: Kabulov);
        foreach (var official in new[] { Muttaqi, Kabir, Haqqani })
        {
            article.At(8).As(official, "high-ranking official")
                .Infer("the officials are those of paragraph 4", about: nameof(Indication.Sign))
                .Assert(new Indication { Sign = MeetingWith(official), Shown = full });
        }

        EncodePoliticalSupport(article, statements);
        EncodeSecurityPartnership(article);
    }

    private static void EncodePoliticalSupport(Reading article, Statements statements)
    {
        var passage = article.At(9).As(Emirate, "Islamic Emirate of the Taliban");
        var political = new Support
        {
            Supporter = Russia,
            Supported = Emirate,
            Kind = SupportKind.Political,
            During = Now,
        };
        passage.Presupposed.Assert(political);
        passage.Assert(new Indication { Sign = Visit, Shown = political });
        passage.Assert(new Indication { Sign = MeetingWith(Muttaqi), Shown = political });
        passage.Assert(new Indication { Sign = statements.Seat, Shown = political });
    }

    private static void EncodeSecurityPartnership(Reading article)
    {
        var partner = article.At(9).By(Russia).As(Russia, "Moscow")
            .Doubt(
                "Moscow is said to consider it, not to say it; the article concludes it from the meeting",
                about: nameof(Claim.Attribution))
            .Implied.Assert(new Assignment
            {
                Assignee = Taliban,
                Part = "security partner in the region",
                During = Now,
            });
        article.At(9).Assert(new Indication { Sign = MeetingWith(Haqqani), Shown = partner });

        var account = new Cooperation
        {
            Partners = [Russia, Taliban],
            Topics = [SecurityCooperation, FightingIsis],
            During = Now,
        };
        var idiom = article.At(10)
            .Doubt("'a special account' may mean that Russia reckons with the Taliban, not that they work together");
        idiom.Assert(account);
        idiom.Assert(new Indication { Sign = Visit, Shown = account });
    }

    private sealed record Statements(Claim FullSupport, Claim OpenSupport, Claim Seat);
}
