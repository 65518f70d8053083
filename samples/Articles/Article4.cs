namespace Articles;

/// <summary>On the Taliban's way towards recognition.</summary>
/// <remarks>Paragraph 2 is the opening of paragraph 3 again; 11 to 13 name the author.</remarks>
public static partial class Article4
{
    private static readonly Document Strategy = new("integrated-country-strategy")
    {
        Name = "Integrated Country Strategy Afghanistan",
    };

    private static readonly Document BannedList = new("kazakhstan-banned-list")
    {
        Name = "national list of banned terrorist organisations of Kazakhstan",
    };

    private static readonly Document UnLists = new("un-terrorist-lists")
    {
        Name = "lists of terrorist organisations under resolutions of the UN Security Council",
    };

    private static readonly Facility Consulate = new("us-consulate") { Name = "consulate of the U.S. in Afghanistan" };

    private static readonly Facility Embassy = new("us-embassy-kabul") { Name = "US embassy in Kabul" };

    private static readonly Facility AnyMission = Facility.Unnamed("article-4:any-mission") with
    {
        Name = "embassy or consulate of any country",
    };

    private static readonly Bloc GrowingStates = Unnamed.Bloc("article-4:states", "a growing number of states");

    private static readonly Bloc Whoever = Bloc.Unnamed("article-4:whoever", Identification.Unresolved) with
    {
        Name = "[not said who]",
    };

    private static readonly Bloc AnyCountry = Unnamed.Bloc("article-4:any-country", "any country");

    private static readonly Bloc MajorPowers =
        Unnamed.Bloc("article-4:major-powers", "almost all major powers and regional players");

    private static readonly Group Leaders = Unnamed.Group("article-4:leaders", "leaders of the Taliban");

    private static readonly Group OpenFactions = Unnamed.Group(
        "article-4:open-factions", "factions of the Taliban that seek dialogue and recognition");

    private static readonly Group HarshFactions = Unnamed.Group(
        "article-4:harsh-factions", "most conservative groups of the Taliban and their sponsors");

    private static readonly Group Americans = Unnamed.Group("article-4:americans", "Americans in Afghanistan");

    private static readonly Group DetainedAmericans =
        Unnamed.Group("article-4:detained", "Americans unjustly detained");

    private static readonly Group EligibleAfghans = Unnamed.Group("article-4:eligible", "eligible Afghans");

    private static readonly Group AmericanSoldiers = Unnamed.Group("article-4:soldiers", "American soldiers");

    private static readonly Group Afghans = Unnamed.Group("article-4:afghans", "people of Afghanistan");

    private static readonly Group ManyAfghans = Unnamed.Group("article-4:many-afghans", "many Afghans");

    private static readonly Person HostageEnvoy = Unnamed.Person(
        "article-4:hostage-envoy", "Special Presidential Envoy for Hostage Affairs");

    private static readonly Person Spokesman = Unnamed.Person("article-4:spokesman", "a Taliban spokesman");

    private static readonly ArmedForce Terrorists = Unnamed.ArmedForce("article-4:terrorists", "terrorists");

    public static Source Source { get; } = new("article-4")
    {
        Title = "The Taliban and International Diplomacy",
        Authors = [Asatryan],
        TextHash = "d96c3a8fa88a992d2c3d1612b55861e39ef60595cec9c764b10580bfd1728b1e",
    };

    private static When Now => When.AsOf(Source);

    private static Closure EmbassyClosure => new() { Id = "us-embassy-closure", Facility = Embassy, On = "2021-08" };

    private static Opening ConsulateOpening => new() { Facility = Consulate, Opener = Usa, Again = true };

    private static Delisting Delisting => new()
    {
        Id = "kazakhstan-delists-taliban",
        Listed = Taliban,
        List = BannedList,
        Keeper = Kazakhstan,
    };

    public static void Encode(FactBase.Builder facts)
    {
        var article = facts.Read(Source);
        EncodeRecognition(article);
        EncodeStrategy(article, facts.Read(Encoding.Notes));
        EncodeEmbassy(article);
        EncodeCriticism(article);
        EncodeMujahid(article);
        EncodeKazakhstan(article);
        EncodeReforms(article);
        EncodeAuthor(article);
    }

    private static void EncodeRecognition(Reading article)
    {
        var soon = When.After(Source).Worded("in the short term");
        article.At(2, 3).Assert(new Trend
        {
            Matter = new Recognition { Recognised = Emirate },
            Direction = Direction.Grows,
            During = Now,
        });
        article.At(2, 3).Possibly.Expect(!new Recognition
        {
            Recognised = Emirate,
            Form = RecognitionForm.Official,
            During = soon,
        });
        article.At(3, 7).Presupposed.Deny(new Recognition { Recognised = Emirate, During = Now });
        article.At(3).Assert(new Trend
        {
            Matter = new Ties { Parties = [GrowingStates, Leaders] },
            Direction = Direction.Grows,
            During = Now,
        });
    }

    private static void EncodeStrategy(Reading article, Reading notes)
    {
        article.At(4).Assert(new Publication
        {
            Document = Strategy,
            Publisher = StateDepartment,
            On = When.Before(Source).Worded("recently"),
        });
        var strategy = article.At(4).By(Strategy);
        var exploring = strategy.Consider(ConsulateOpening, by: Usa);
        var detention = new Detention { Detained = DetainedAmericans };
        strategy.Quoted.Demand(new Aid { Recipient = Americans, Kind = AidKind.Consular }, by: Usa, to: Taliban);
        strategy.Quoted.Assert(new Support { Supporter = Usa, Supported = HostageEnvoy });
        strategy.Quoted.Presupposed.Assert(detention);
        strategy.Quoted.Plan(new Ending { Matter = detention }, by: HostageEnvoy);
        strategy.Quoted.Generally.Assert(new Contact
        {
            Participants = [Usa, Taliban],
            Topics = [new("freedom-of-movement") { Name = "freedom of movement for documented Afghans" }],
        });
        strategy.Quoted.Generally.Assert(new Aid { Donor = Usa, Recipient = EligibleAfghans, Kind = AidKind.Consular });

        var intending = article.At(7).Presupposed.Plan(ConsulateOpening, by: Usa);
        notes.At(1)
            .Infer("paragraph 7 calls an intention what paragraph 4 calls the exploring of a possibility")
            .Assert(new Conflict { Claims = [exploring, intending] });
    }

    private static void EncodeEmbassy(Reading article)
    {
        var withdrawal = new Withdrawal { Withdrawing = AmericanSoldiers, Area = Afghanistan };
        article.At(5).Assert(EmbassyClosure);
        article.At(5).Presupposed.Assert(withdrawal);
        article.At(5).Assert(new Cause { Origin = withdrawal, Effect = EmbassyClosure });
        article.At(5).Assert(new Location
        {
            Located = Embassy,
            Area = Doha,
            During = When.After(EmbassyClosure).Worded("since then"),
        });
        article.At(5).Presupposed.Assert(new OfficeHolding
        {
            Holder = ThomasWest,
            Institution = Usa,
            Title = "special envoy for Afghanistan",
            During = Now,
        });
        var aid = new Aid { Donor = Usa, Recipient = Afghanistan, Kind = AidKind.Humanitarian };
        var west = article.At(5).By(ThomasWest).As(Usa, "Washington").Said(When.Before(Source).Worded("previously"));
        west.Assert(aid);
        west.Assert(new Assessment { Matter = aid, Verdict = "primary and biggest" });

        var strategy = article.At(5).By(Strategy).Quoted;
        strategy.Presupposed.Deny(new Recognition
        {
            Recogniser = Usa,
            Recognised = Taliban,
            Capacity = "legitimate government of Afghanistan",
        });
        strategy.Recommend(
            new Ties { Parties = [Usa, Taliban], Quality = TiesQuality.Functional }, by: Usa, to: Usa);
    }

    private static void EncodeCriticism(Reading article)
    {
        var strategy = article.At(6).By(Strategy).Quoted;
        var takeover = new Takeover { Id = "taliban-takeover", Taker = Taliban, Area = Afghanistan, On = "2021-08" };
        strategy.Presupposed.Assert(takeover);
        foreach (var manner in new[] { "extreme religious authoritarianism", "military force and secret police" })
        {
            strategy.Assert(new Governance
            {
                Governor = Taliban,
                Area = Afghanistan,
                Manner = manner,
                During = When.After(takeover).Worded("two years after"),
            });
        }

        strategy.Assert(new Difficulty { Bearer = Afghans, Nature = "starvation" });
        foreach (var choice in new[] { "sale of children", "sale of organs" })
        {
            strategy.Consider(new Difficulty { Bearer = ManyAfghans, Nature = choice }, by: ManyAfghans);
        }

        strategy.Consider(new Membership { Member = ManyAfghans, Body = IsisKhorasan }, by: ManyAfghans);
        strategy.Assert(new Threat { Danger = IsisKhorasan, Threatened = Afghanistan });
        strategy.If("ISIS-K is left unchecked").Expect(new Threat
        {
            Danger = IsisKhorasan,
            Threatened = Unnamed.Bloc("article-4:wider-region", "the wider region"),
        });
        strategy.Plan(!new Attack { Attacker = Terrorists, Target = Usa, Base = Afghanistan }, by: Usa);
    }

    private static void EncodeAuthor(Reading article)
    {
        foreach (var university in new[] { LomonosovUniversity, PlekhanovUniversity })
        {
            article.At(13).Assert(new OfficeHolding
            {
                Holder = Asatryan,
                Institution = university,
                Title = "associate professor",
                During = Now,
            });
        }
    }
}
