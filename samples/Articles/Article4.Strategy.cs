namespace Articles;

/// <content>The strategy of the State Department: paragraphs 4 to 6.</content>
public static partial class Article4
{
    private static void EncodeStrategy(Reading article)
    {
        article.At(4).Assert(new Publication
        {
            Document = Strategy,
            Publisher = StateDepartment,
            On = When.Before(Source).Worded("recently"),
        });
        article.At(4).Presupposed.Assert(new PartOf { Part = StateDepartment, Whole = Usa });

        // The words "reveals" and "cautiously" are the article's, not the document's.
        var exploring = article.At(4).Presupposed.Consider(ConsulateOpening with { Again = true }, by: Usa);
        article.At(4).Assert(new Indication { Sign = Strategy, Shown = exploring });
        article.At(4).Presupposed.Assert(new Assessment { Matter = exploring, Verdict = "cautious" });
        foreach (var message in EncodeAdvocacy(article.At(4).By(Strategy).Quoted))
        {
            article.At(4).Assert(new Assessment { Matter = message, Verdict = "one of the main messages" });
        }

        EncodeConsularWork(article.At(4).By(Strategy).Quoted);
    }

    private static List<Claim> EncodeAdvocacy(Passage strategy)
    {
        var detention = new Detention { Detained = DetainedAmericans };
        var messages = new List<Claim>
        {
            strategy.Demand(new Aid { Recipient = Americans, Kind = AidKind.Consular }, by: Usa, to: Taliban),
            strategy.Assert(new Support { Supporter = Usa, Supported = HostageEnvoy }),
        };
        foreach (var norm in new[] { Transparency, Accountability })
        {
            messages.Add(strategy
                .Doubt("who shall be transparent and accountable is not said", about: nameof(Compliance.Complier))
                .Demand(new Compliance { Complier = Taliban, Norm = norm }, by: Usa, to: Taliban));
        }

        strategy.Presupposed.Assert(detention);
        strategy.Plan(new Ending { Matter = detention }, by: HostageEnvoy);
        return messages;
    }

    private static void EncodeConsularWork(Passage strategy)
    {
        var relocation = new Relocation { People = EligibleAfghans };
        strategy.Plan(relocation, by: Usa);
        foreach (var means in new Relation[]
        {
            new Contact
            {
                Participants = [Usa, Taliban],
                Topics = [new("freedom-of-movement") { Name = "freedom of movement for documented Afghans" }],
                Initiator = Usa,
            },
            new Aid { Donor = Usa, Recipient = VisaApplicants, Kind = AidKind.Consular },
        })
        {
            strategy.Generally.Assert(means);
            strategy.Plan(new Cause { Origin = means, Effect = relocation }, by: Usa);
        }
    }

    private static void EncodeFunctionalTies(Passage strategy)
    {
        const string WithWhom = "with whom is not said; the sentence speaks of the Taliban before and after";
        var unrecognised = new Recognition
        {
            Recogniser = Usa,
            Recognised = Taliban,
            Capacity = "legitimate government of Afghanistan",
        };
        var ties = new Ties { Parties = [Usa, Taliban], Quality = TiesQuality.Functional };
        strategy.Presupposed.Deny(unrecognised);
        strategy.If(!unrecognised).Doubt(WithWhom, about: nameof(Ties.Parties)).Recommend(ties, by: Usa, to: Usa);
        foreach (var effect in new Relation[]
        {
            new Success { Achiever = Usa, Matter = Objectives },
            new Trend { Matter = Understanding, Direction = Direction.Grows },
        })
        {
            strategy.Doubt(WithWhom, about: nameof(Cause.Origin))
                .Expect(new Cause { Origin = ties, Effect = effect }, by: Usa);
        }

        strategy.Presupposed.Promise(
            new Compliance { Complier = Taliban, Norm = Commitments }, by: Taliban, to: Usa);
    }

    private static void EncodeAfghansAbroad(Passage strategy)
    {
        foreach (var area in new IArea[] { Pakistan, CentralAsia, Turkey, Uae, OtherPlaces })
        {
            strategy.Presupposed.Assert(new Location { Located = AfghansAbroad, Area = area });
        }

        strategy.Presupposed.Assert(new Nationality { National = AfghansAbroad, State = Afghanistan });

        strategy.Generally.Assert(new Contact { Participants = [Usa, AfghansAbroad], Initiator = Usa });
        strategy.Presupposed.Assert(new PartOf { Part = UsMissions, Whole = Usa });
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
        EncodeRule(strategy.Infer(
            "the takeover was in August 2021",
            about: nameof(Governance.During),
            stated: "two years after the takeover"));
        EncodeNeed(strategy);
        EncodeDanger(strategy);
        EncodeGoal(article.At(6));
    }

    private static void EncodeRule(Passage strategy)
    {
        var now = When.AsOf("2023-08~").Worded("two years after");
        var authoritarianism = new Governance
        {
            Governor = Taliban,
            Area = Afghanistan,
            Manner = "extreme religious authoritarianism",
            During = now,
        };
        strategy.Implied.Assert(authoritarianism);
        strategy.Implied.Assert(authoritarianism with { Manner = "military force and secret police" });
        strategy.Assert(new Difficulty
        {
            Bearer = Afghanistan,
            Matter = authoritarianism,
            Nature = "suffering",
            During = now,
        });
    }

    private static void EncodeNeed(Passage strategy)
    {
        strategy.Assert(new Difficulty { Bearer = Afghans, Nature = "starvation" });
        strategy.Assert(new Assessment { Matter = ManyAfghans, Verdict = "ripe for radicalisation" });
        strategy.Assert(new Difficulty { Bearer = ManyAfghans, Nature = "horrific choices" });
        foreach (var choice in new[] { "sale of children to feed the family", "sale of organs to feed the family" })
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
    }

    // The goal is quoted; the article itself calls it the main one.
    private static void EncodeGoal(Passage article)
    {
        var strategy = article.By(Strategy).Quoted
            .Infer(
                "the paragraph quotes the document; this sentence names no source",
                about: nameof(Claim.Attribution));
        strategy.Implied.Assert(new PartOf { Part = Usa, Whole = AnyTarget });
        var safety = strategy.Plan(
            !new Attack { Attacker = Terrorists, Target = AnyTarget, Base = Afghanistan }, by: Usa);
        var goal = strategy.Plan(new Cause { Origin = Engagement, Effect = safety }, by: Usa);
        article.Assert(new Assessment { Matter = goal, Verdict = "the main goal" });
    }
}
