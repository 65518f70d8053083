namespace Articles;

/// <content>The camp, the conclusions from the developments, and the outlook: paragraphs 4 to 6.</content>
public static partial class Article0
{
    private static Closure Closure => new() { Id = "camp-closure", Facility = Camp, Closer = TrumpAdministration };

    private static void EncodeCamp(Reading article)
    {
        article.At(4).By(MiddleEastEye).Plan(Closure, by: TrumpAdministration);
        article.At(4).Presupposed.Assert(new Location { Located = Camp, Area = Qatar });
        article.At(4).Presupposed.Assert(new Presence
        {
            Present = AfghanNationals,
            Area = Camp,
            During = When.Before(Source).Worded("temporarily"),
        });
        article.At(4).Presupposed.Assert(Shared.UsWithdrawal);
        var transit = new Relocation
        {
            People = Evacuees,
            Via = Camp,
            Kind = RelocationKind.Transit,
            On = When.After(Shared.UsWithdrawal),
        };
        article.At(4).Assert(transit);
        article.At(4).Presupposed.Expect(
            new Relocation
            {
                People = Evacuees,
                To = Usa,
                Kind = RelocationKind.Resettlement,
            },
            by: Evacuees);
        article.At(4).Assert(new Use { Used = Camp, Purpose = "temporary refuge", During = When.Before(Source) });
        article.At(4).Assert(new Indication
        {
            Sign = Closure,
            Shown = new Difficulty { Bearer = SafetySeekers, Nature = "further complications" },
        });
    }

    private static void EncodeLackOfDialogue(Reading article)
    {
        var isolation = new Isolation
        {
            Isolated = Emirate,
            Kind = TiesKind.Political,
            During = Now.Worded("continued"),
        };
        article.At(5).Presupposed.Assert(isolation);
        foreach (var power in new[] { Usa, Russia })
        {
            article.At(5).Presupposed.Assert(new PartOf { Part = power, Whole = MajorPowers });
        }

        var lack = article.At(5)
            .Infer(
                "paragraph 3 denies negotiations of the two on Afghanistan",
                about: nameof(Negotiation.Topics),
                stated: "diplomatic dialogue")
            .Doubt("a lack of it may be little rather than none", about: nameof(Claim.Polarity))
            .Presupposed;
        var others = lack.Doubt("which of them beside the two is not said", about: nameof(Negotiation.Participants));
        foreach (var (passage, one, other) in new (Passage Passage, Agent One, Agent Other)[]
        {
            (lack, Usa, Russia),
            (others, MajorPowers, OtherMajorPowers),
        })
        {
            var silence = passage.Deny(new Negotiation
            {
                Participants = [one, other],
                Topics = [AfghanIssue],
                On = When.At(Source),
            });
            article.At(5).Assert(new Indication { Sign = silence, Shown = isolation });
        }
    }

    private static void EncodeWelfare(Reading article)
    {
        var closing = new Closure { Facility = TransitFacilities };
        var concerns = new Attention { Observer = Concerned, Matter = Welfare, During = Now };
        article.At(5).Presupposed
            .Doubt("paragraph 4 knows of one camp, and of a decision to close it")
            .Assert(closing);
        article.At(4, 5)
            .Doubt("the plural may mean this camp alone")
            .Implied.Assert(new PartOf { Part = Camp, Whole = TransitFacilities });
        article.At(5)
            .Doubt("whose concerns they are is not said", about: nameof(Attention.Observer))
            .Assert(concerns);
        article.At(5).Assert(new Assessment { Matter = concerns, Verdict = "urgent" });
        article.At(5).Assert(new Cause { Origin = closing, Effect = concerns });
        article.At(5).Implied.Possibly.Assert(new Threat { Danger = closing, Threatened = Vulnerable });
    }

    private static void EncodeDevelopments(Reading article)
    {
        var hesitation = new Stance
        {
            Holder = InternationalCommunity,
            Matter = new Ties { Parties = [InternationalCommunity, Taliban], Kind = TiesKind.Diplomatic },
            Attitude = Attitude.Hesitant,
            During = Now,
        };
        var challenges = new Difficulty
        {
            Bearer = Civilians,
            Nature = "tangible challenges",
            During = When.After(Shared.UsWithdrawal).Worded("post-withdrawal era"),
        };
        article.At(5).Presupposed.Assert(hesitation);
        article.At(5).Presupposed.Assert(challenges);
        article.At(5).Assert(new Indication { Sign = Developments, Shown = hesitation });
        article.At(5).Assert(new Indication { Sign = Developments, Shown = challenges });
        article.At(5, 6)
            .Doubt("'international' and 'global' may be two words for one community")
            .Implied.Assert(new SameAs { Who = [InternationalCommunity, GlobalCommunity] });
    }

    private static void EncodeOutlook(Reading article)
    {
        article.At(6).Assert(new Attention
        {
            Observer = GlobalCommunity,
            Matter = Shared.TalibanDiplomacy,
            During = Now,
        });
        article.At(6).Presupposed.Assert(new Trend
        {
            Matter = Environment,
            Direction = Direction.Worsens,
            During = Now,
        });

        // The condition is in words, since the text requires two things and a claim has one condition.
        var uncertain = article.At(6)
            .If("without meaningful engagement and recognition")
            .Doubt("whether one of the two would do is not said", about: nameof(Claim.Condition))
            .Uncommitted;
        uncertain.Assert(new Governance { Governor = Emirate, Area = Afghanistan, Manner = "effectively" });
        uncertain.Assert(new Cause { Origin = Emirate, Effect = Stability });
        article.At(6).As(Civilians, "ordinary citizens").Assert(new Difficulty
        {
            Bearer = Civilians,
            Nature = "profound challenges",
            During = Now,
        });
    }
}
