namespace Articles;

/// <content>The position of the Taliban and the author's advice: paragraphs 2, 6 and 15 to 20.</content>
public static partial class Article2
{
    private static void EncodeNoRecognition(Reading article)
    {
        article.At(2, 8, 9, 15).As(Emirate, "Taliban government").Implied
            .Assert(new PartOf { Part = Emirate, Whole = Taliban });
        const string Supported = "Russia, China and some of the region's countries support the Taliban";

        foreach (var power in new Agent[] { West, Usa })
        {
            var recognition = new Recognition { Recogniser = (IRecogniser)power, Recognised = Emirate };
            article.At(2, 15).Deny(recognition, Modality.Recommended);

            var supported = article.At(6).If(Supported)
                .Doubt("'when' may also mean that they do support them", about: nameof(Claim.Condition));
            supported.Deny(recognition, Modality.Recommended);
            supported.Expect(!new Influence { Influencer = power, Influenced = Taliban });
            supported.Expect(new Assessment
            {
                Matter = new Ties { Parties = [power, Taliban] },
                Verdict = "of uncertain prospect",
            });
        }
    }

    private static void EncodeStanding(Reading article)
    {
        EncodeTies(article);
        EncodeChinaAndAid(article);
        EncodeAllies(article);
        EncodeSuccesses(article);
    }

    private static void EncodeTies(Reading article)
    {
        foreach (var friend in new Agent[] { China, Russia, Iran, ManyOfRegion })
        {
            var ties = new Ties
            {
                Parties = [Taliban, friend],
                Quality = TiesQuality.Good,
                During = Now.Worded("in these few years"),
            };
            article.At(16).Assert(ties);
            article.At(16).Assert(new Cause { Origin = Taliban, Effect = ties });
        }

        foreach (var friend in new Agent[] { Iran, China, Russia, SomeOfRegion })
        {
            var connection = new Success
            {
                Achiever = Taliban,
                Matter = new Ties { Parties = [Afghanistan, friend], Kind = TiesKind.Interests },
            };
            article.At(18).Assert(connection);
            article.At(18).Assert(new Cause { Origin = DiplomaticSkills, Effect = connection });
        }
    }

    private static void EncodeChinaAndAid(Reading article)
    {
        foreach (var sector in new[] { "economy", "production of basic resources" })
        {
            article.At(17).Promise(
                new Investment { Investor = China, Area = Afghanistan, Sector = sector }, by: China);
        }

        // The text does not name the recipients of the aid, the state that stopped it, or those affected.
        var aidCut = new Ending { Matter = new Aid { Donor = West } };
        article.At(17).Presupposed.Assert(aidCut);
        article.At(17).Desire(
            new Ending { Matter = new Success { Matter = aidCut }, Ender = Taliban },
            by: Taliban);
    }

    private static void EncodeAllies(Reading article)
    {
        var pressure = new Pressure { Imposer = West, Target = Taliban };
        var alliance = new Ties { Parties = [Taliban, Allies], Quality = TiesQuality.Allied, During = Now };
        var condemnation = new Opposition { Opponent = West, Opposed = Taliban };
        article.At(17, 19).Presupposed.Assert(pressure);
        article.At(17).Presupposed.Assert(condemnation);
        article.At(17).Presupposed.Assert(new Cause { Origin = condemnation, Effect = pressure });
        article.At(19).Presupposed.Assert(new Pressure { Imposer = Usa, Target = Taliban });
        article.At(17).Assert(alliance);
        article.At(17).Assert(new Success { Achiever = Taliban, Matter = alliance });
        article.At(17).Assert(new Protection { Protector = Allies, Protected = Taliban, Danger = pressure });
    }

    private static void EncodeSuccesses(Reading article)
    {
        article.At(18).Presupposed.Deny(new Membership
        {
            Member = Taliban,
            Body = UnitedNations,
            Capacity = "seat",
            During = Now,
        });
        article.At(18).Assert(new Success { Achiever = Taliban, Matter = OwnAffairs });
        article.At(18).Presupposed.Assert(new Assessment { Matter = WesternPolicies, Verdict = "inhumane" });
        article.At(18).Presupposed.Assert(new Sanctions { Imposer = Usa, Target = Taliban });
        article.At(18).Assert(Withstands(new Sanctions { Imposer = Usa, Target = Taliban }));
        article.At(18).Assert(Withstands(WesternPolicies));

        foreach (var success in new Relation[]
        {
            new Success { Achiever = Taliban, Matter = ForeignPolicy },
            Neutralises(West),
            Neutralises(Usa),
        })
        {
            article.At(19).Presupposed.Assert(success);
            article.At(19).Assert(new Assessment { Matter = success, Verdict = "admirable" });
        }
    }

    private static void EncodeAdvice(Reading article)
    {
        const string TwiceOver =
            "literally they overlook their own indifference; what is meant may be that they overlook the demands";

        var soon = When.After(Source).Worded("in the near future");
        foreach (var demands in new[] { WomensDemands, PeoplesDemands })
        {
            var neglect = article.At(19).Presupposed.Deny(
                new Attention { Observer = Taliban, Matter = demands, During = Now });
            article.At(19).Doubt(TwiceOver, otherReading: neglect).Deny(new Attention
            {
                Observer = Taliban,
                Matter = neglect,
                During = Now.Worded("until now"),
            });
            article.At(19).Expect(new Difficulty
            {
                Bearer = Taliban,
                Matter = neglect,
                Nature = "serious challenges",
                During = soon,
            });
        }

        var strength = new Trend { Matter = Emirate, Direction = Direction.Improves };
        var advice = article.At(20);
        advice.Recommend(new Policy { Holder = Taliban, Matter = Tolerance }, to: Taliban);
        advice.As(Emirate, "Islamic Emirate system").Recommend(strength, to: Taliban);
        foreach (var means in new Relation[]
        {
            new Compliance { Complier = Taliban, Norm = WomensRights },
            new Attention { Observer = Taliban, Matter = MinoritiesDemands },
            new Formation { Formed = InclusiveGovernment, Founders = [Taliban] },
        })
        {
            advice.Recommend(means, to: Taliban);
            advice.As(Emirate, "Islamic Emirate system").Expect(new Cause { Origin = means, Effect = strength });
        }
    }

    private static Success Withstands(IPlayer matter) => new()
    {
        Achiever = Taliban,
        Matter = new Stance { Holder = Taliban, Matter = matter, Attitude = Attitude.Opposed },
    };

    /// <summary>According to the text the effect of the pressure ends, not the pressure.</summary>
    private static Ending Neutralises(Agent imposer) => new()
    {
        Matter = new Success { Matter = new Pressure { Imposer = imposer, Target = Taliban } },
        Ender = Taliban,
    };
}
