namespace Articles;

/// <content>Recognition that is not needed, and the standing of the Taliban: paragraphs 2, 6, 15 to 18.</content>
public static partial class Article2
{
    private static void EncodeNoRecognition(Reading article)
    {
        Many<Relation> supports =
        [
            new Support { Supporter = Russia, Supported = Taliban },
            new Support { Supporter = China, Supported = Taliban },
            new Support { Supporter = SupportersOfRegion, Supported = Taliban },
        ];
        article
            .At(
                Span(2, 29, 47),
                Span(8, 307, 329),
                Span(9, 199, 233),
                Span(15, 4, 26))
            .As(Emirate, "Taliban government")
            .Implied.Assert(new PartOf { Part = Emirate, Whole = Taliban });
        foreach (var power in new Agent[] { West, Usa })
        {
            var recognition = new Recognition { Recogniser = (IRecogniser)power, Recognised = Emirate };
            article
                .At(
                    Span(2, 29, 102),
                    Span(15, 4, 81))
                .Deny(recognition, Modality.Recommended);
            Supported(Span(6, 73, 142))
                .As(Emirate, "its government")
                .Deny(recognition, Modality.Recommended);
            Supported(Span(6, 148, 193))
                .Expect(!new Influence { Influencer = power, Influenced = Taliban });
            Supported(Span(6, 195, 298))
                .Doubt(
                    "'in which case' may refer to the support, or to the leverage that is ineffective",
                    about: nameof(Claim.Condition))
                .Expect(new Assessment
                {
                    Matter = new Ties { Parties = [power, Taliban] },
                    Verdict = "of uncertain prospect",
                });
        }

        Passage Supported(params ReadOnlySpan<Locator> words) =>
            article.At([Span(6, 0, 71), .. words])
                .If(new AllOf { Of = supports })
                .Doubt("'when' may also mean that they do support them", about: nameof(Claim.Condition));
    }

    private static void EncodeStanding(Reading article)
    {
        EncodeTies(article);
        EncodeInterests(article);
        EncodeAllies(article, EncodePromises(article));
        EncodeAid(article);
        EncodeAffairs(article);
        EncodeSuccesses(article);
    }

    private static void EncodeTies(Reading article)
    {
        foreach (var friend in new Agent[] { China, Russia, Iran, ManyOfRegion })
        {
            var ties = new Ties { Parties = [Taliban, friend], Quality = TiesQuality.Good, During = Now };
            article.At(Span(16, 44, 116))
                .Assert(ties);
            article.At(Span(16, 0, 58)).Assert(new Beginning
            {
                Matter = ties,
                Beginner = Taliban,
                On = When.Before(Source).Worded("in these few years"),
            });
        }
    }

    private static void EncodeInterests(Reading article)
    {
        foreach (var friend in new Agent[] { Iran, China, Russia, SomeOfRegion })
        {
            var connection = new Success
            {
                Achiever = Taliban,
                Matter = new Ties { Parties = [Afghanistan, friend], Kind = TiesKind.Interests },
            };
            article
                .At(
                    Span(18, 33, 120),
                    Span(18, 121, 191))
                .Assert(connection);
            article.At(Span(18, 45, 83), Span(18, 192, 214))
                .Assert(new Cause { Origin = DiplomaticSkills, Effect = connection });
        }
    }

    private static Claim[] EncodePromises(Reading article) =>
    [
        article.At(Span(17, 0, 58))
            .Promise(new Investment { Investor = China, Area = Afghanistan, Sector = "economy" }, by: China),
        article.At(Span(17, 0, 33), Span(17, 60, 107))
            .Promise(
                new Investment { Investor = China, Area = Afghanistan, Sector = "production of basic resources" },
                by: China),
    ];

    private static void EncodeAid(Reading article)
    {
        // The text does not name the recipients of the aid, the state that stopped it, or those affected.
        var aidCut = new Ending { Matter = new Aid { Donor = West } };
        article.At(Span(17, 160, 183)).Presupposed.Assert(aidCut);
        article.At(Span(17, 113, 183)).Desire(
            new Ending { Matter = new Success { Matter = aidCut }, Ender = Taliban },
            by: Taliban);
    }

    private static void EncodeAllies(Reading article, Claim[] promises)
    {
        var pressure = new Pressure { Imposer = West, Target = Taliban };
        var alliance = new Ties { Parties = [Taliban, Allies], Quality = TiesQuality.Allied, During = Now };
        var condemnation = new Opposition { Opponent = West, Opposed = Taliban };
        article.At(Span(17, 298, 334), Span(19, 77, 102))
            .Presupposed.Assert(pressure);
        article.At(Span(17, 314, 334)).Presupposed.Assert(condemnation);
        article.At(Span(17, 298, 334))
            .Presupposed.Assert(new Cause { Origin = condemnation, Effect = pressure });
        article.At(Span(19, 77, 124))
            .Presupposed.Assert(new Pressure { Imposer = Usa, Target = Taliban });
        var network = article.At(Span(17, 217, 273));
        network.Assert(alliance);
        var success = network.Assert(new Success { Achiever = Taliban, Matter = alliance });
        foreach (var promise in promises)
        {
            article.At(Span(17, 185, 273))
                .Doubt(
                    "'therefore' may refer to the promise alone, or to all that paragraphs 16 and 17 tell",
                    about: nameof(Indication.Sign))
                .Assert(new Indication { Sign = promise, Shown = success });
        }

        article.At(Span(17, 254, 334))
            .Assert(new Protection { Protector = Allies, Protected = Taliban, Danger = pressure });
    }

    private static void EncodeAffairs(Reading article)
    {
        var sanctions = new Sanctions { Imposer = Usa, Target = Taliban };
        article.At(Span(18, 220, 263)).Presupposed.Deny(new Membership
        {
            Member = Taliban,
            Body = UnitedNations,
            Capacity = "seat",
            During = Now,
        });
        article.At(Span(18, 265, 296))
            .Assert(new Success { Achiever = Taliban, Matter = OwnAffairs });
        article.At(Span(18, 349, 387))
            .Presupposed.Assert(new Assessment { Matter = WesternPolicies, Verdict = "inhumane" });
        article.At(Span(18, 328, 344)).Presupposed.Assert(sanctions);
        article.At(Span(18, 301, 344)).Assert(Withstands(sanctions));
        article.At(Span(18, 301, 327), Span(18, 358, 387))
            .Assert(Withstands(WesternPolicies));
    }

    private static Success Withstands(IPlayer matter) => new()
    {
        Achiever = Taliban,
        Matter = new Stance { Holder = Taliban, Matter = matter, Attitude = Attitude.Opposed },
    };
}
