namespace Articles;

/// <summary>On what the author calls the failure of the Taliban's diplomacy.</summary>
/// <remarks>Paragraph 7 belongs to the page.</remarks>
public static partial class Article0
{
    private const string MissingWords =
        "words are missing after 'contact with the'; 'between the two nations' shows only that a nation stood there";

    public static Source Source { get; } = new("article-0")
    {
        Title = "Taliban Diplomacy Fails as Global Powers Stay Silent",
        TextHash = "291245bcdd979a455d16d5f39645ebbe4939f2ae25f934e65824a57e87632bb0",
    };

    private static When Now => When.AsOf(Source);

    private static Isolation PoliticalIsolation => new()
    {
        Isolated = Emirate,
        Kind = TiesKind.Political,
        During = Now,
    };

    private static Closure Closure => new() { Id = "camp-closure", Facility = Camp, Closer = TrumpAdministration };

    public static void Encode(FactBase.Builder facts)
    {
        var article = facts.Read(Source);
        EncodeStanding(article);
        EncodeKabulov(article);
        EncodeCamp(article);
        EncodeDevelopments(article);
        EncodeOutlook(article);
    }

    private static void EncodeStanding(Reading article)
    {
        var hardship = new Difficulty
        {
            Bearer = Emirate,
            Matter = Shared.TalibanDiplomacy,
            Nature = "significant setbacks",
            During = Now,
        };
        var isolation = new Trend
        {
            Matter = new Isolation { Isolated = Emirate },
            Direction = Direction.Grows,
            During = Now,
        };
        article.At(1).Deny(new Success { Achiever = Taliban, Matter = Shared.TalibanDiplomacy, During = Now });
        article.At(1)
            .Doubt("what they are silent about, and towards whom, is not said", about: nameof(Statement.Matter))
            .Deny(new Statement { Speaker = GlobalPowers, Matter = Unsaid });
        article.At(1, 2)
            .Doubt("the headline's global powers may be all that paragraph 2 calls key, or more")
            .Implied.Assert(new SameAs { Who = [GlobalPowers, KeyPowers] });
        article.At(2).Presupposed.Assert(new Governance { Governor = Emirate, Area = Afghanistan, During = Now });
        article.At(3).As(Emirate, "the Taliban-led administration").Implied
            .Assert(new PartOf { Part = Emirate, Whole = Taliban });
        article.At(2).Assert(hardship);
        article.At(2).Presupposed.Assert(isolation);
        article.At(2).Assert(new Indication { Sign = hardship, Shown = isolation });
        EncodeStruggle(article.At(2));
    }

    private static void EncodeStruggle(Passage passage)
    {
        var group = passage.As(Emirate, "the group");
        foreach (var aim in new Relation[]
        {
            new Legitimacy { Holder = Emirate, During = Now },
            new Recognition { Recogniser = KeyPowers, Recognised = Emirate, During = Now },
        })
        {
            var struggle = group.Attempt(aim, by: Emirate);
            group.Assert(new Difficulty { Bearer = Emirate, Matter = struggle, Nature = "struggle", During = Now });
            passage.Assert(new Indication { Sign = Developments, Shown = struggle });
        }
    }

    private static void EncodeKabulov(Reading article)
    {
        article.At(3).Presupposed.Assert(new OfficeHolding
        {
            Holder = Kabulov,
            Institution = Russia,
            Title = "official",
            During = Now,
        });
        var reports = article.At(3).By(AryanaNews, AfghanInternational).By(Kabulov);
        reports.Doubt(MissingWords, about: nameof(Contact.Participants)).Deny(new Contact
        {
            Participants = [Russia, Missing],
            Topics = [AfghanIssue],
            Channel = Channel.Direct,
            On = When.Year(Source).Worded("this year"),
        });
        reports.Doubt(MissingWords, about: nameof(Meeting.Participants))
            .Deny(new Meeting { Participants = [Russia, Missing] }, Modality.Planned);
        article.At(3)
            .Infer("the next sentence denies the same of Russia and the U.S., and paragraph 5 names the two")
            .Doubt(MissingWords)
            .Assert(new SameAs { Who = [Missing, Usa] });

        EncodeVacuum(article);
    }

    private static void EncodeVacuum(Reading article)
    {
        var vacuum = new Isolation { Isolated = Emirate, Kind = TiesKind.Diplomatic, During = Now };
        var talks = article.At(3)
            .By(Kabulov)
            .As(AfghanIssue, "Afghanistan")
            .Doubt("whether the two reports say this as well is left open", about: nameof(Claim.Attribution))
            .Deny(new Negotiation { Participants = [Russia, Usa], Topics = [AfghanIssue], Channel = Channel.Direct });
        article.At(3).Presupposed.Assert(vacuum);
        article.At(3).Assert(new Indication { Sign = talks, Shown = vacuum });

        var silence = article.At(5)
            .Infer(
                "paragraph 3 denies talks of the two on Afghanistan",
                about: nameof(Contact.Topics),
                stated: "diplomatic dialogue")
            .Doubt("a lack of it may be little rather than none", about: nameof(Claim.Polarity))
            .Presupposed.Deny(new Contact { Participants = [Usa, Russia], Topics = [AfghanIssue] });
        foreach (var power in new[] { Usa, Russia })
        {
            article.At(5).Presupposed.Assert(new PartOf { Part = power, Whole = MajorPowers });
        }

        article.At(5).Presupposed.Assert(PoliticalIsolation);
        article.At(5).Assert(new Indication { Sign = silence, Shown = PoliticalIsolation });
    }

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
        article.At(5).As(Camp, "humanitarian transit facilities").Implied
            .Possibly.Assert(new Threat { Danger = Closure, Threatened = Vulnerable });
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

        // In words, since the text asks for two things and a claim has one condition.
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
