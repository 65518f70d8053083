namespace Articles;

/// <content>The Taliban's statement, Kazakhstan's list, and reforms: paragraphs 7 to 10.</content>
public static partial class Article4
{
    private static void EncodeMujahid(Reading article)
    {
        var intention = article.At(7).Presupposed.Plan(ConsulateOpening, by: Usa);
        article.At(7).Expect(new Assessment { Matter = intention, Verdict = "a major victory for the Taliban" });
        article.At(7).Presupposed.Assert(new OfficeHolding
        {
            Holder = Mujahid,
            Institution = Emirate,
            Title = "official representative",
            During = Now,
        });
        var mujahid = article.At(7).By(Mujahid).Said(When.Before(Source).Worded("already"));
        foreach (var country in new Agent[] { AnyCountry, Usa })
        {
            mujahid.Offer(new Ties { Parties = [country, Emirate], Kind = TiesKind.Diplomatic }, to: country);
        }

        EncodeLeadership(article.At(7).As(Leaders, "the leadership"));
        article.At(7).Presupposed.Assert(new PartOf { Part = Spokesman, Whole = Taliban });
        article.At(7)
            .Doubt("the spokesman of the quotation may be Mujahid or another")
            .Implied.Assert(new SameAs { Who = [Spokesman, Mujahid] });

        EncodeSpokesman(article.At(7).By(Spokesman).Quoted);
    }

    private static void EncodeLeadership(Passage leadership)
    {
        leadership.Doubt("which initiative it is, is not said", about: nameof(Gratitude.Matter))
            .Assert(new Gratitude { Grateful = Leaders, Matter = ConsulateOpening, During = Now });
        leadership.Doubt("with whom is not said", about: nameof(Cooperation.Partners))
            .Offer(new Cooperation { Partners = [Leaders, Usa] }, by: Leaders);
    }

    private static void EncodeSpokesman(Passage quote)
    {
        var ties = new Ties { Parties = [Emirate, AnyCountry], Kind = TiesKind.Diplomatic };
        var reopening = new Opening { Facility = AnyMission, Opener = AnyCountry, Again = true };
        quote.If(new Contact { Participants = [AnyCountry, Emirate], Initiator = AnyCountry })
            .Doubt("whose security is not said", about: nameof(Protection.Protected))
            .Promise(new Protection { Protector = Emirate, Protected = AnyCountry }, by: Emirate, to: AnyCountry);
        quote.Offer(reopening, to: AnyCountry);
        quote
            .Doubt(
                "difficulties with what is not said; the sentences before speak of missions and of their security",
                about: nameof(Difficulty.Matter))
            .Deny(new Difficulty
            {
                Bearer = Emirate,
                Matter = reopening,
                During = When.Before(Source).Worded("have not faced"),
            });
        quote.Assert(new Trend { Matter = Circumstances, Direction = Direction.Improves });
        quote.Expect(new Assessment { Matter = ties, Verdict = "beneficial for both nations" });
    }

    private static void EncodeKazakhstan(Reading article)
    {
        article.At(8).Assert(new Decision
        {
            Id = "kazakhstan-decides-on-taliban",
            Decider = Kazakhstan,
            Matter = Delisting,
            On = When.Year(Source, -1).Worded("at the end of last year"),
        });
        article.At(8).Plan(Delisting, by: Kazakhstan);
        article.At(8).Presupposed.Assert(new OfficeHolding
        {
            Holder = Smadiyarov,
            Institution = KazakhForeignMinistry,
            Title = "official representative",
            During = Now,
        });
        article.At(8).Presupposed.Assert(new PartOf { Part = KazakhForeignMinistry, Whole = Kazakhstan });
        article.At(8).Presupposed.Assert(new PartOf { Part = SecurityCouncil, Whole = UnitedNations });
        EncodeAudits(article.At(8).By(Smadiyarov));

        var resolutions = article.At(8)
            .Doubt("whether Smadiyarov says this, or the article beside him, is open", about: nameof(Claim.Attribution))
            .By(Smadiyarov);
        resolutions.Presupposed.Assert(new Assessment { Matter = Resolutions, Verdict = "mandatory" });
        resolutions.By(Resolutions)
            .Deny(new Listing { Listed = Taliban, List = UnLists, Keeper = SecurityCouncil });
    }

    private static void EncodeAudits(Passage smadiyarov)
    {
        var audits = new Attention { Observer = Kazakhstan, Matter = BannedList };
        var decided = smadiyarov.Plan(Delisting, by: Kazakhstan);
        smadiyarov.Repeatedly.As(Kazakhstan, "Astana").Assert(audits);
        smadiyarov.Repeatedly.Plan(new Cause { Origin = audits, Effect = ListUpdate }, by: Kazakhstan);
        smadiyarov
            .Doubt("it was decided 'as a part of this process', which may be less than by it")
            .Implied.Assert(new Cause { Origin = audits, Effect = decided });
        smadiyarov.Quoted.Implied.Assert(new Compliance { Complier = Kazakhstan, Norm = UnPractice });
    }

    private static void EncodeReforms(Reading article)
    {
        article.At(9).Presupposed.Assert(new PartOf { Part = Leaders, Whole = Taliban });
        var refusal = article.At(9).By(Leaders).Said(When.Before(Source).Worded("repeatedly")).Deny(
            new Reform
            {
                Reformer = Taliban,
                Matter = new("article-4:unislamic") { Name = "what contradicts Afghan traditions and norms of Islam" },
            },
            Modality.Planned,
            by: Leaders);
        foreach (var demanded in new Relation[]
        {
            new Reform { Reformer = Taliban, Matter = SeriousReforms },
            new Formation { Formed = InclusiveGovernment },
            new Reform { Reformer = Taliban, Matter = Liberalisation },
        })
        {
            article.At(9).Demand(demanded, by: MajorPowers, to: Taliban);
        }

        EncodeFailure(article.At(9), refusal);
        EncodeAdvice(article.At(10));
        EncodeHarshFactions(article.At(10));
    }

    private static void EncodeFailure(Passage passage, Claim refusal)
    {
        var pressure = new Pressure
        {
            Imposer = West,
            Target = Taliban,
            Aim = new Reform { Reformer = Taliban, Matter = LiberalRegime },
        };
        passage.Presupposed.Attempt(pressure, by: West);
        var failure = passage.Probably
            .Doubt("'a certain failure' may be a partial or a sure one", about: nameof(Claim.Polarity))
            .Deny(new Success { Achiever = West, Matter = pressure });
        passage.Assert(new Cause { Origin = refusal, Effect = failure });

        foreach (var faction in new Agent[] { ConservativeFactions, HaqqaniNetwork })
        {
            var influence = passage.Presupposed.Assert(new Trend
            {
                Matter = new Influence { Influencer = faction, Influenced = Taliban },
                Direction = Direction.Grows,
                During = Now,
            });
            passage.Assert(new Indication { Sign = influence, Shown = failure });
            passage.Presupposed.Assert(new PartOf { Part = faction, Whole = Taliban });
        }

        passage.Presupposed.Assert(new PartOf { Part = HaqqaniNetwork, Whole = ConservativeFactions });
        passage.Presupposed.Assert(new PartOf { Part = PakistaniMilitary, Whole = Pakistan });
        passage.Presupposed.Assert(new Support
        {
            Supporter = PakistaniMilitary,
            Supported = HaqqaniNetwork,
            During = Now,
        });
    }

    private static void EncodeAdvice(Passage passage)
    {
        passage.Doubt("whose strategy it shall be is not said", about: nameof(Policy.Holder))
            .Recommend(new Policy { Holder = Whoever, Matter = ComprehensiveStrategy });
        foreach (var partner in new Agent[] { Taliban, OpenFactions })
        {
            passage.Doubt("who shall talk to them is not said", about: nameof(Contact.Participants))
                .Recommend(new Contact { Participants = [Whoever, partner] });
        }

        passage.Presupposed.Assert(new PartOf { Part = OpenFactions, Whole = Taliban });
        passage.Presupposed.Assert(new Stance
        {
            Holder = OpenFactions,
            Matter = new Contact { Participants = [OpenFactions, OutsideWorld] },
            Attitude = Attitude.Favourable,
            During = Now,
        });
        passage.Presupposed
            .Doubt("for themselves or for the regime, is not said", about: nameof(Recognition.Recognised))
            .Attempt(new Recognition { Recognised = Emirate }, by: OpenFactions);
    }

    private static void EncodeHarshFactions(Passage passage)
    {
        passage
            .Doubt("the conservative factions of paragraph 9 may be among those of paragraph 10, or be others")
            .Implied.Assert(new PartOf { Part = ConservativeFactions, Whole = HarshFactions });
        var change = new Reform { Reformer = HarshFactions, Matter = DestructiveStrategies };
        passage.Recommend(new Pressure { Target = HarshFactions, Aim = change });
        passage.Presupposed.Assert(new Assessment { Matter = DestructiveStrategies, Verdict = "destructive" });
        passage.Expect(new Cause { Origin = change, Effect = Rewards });
    }
}
