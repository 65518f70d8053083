namespace Articles;

/// <content>The Taliban's word, Kazakhstan's list, and reforms: paragraphs 7 to 10.</content>
public static partial class Article4
{
    private static void EncodeMujahid(Reading article)
    {
        article.At(7).Expect(new Assessment { Matter = ConsulateOpening, Verdict = "a major victory for the Taliban" });
        article.At(7).Presupposed.Assert(new OfficeHolding
        {
            Holder = Mujahid,
            Institution = Emirate,
            Title = "official representative",
            During = Now,
        });
        var mujahid = article.At(7).By(Mujahid).Said(When.Before(Source).Worded("already"));
        mujahid.Offer(new Opening { Facility = AnyMission, Opener = AnyCountry, Again = true }, to: AnyCountry);
        mujahid.Offer(ConsulateOpening, to: Usa);
        article.At(7).Assert(new Stance
        {
            Holder = Leaders,
            Matter = ConsulateOpening,
            Attitude = Attitude.Favourable,
            During = Now,
        });
        article.At(7)
            .Doubt("the spokesman of the quotation may be Mujahid or another")
            .Implied.Assert(new SameAs { Who = [Spokesman, Mujahid] });

        var quote = article.At(7).By(Spokesman).Quoted;
        quote.If(new Contact { Participants = [AnyCountry, Emirate] })
            .Promise(new Protection { Protector = Emirate, Protected = AnyCountry }, by: Emirate, to: AnyCountry);
        quote.Offer(new Opening { Facility = AnyMission, Opener = AnyCountry, Again = true }, to: AnyCountry);
        quote.Deny(new Difficulty { Bearer = Emirate });
        quote.Assert(new Trend
        {
            Matter = new Ties { Parties = [Emirate, AnyCountry], Kind = TiesKind.Diplomatic },
            Direction = Direction.Improves,
        });
    }

    private static void EncodeKazakhstan(Reading article)
    {
        article.At(8)
            .Said(When.Year(Source, -1).Worded("at the end of last year"))
            .Plan(Delisting, by: Kazakhstan);
        article.At(8).Presupposed.Assert(new OfficeHolding
        {
            Holder = Smadiyarov,
            Institution = KazakhForeignMinistry,
            Title = "official representative",
            During = Now,
        });
        var smadiyarov = article.At(8).By(Smadiyarov);
        smadiyarov.Plan(Delisting, by: Kazakhstan);
        smadiyarov.Repeatedly.As(Kazakhstan, "Astana")
            .Assert(new Attention { Observer = Kazakhstan, Matter = BannedList });
        smadiyarov.Deny(new Listing { Listed = Taliban, List = UnLists, Keeper = SecurityCouncil });
    }

    private static void EncodeReforms(Reading article)
    {
        var pressure = new Pressure { Imposer = West, Target = Taliban, Aim = new Reform { Reformer = Taliban } };
        article.At(9).By(Leaders).Repeatedly.Deny(
            new Reform
            {
                Reformer = Taliban,
                Matter = new("article-4:unislamic") { Name = "what contradicts Afghan traditions and norms of Islam" },
            },
            Modality.Planned,
            by: Leaders);
        foreach (var (id, name) in new[]
        {
            ("serious-reforms", "serious reforms"),
            ("inclusive-government", "inclusive government"),
            ("liberalisation", "liberalisation of the regime"),
        })
        {
            article.At(9).Demand(
                new Reform { Reformer = Taliban, Matter = new("article-4:" + id) { Name = name } },
                by: MajorPowers,
                to: Taliban);
        }

        article.At(9).Presupposed.Attempt(pressure, by: West);
        article.At(9).Deny(new Success { Achiever = West, Matter = pressure });
        article.At(9).Presupposed.Assert(new Trend
        {
            Matter = new Influence { Influencer = HaqqaniNetwork, Influenced = Taliban },
            Direction = Direction.Grows,
            During = Now,
        });
        article.At(9).Presupposed.Assert(new PartOf { Part = HaqqaniNetwork, Whole = Taliban });
        article.At(9).Presupposed.Assert(new Support
        {
            Supporter = PakistaniMilitary,
            Supported = HaqqaniNetwork,
            During = Now,
        });

        EncodeAdvice(article.At(10));
    }

    private static void EncodeAdvice(Passage passage)
    {
        passage.Presupposed.Assert(new PartOf { Part = OpenFactions, Whole = Taliban });
        foreach (var partner in new Agent[] { Taliban, OpenFactions })
        {
            passage.Doubt("who shall talk to them is not said", about: nameof(Contact.Participants))
                .Recommend(new Contact { Participants = [Whoever, partner] });
        }

        passage.Recommend(new Pressure { Target = HarshFactions });
        passage.Expect(new Cause
        {
            Origin = new Pressure { Target = HarshFactions },
            Effect = new Reform { Reformer = HarshFactions },
        });
    }
}
