namespace Articles;

/// <content>What the strategy of the State Department says: paragraphs 4 to 6.</content>
public static partial class Article4
{
    private static void EncodeStrategy(Reading article, Reading notes)
    {
        article.At(4).Assert(new Publication
        {
            Document = Strategy,
            Publisher = StateDepartment,
            On = When.Before(Source).Worded("recently"),
        });
        var exploring = article.At(4).By(Strategy).Consider(ConsulateOpening, by: Usa);
        article.At(4).By(Strategy).Assert(new Assessment { Matter = exploring, Verdict = "cautious" });
        var intending = article.At(7).Presupposed.Plan(ConsulateOpening, by: Usa);
        notes.At(1)
            .Infer("paragraph 7 calls an intention what paragraph 4 calls the exploring of a possibility")
            .Assert(new Conflict { Claims = [exploring, intending] });
        EncodeConsularWork(article.At(4).By(Strategy).Quoted);
    }

    private static void EncodeConsularWork(Passage strategy)
    {
        var detention = new Detention { Detained = DetainedAmericans };
        strategy.Demand(new Aid { Recipient = Americans, Kind = AidKind.Consular }, by: Usa, to: Taliban);
        foreach (var norm in new[] { Transparency, Accountability })
        {
            strategy.Doubt("who shall be transparent and accountable is not said", about: nameof(Compliance.Complier))
                .Demand(new Compliance { Complier = Taliban, Norm = norm }, by: Usa, to: Taliban);
        }

        strategy.Assert(new Support { Supporter = Usa, Supported = HostageEnvoy });
        strategy.Presupposed.Assert(detention);
        strategy.Plan(new Ending { Matter = detention }, by: HostageEnvoy);
        strategy.Generally.Assert(new Contact
        {
            Participants = [Usa, Taliban],
            Topics = [new("freedom-of-movement") { Name = "freedom of movement for documented Afghans" }],
            Initiator = Usa,
        });
        strategy.Plan(new Relocation { People = EligibleAfghans }, by: Usa);
        strategy.Generally.Assert(new Aid { Donor = Usa, Recipient = VisaApplicants, Kind = AidKind.Consular });
    }

    private static void EncodeFunctionalTies(Passage strategy)
    {
        var unrecognised = new Recognition
        {
            Recogniser = Usa,
            Recognised = Taliban,
            Capacity = "legitimate government of Afghanistan",
        };
        var ties = new Ties { Parties = [Usa, Taliban], Quality = TiesQuality.Functional };
        strategy.Presupposed.Deny(unrecognised);
        strategy.If(!unrecognised).Recommend(ties, by: Usa, to: Usa);
        strategy.Expect(
            new Cause { Origin = ties, Effect = new Success { Achiever = Usa, Matter = Objectives } }, by: Usa);
        strategy.Expect(
            new Cause { Origin = ties, Effect = new Trend { Matter = Understanding, Direction = Direction.Grows } },
            by: Usa);
        strategy.Presupposed.Promise(
            new Compliance { Complier = Taliban, Norm = Commitments }, by: Taliban, to: Usa);
    }

    private static void EncodeAfghansAbroad(Passage strategy)
    {
        foreach (var area in new IArea[] { Pakistan, CentralAsia, Turkey, Uae })
        {
            strategy.Presupposed.Assert(new Location { Located = AfghansAbroad, Area = area });
        }

        strategy.Generally.Assert(new Contact { Participants = [Usa, AfghansAbroad], Initiator = Usa });
        strategy.Generally
            .Doubt("the three matters may be those of the contacts as well", about: nameof(Cooperation.Topics))
            .Assert(new Cooperation
            {
                Partners = [Usa, UsMissions],
                Topics =
                [
                    new("article-4:private-sector") { Name = "private sector engagement" },
                    new("article-4:education") { Name = "education initiatives" },
                    new("article-4:political-process") { Name = "a future political process among Afghans" },
                ],
            });
    }

    private static void EncodeCriticism(Reading article)
    {
        var strategy = article.At(6).By(Strategy).Quoted;
        var takeover = new Takeover { Id = "taliban-takeover", Taker = Taliban, Area = Afghanistan, On = "2021-08" };
        article.At(6).Assert(new Assessment { Matter = Strategy, Verdict = "significantly critical of the Taliban" });
        strategy.Presupposed.Assert(takeover);
        foreach (var manner in new[] { "extreme religious authoritarianism", "military force and secret police" })
        {
            var rule = new Governance
            {
                Governor = Taliban,
                Area = Afghanistan,
                Manner = manner,
                During = When.After(takeover).Worded("two years after"),
            };
            strategy.Implied.Assert(rule);
        }

        strategy.Assert(new Difficulty
        {
            Bearer = Afghanistan,
            Matter = new Governance
            {
                Governor = Taliban,
                Area = Afghanistan,
                Manner = "extreme religious authoritarianism",
            },
            Nature = "suffering",
            During = When.After(takeover).Worded("two years after"),
        });
        EncodeNeed(strategy);
        EncodeDanger(strategy);
    }

    private static void EncodeNeed(Passage strategy)
    {
        strategy.Assert(new Difficulty { Bearer = Afghans, Nature = "starvation" });
        strategy.Assert(new Assessment { Matter = ManyAfghans, Verdict = "ripe for radicalisation" });
        strategy.Assert(new Difficulty { Bearer = ManyAfghans, Nature = "horrific choices" });
        foreach (var choice in new[] { "sale of children", "sale of organs" })
        {
            strategy.Consider(new Difficulty { Bearer = ManyAfghans, Nature = choice }, by: ManyAfghans);
        }

        strategy.Consider(new Membership { Member = ManyAfghans, Body = IsisKhorasan }, by: ManyAfghans);
    }

    private static void EncodeDanger(Passage strategy)
    {
        strategy.Assert(new Threat { Danger = IsisKhorasan, Threatened = TalibanCredibility });
        strategy.Assert(new Threat { Danger = IsisKhorasan, Threatened = Afghanistan });
        strategy.If("ISIS-K is left unchecked").Expect(new Threat
        {
            Danger = IsisKhorasan,
            Threatened = Unnamed.Bloc("article-4:wider-region", "the wider region"),
        });
        foreach (var target in new Agent[] { Usa, OtherCountry })
        {
            var goal = strategy.Plan(
                !new Attack { Attacker = Terrorists, Target = (IAttackTarget)target, Base = Afghanistan }, by: Usa);
            strategy.Assert(new Assessment { Matter = goal, Verdict = "the main goal" });
        }
    }
}
