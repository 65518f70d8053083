namespace Articles;

/// <summary>On what the author calls the failure of the Taliban's diplomacy.</summary>
/// <remarks>Paragraph 7 belongs to the page.</remarks>
public static class Article0
{
    private const string MissingWords =
        "words are missing after 'contact with the'; 'between the two nations' shows only that a nation stood there";

    private static readonly Topic Outreach = new("article-0:diplomacy") { Name = "the Taliban's diplomacy" };

    private static readonly Topic AfghanIssue = new("afghan-issue") { Name = "the Afghan issue" };

    private static readonly State Missing =
        State.Unnamed("article-0:missing", Identification.Unresolved) with { Name = "[missing in the text]" };

    private static readonly Bloc KeyPowers = Unnamed.Bloc("article-0:key-powers", "key global powers");

    private static readonly Bloc GlobalCommunity = Unnamed.Bloc("article-0:global-community", "the global community");

    private static readonly Facility Camp =
        Facility.Unnamed("article-0:camp") with { Name = "resettlement camp in Qatar" };

    private static readonly Group AfghanNationals =
        Unnamed.Group("article-0:nationals", "Afghan nationals in the camp");

    private static readonly Group Evacuees = Unnamed.Group("article-0:evacuees", "Afghan evacuees");

    private static readonly Group SafetySeekers =
        Unnamed.Group("article-0:safety-seekers", "Afghan citizens who seek safety abroad");

    private static readonly Group Civilians = Unnamed.Group("article-0:civilians", "Afghan civilians");

    private static readonly Group Vulnerable = Unnamed.Group("article-0:vulnerable", "vulnerable Afghan populations");

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
        EncodeOutlook(article);
    }

    private static void EncodeStanding(Reading article)
    {
        article.At(1).Deny(new Success { Achiever = Taliban, Matter = Outreach });
        article.At(1)
            .Doubt("silent about what, and to whom, is not said; here it is read as: not in contact with the Taliban")
            .Deny(new Contact { Participants = [KeyPowers, Taliban] });
        article.At(2).Assert(new Difficulty
        {
            Bearer = Emirate,
            Matter = Outreach,
            Nature = "significant setbacks",
            During = Now,
        });
        article.At(2).Presupposed.Assert(new Trend
        {
            Matter = new Isolation { Isolated = Emirate },
            Direction = Direction.Grows,
            During = Now,
        });
        var group = article.At(2).As(Emirate, "the group");
        group.Attempt(new Legitimacy { Holder = Emirate, During = Now }, by: Emirate);
        group.Attempt(new Recognition { Recogniser = KeyPowers, Recognised = Emirate, During = Now }, by: Emirate);
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

        var talks = article.At(3)
            .By(Kabulov)
            .Doubt("whether the two reports say this as well is left open", about: nameof(Claim.Attribution))
            .Deny(new Negotiation { Participants = [Russia, Usa], Topics = [AfghanIssue], Channel = Channel.Direct });
        article.At(3).Assert(new Indication
        {
            Sign = talks,
            Shown = new Isolation { Isolated = Emirate, Kind = TiesKind.Diplomatic, During = Now },
        });

        var silence = article.At(5).Presupposed.Deny(new Contact { Participants = [Usa, Russia] });
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
        article.At(4).Presupposed.Expect(new Relocation
        {
            People = Evacuees,
            From = Camp,
            To = Usa,
            Kind = RelocationKind.Resettlement,
        });
        article.At(4).Assert(new Indication
        {
            Sign = Closure,
            Shown = new Difficulty { Bearer = SafetySeekers, Nature = "further complications" },
        });
        article.At(5).Possibly.Assert(new Threat { Danger = Closure, Threatened = Vulnerable });
        article.At(5).Presupposed.Assert(new Difficulty
        {
            Bearer = Civilians,
            Nature = "tangible challenges",
            During = When.After(Shared.UsWithdrawal).Worded("post-withdrawal era"),
        });
    }

    private static void EncodeOutlook(Reading article)
    {
        article.At(6).Assert(new Attention { Observer = GlobalCommunity, Matter = Outreach, During = Now });
        article.At(6).Assert(new Trend
        {
            Matter = Outreach,
            Direction = Direction.Worsens,
            During = Now.Worded("increasingly constrained"),
        });

        // The text asks for engagement and recognition; a claim has one condition, and recognition is the narrower.
        article.At(6).If(!new Recognition { Recognised = Emirate }).Uncommitted.Assert(new Governance
        {
            Governor = Emirate,
            Area = Afghanistan,
            Manner = "effectively",
        });
        article.At(6).Assert(new Difficulty
        {
            Bearer = Civilians,
            Nature = "profound challenges",
            During = Now,
        });
    }
}
