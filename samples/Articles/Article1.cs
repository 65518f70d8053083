namespace Articles;

/// <summary>The article on the Taliban's search for contacts and the opinions of three Afghans; it has no title.</summary>
public static partial class Article1
{
    public static Source Source { get; } = new("article-1")
    {
        TextHash = "6b2d9d74c85c0d472096f4094a564260cfe3e2b72e2c74e397abdda3e073f1ed",
    };

    private const string HaqqaniSystem = "Haqqani system";

    private static When Now => When.AsOf(Source);

    private static Formation InterimGovernment => new()
    {
        Id = "interim-government-formed",
        Formed = Emirate,
        On = "2021",
    };

    public static void Encode(FactBase.Builder facts)
    {
        var article = facts.Read(Source);
        EncodeChannels(article);
        EncodeReach(article);
        EncodeMeeting(article);
        EncodeDelhi(article);
        EncodePakistan(article);
        EncodeExperts(article);
        EncodeSherzad(article);
        EncodeYusufzai(article);
        EncodeOmari(article);
    }

    private static void EncodeChannels(Reading article)
    {
        var hostility = new Ties { Parties = [Pakistan, Pakistan], Quality = TiesQuality.Hostile };
        var opening = new Contact { Participants = [Taliban, Neighbours] };
        article.At(1)
            .Doubt("Pakistan stands on both sides; one of them must be another state", about: nameof(Ties.Parties))
            .Presupposed.Assert(hostility);
        article.At(1).Presupposed.Assert(Shared.UsWithdrawal);
        var attempts = article.At(1).Repeatedly.Attempt(opening, by: Taliban);
        var increase = article.At(1).Assert(new Trend { Matter = attempts, Direction = Direction.Grows });
        article.At(1)
            .Doubt("Pakistan stands on both sides of the ties", about: nameof(Cause.Origin))
            .Assert(new Cause { Origin = hostility, Effect = increase });
        article.At(1).Assert(new Cause { Origin = Shared.UsWithdrawal, Effect = increase });
    }

    private static void EncodeReach(Reading article)
    {
        article.At(2)
            .Doubt("who became a member, and whether of the forum or of a meeting that it held, the text leaves open")
            .Presupposed.Assert(new Membership { Member = Taliban, Body = WorldEconomicForum });
        article.At(2)
            .Doubt(
                "a world forum of one town is implausible; another, held there, may be meant",
                about: nameof(Location.Located))
            .Presupposed.Assert(new Location { Located = WorldEconomicForum, Area = StPetersburg });
        article.At(2).Presupposed.Assert(new PartOf { Part = StPetersburg, Whole = Russia });
        article.At(2).Presupposed.Assert(new PartOf { Part = Officials, Whole = Taliban });
        foreach (var state in new Agent[] { Iran, China, Russia, Uae })
        {
            article.At(2).Assert(new Contact
            {
                Participants = [Officials, state],
                Initiator = Officials,
                On = When.Before(Source),
            });
        }

        article.At(2)
            .Doubt("'in West Asia and abroad' may tell where the governments are or where they were in touch")
            .Doubt("'the governments' may be those of the four states named before, or others")
            .Assert(new Contact
            {
                Participants = [Governments, Officials],
                Initiator = Governments,
                On = When.Before(Source),
            });
    }

    private static void EncodeMeeting(Reading article)
    {
        article.At(3)
            .Doubt("the ruler of another land at a conference in Kabul is implausible", about: nameof(Meeting.Venue))
            .Assert(new Meeting
            {
                Id = "bin-zayed-meets-haqqani",
                Participants = [BinZayed, Haqqani],
                Venue = Kabul,
                Occasion = "a conference",
                On = When.Before(Source).Worded("just"),
            });
        article.At(3).Presupposed
            .Doubt("paragraph 2 names the UAE as the state; a king of Abu Dhabi is implausible beside it")
            .Assert(new SoleOffice { Holder = BinZayed, Institution = AbuDhabi, Title = "King", During = Now });
        EncodeHaqqaniSystem(article.At(3).Presupposed.As(HaqqaniNetwork, HaqqaniSystem));
    }

    // The article does not identify the system with the network, nor the party with the Taliban.
    private static void EncodeHaqqaniSystem(Passage system)
    {
        const string Network =
            "it bears the name of the network that article 4 (paragraph 9) counts among factions of the Taliban";

        system.Infer(Network, about: nameof(OfficeHolding.Institution), stated: HaqqaniSystem).Assert(new OfficeHolding
        {
            Holder = Haqqani,
            Institution = HaqqaniNetwork,
            Title = "leader",
            During = Now,
        });
        system.Infer(Network, about: nameof(Assessment.Matter), stated: HaqqaniSystem)
            .Assert(new Assessment { Matter = HaqqaniNetwork, Verdict = "powerful" });
        system.As(Taliban, "the ruling party")
            .Infer("both players are concluded")
            .Infer(Network, about: nameof(PartOf.Part), stated: HaqqaniSystem)
            .Infer("no other party rules in the article", about: nameof(PartOf.Whole), stated: "the ruling party")
            .Assert(new PartOf { Part = HaqqaniNetwork, Whole = Taliban });
    }

    private static void EncodeDelhi(Reading article)
    {
        var talks = new Contact
        {
            Id = "kabul-delhi-talks",
            Participants = [Emirate, India],
            Envoys = [Stanikzai],
            On = When.After(InterimGovernment).Worded("shortly after"),
        };
        var ties = new Ties { Parties = [Emirate, India] };
        article.At(4).As(Emirate, "the interim government").Presupposed.Assert(InterimGovernment);
        article.At(4).As(Emirate, "Kabul").As(India, "New Delhi").Assert(talks);
        article.At(4).Presupposed.As(Emirate, "Kabul").Assert(new OfficeHolding
        {
            Holder = Stanikzai,
            Institution = Emirate,
            Title = "deputy foreign secretary",
            During = When.At(talks),
        });
        const string Flanks = "'the two flanks' are taken to be Kabul and New Delhi";
        article.At(4).Doubt(Flanks, about: nameof(Ties.Parties)).Assert(ties);
        article.At(4).Doubt(Flanks, about: nameof(Assessment.Matter))
            .Assert(new Assessment { Matter = ties, Verdict = "proper" });
        var causes = article.At(4).Doubt(Flanks, about: nameof(Cause.Effect));
        causes.Assert(new Cause { Origin = talks, Effect = Window });
        causes
            .Doubt("'which' may be the window, the conversation or the communications", about: nameof(Cause.Origin))
            .Assert(new Cause { Origin = Window, Effect = ties });
    }

    private static void EncodePakistan(Reading article)
    {
        var passage = article.At(5);
        var anger = new Ties { Parties = [Pakistan, Emirate], Quality = TiesQuality.Strained, During = Now };
        passage.As(Pakistan, "Islamabad").As(Emirate, "Kabul").Assert(anger);
        passage.As(Pakistan, "Islamabad").As(Emirate, "Kabul")
            .Assert(new Trend { Matter = anger, Direction = Direction.Worsens, During = Now.Worded("day by day") });

        const string Whose =
            "who refuses, and where the activities are, is open; relations with Islamabad may be meant";
        var militants = passage.As(Emirate, "Kabul").As(PakistaniTaliban, "TTP militants").Doubt(Whose);
        var hampered = new Ties { Parties = [Emirate, PakistaniTaliban], Quality = TiesQuality.Strained };
        var refusal = new Stance { Holder = Refuser, Matter = EndOfActivities, Attitude = Attitude.Opposed };
        militants.Assert(hampered);
        passage.Doubt(Whose, about: nameof(Stance.Holder)).Presupposed.Assert(refusal);
        militants.Assert(new Cause { Origin = refusal, Effect = hampered });

        passage.Presupposed.Assert(new Relocation
        {
            People = Refugees,
            From = Pakistan,
            Kind = RelocationKind.Expulsion,
        });
        passage.Doubt("garbled: ties between citizens and an expulsion; 'Armenian' fits nothing else in the text")
            .Assert(new Trend
            {
                Matter = new Ties { Parties = [ArmenianCitizens, OtherSide] },
                Direction = Direction.Worsens,
            });
    }
}
