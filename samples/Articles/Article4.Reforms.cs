namespace Articles;

/// <content>Reforms, factions, and the author's advice: paragraphs 9 and 10.</content>
public static partial class Article4
{
    private static void EncodeReforms(Reading article)
    {
        article.At(Span(9, 9, 28)).Presupposed.Assert(new PartOf { Part = Leaders, Whole = Taliban });
        var refusal = article.At(
                Span(9, 9, 28, SpanPart.Source),
                Span(9, 34, 51, SpanPart.Cue),
                Span(9, 57, 162, SpanPart.Words))
            .By(Leaders, cue: "repeatedly stated").Said(When.Before(Source).Worded("repeatedly")).Deny(
                new Reform
                {
                    Reformer = Taliban,
                    Matter = new("article-4:unislamic")
                    {
                        Name = "what contradicts Afghan traditions and norms of Islam",
                    },
                },
                Modality.Planned,
                by: Leaders);
        foreach (var (place, demanded) in new (Locator Place, Relation Demanded)[]
        {
            (Span(9, 234, 249, SpanPart.Words), new Reform { Reformer = Taliban, Matter = SeriousReforms }),
            (Span(9, 251, 274, SpanPart.Words), new Formation { Formed = InclusiveGovernment }),
            (Span(9, 280, 301, SpanPart.Words), new Reform { Reformer = Taliban, Matter = Liberalisation }),
        })
        {
            article.At(
                    Span(9, 182, 226, SpanPart.Source),
                    Span(9, 227, 233, SpanPart.Cue),
                    place,
                    Span(9, 302, 318, SpanPart.Words))
                .By(MajorPowers, cue: "demand").Demand(demanded, to: Taliban);
        }

        EncodeFailure(article, refusal);
        EncodeFactions(article);
        EncodeAdvice(article);
        EncodeHarshFactions(article);
    }

    private static void EncodeFailure(Reading article, Claim refusal)
    {
        var pressure = new Pressure
        {
            Imposer = West,
            Target = Taliban,
            Aim = new Reform { Reformer = Taliban, Matter = LiberalRegime },
        };
        article.At(Span(9, 375, 457))
            .As(West, "Western").Presupposed.Attempt(pressure, by: West);
        var failure = article.At(Span(9, 333, 457))
            .As(West, "Western").Probably
            .Doubt("'a certain failure' may be a partial or a sure one", about: nameof(Claim.Polarity))
            .Deny(new Success { Achiever = West, Matter = pressure });
        article.At(Span(9, 320, 390))
            .Assert(new Cause { Origin = refusal, Effect = failure });

        foreach (var (place, faction) in new (Locator Place, Agent Faction)[]
        {
            (Span(9, 531, 593), ConservativeFactions),
            (Span(9, 608, 627), HaqqaniNetwork),
        })
        {
            var influence = article.At(Span(9, 503, 530), place).Presupposed.Assert(new Trend
            {
                Matter = new Influence { Influencer = faction, Influenced = Taliban },
                Direction = Direction.Grows,
                During = Now,
            });
            article.At(Span(9, 459, 530), place)
                .Assert(new Indication { Sign = influence, Shown = failure });
            article.At(place).Presupposed.Assert(new PartOf { Part = faction, Whole = Taliban });
        }
    }

    private static void EncodeFactions(Reading article)
    {
        article.At(Span(9, 566, 627)).Presupposed
            .Assert(new PartOf { Part = HaqqaniNetwork, Whole = ConservativeFactions });
        article.At(Span(9, 648, 670)).Presupposed
            .Assert(new PartOf { Part = PakistaniMilitary, Whole = Pakistan });
        article.At(Span(9, 608, 670)).Presupposed
            .Assert(new Support { Supporter = PakistaniMilitary, Supported = HaqqaniNetwork, During = Now });
    }

    private static void EncodeAdvice(Reading article)
    {
        article.At(Span(10, 16, 92))
            .Doubt("whose strategy it shall be is not said", about: nameof(Policy.Holder))
            .Recommend(new Policy { Holder = Whoever, Matter = ComprehensiveStrategy });
        foreach (var (place, partner) in new (Locator Place, Agent Partner)[]
        {
            (Span(10, 161, 177), Taliban),
            (Span(10, 190, 258), OpenFactions),
        })
        {
            article.At(Span(10, 94, 160), place)
                .Doubt("who shall be willing is not said", about: nameof(Stance.Holder))
                .Recommend(new Stance
                {
                    Holder = Whoever,
                    Matter = new Contact { Participants = [Whoever, partner] },
                    Attitude = Attitude.Favourable,
                });
        }

        article.At(Span(10, 166, 204)).Presupposed
            .Assert(new PartOf { Part = OpenFactions, Whole = Taliban });
        article.At(Span(10, 190, 258)).Presupposed
            .Assert(new Stance
            {
                Holder = OpenFactions,
                Matter = new Contact { Participants = [OpenFactions, OutsideWorld] },
                Attitude = Attitude.Favourable,
                During = Now,
            });
        article.At(Span(10, 190, 204), Span(10, 263, 293)).Presupposed
            .Doubt("for themselves or for the regime, is not said", about: nameof(Recognition.Recognised))
            .Qualified("international").Attempt(new Recognition { Recognised = Emirate }, by: OpenFactions);
    }

    private static void EncodeHarshFactions(Reading article)
    {
        article.At(
                Span(9, 531, 593),
                Span(10, 302, 360))
            .Doubt("the conservative factions of paragraph 9 may be among those of paragraph 10, or be others")
            .Implied.Assert(new PartOf { Part = ConservativeFactions, Whole = HarshFactions });
        var change = new Reform { Reformer = HarshFactions, Matter = DestructiveStrategies };
        article.At(
                Span(10, 295, 394),
                Span(10, 427, 472))
            .Recommend(new Pressure { Target = HarshFactions, Aim = change });
        article.At(Span(10, 444, 472)).Presupposed
            .Assert(new Assessment { Matter = DestructiveStrategies, Verdict = "destructive" });
        article.At(Span(10, 396, 472))
            .Expect(new Cause { Origin = change, Effect = Rewards });
    }
}
