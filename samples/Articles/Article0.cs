namespace Articles;

/// <summary>The article on the Taliban's diplomacy, which its author calls a failure.</summary>
/// <remarks>Paragraph 7 is page furniture.</remarks>
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

    public static void Encode(FactBase.Builder facts)
    {
        var article = facts.Read(Source);
        EncodeStanding(article);
        EncodeKabulov(article);
        EncodeCamp(article);
        EncodeLackOfDialogue(article);
        EncodeWelfare(article);
        EncodeDevelopments(article);
        EncodeOutlook(article);
    }

    private static void EncodeStanding(Reading article)
    {
        var hardship = new Difficulty
        {
            Bearer = Emirate,
            Nature = "significant setbacks on the diplomatic front",
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
        article.At(2).As(Emirate, "the Taliban regime").Implied
            .Assert(new PartOf { Part = Emirate, Whole = Taliban });
        article.At(2).Assert(hardship);
        article.At(2).Presupposed.Assert(isolation);
        article.At(2).Assert(new Indication { Sign = hardship, Shown = isolation });
        EncodeStruggle(article.At(2));
    }

    private static void EncodeStruggle(Passage passage)
    {
        var group = passage.As(Emirate, "the group");
        var legitimacy = group
            .Doubt("'from key global powers' may belong to recognition alone", about: nameof(Legitimacy.Ground))
            .Attempt(
                new Legitimacy { Holder = Emirate, Ground = "with key global powers", During = Now }, by: Emirate);
        var recognition = group.Attempt(
            new Recognition { Recogniser = KeyPowers, Recognised = Emirate, During = Now }, by: Emirate);
        foreach (var aim in new[] { legitimacy, recognition })
        {
            var struggle = new Difficulty { Bearer = Emirate, Matter = aim, Nature = "struggle", During = Now };
            group.Assert(struggle);
            group.Assert(new Indication { Sign = Developments, Shown = struggle });
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
            .Doubt("'this year' of the sentence before may hold here too", about: nameof(Negotiation.On))
            .Deny(new Negotiation
            {
                Participants = [Russia, Usa],
                Topics = [AfghanIssue],
                Channel = Channel.Direct,
                On = When.Before(Source).Worded("have taken place"),
            });
        article.At(3).Presupposed.Assert(vacuum);
        article.At(3).Assert(new Indication { Sign = talks, Shown = vacuum });
    }
}
