namespace Articles;

/// <summary>The article on the Taliban's search for contacts and opinions of three Afghans; it has no title.</summary>
public static partial class Article1
{
    public static Source Source { get; } = new("article-1")
    {
        TextHash = "6b2d9d74c85c0d472096f4094a564260cfe3e2b72e2c74e397abdda3e073f1ed",
    };

    private static When Now => When.AsOf(Source);

    private static Formation InterimGovernment => new(Emirate, on: "2021", id: "interim-government-formed");

    public static void Encode(FactBase.Builder facts)
    {
        var article = facts.Read(Source);
        EncodeChannels(article);
        EncodeReach(article);
        EncodeMeeting(article);
        EncodeDelhi(article);
        EncodeIslamabad(article);
        EncodePakistan(article);
        EncodeExperts(article);
        EncodeSherzad(article);
        EncodeYusufzai(article);
        EncodeOmari(article);
    }

    private static void EncodeChannels(Reading article)
    {
        var hostility = new Ties([Pakistan, Pakistan], quality: TiesQuality.Hostile);
        var opening = new Contact([Taliban, Neighbours]);
        article.At(Span(1, 15, 65))
            .Qualified("persistently")
            .Doubt("Pakistan stands on both sides; one of them must be another state", about: nameof(Ties.Parties))
            .Presupposed.Assert(hostility);
        article.At(Span(1, 70, 104)).Presupposed.Assert(Shared.UsWithdrawal);
        var attempts = article
            .At(Span(1, 106, 124), Span(1, 139, 233))
            .As(Taliban, "the Afghan Taliban")
            .Qualified("various channels")
            .Repeatedly.Attempt(opening, by: Taliban);
        var increase = article.At(Span(1, 106, 151))
            .Assert(new Trend(attempts, Direction.Grows));
        article.At(Span(1, 0, 65), Span(1, 125, 151))
            .Doubt("Pakistan stands on both sides of the ties", about: nameof(Cause.Origin))
            .Assert(new Cause(increase, hostility));
        article.At(Span(1, 0, 14), Span(1, 70, 104), Span(1, 125, 151))
            .Assert(new Cause(increase, Shared.UsWithdrawal));
    }

    private static void EncodeReach(Reading article)
    {
        article.At(Span(2, 15, 66), Span(2, 76, 97))
            .Doubt("who became a member, and whether of the forum or of a meeting that it held, the text leaves open")
            .Presupposed.Assert(new Membership(Officials, WorldEconomicForum));
        article.At(Span(2, 29, 66))
            .Doubt(
                "a world forum of one town is implausible; another, held there, may be meant",
                about: nameof(Location.Located))
            .Presupposed.Assert(new Location(WorldEconomicForum, StPetersburg));
        article.At(Span(2, 53, 74))
            .Presupposed.Assert(new PartOf(StPetersburg, Russia));
        article.At(Span(2, 76, 97)).Presupposed.Assert(new PartOf(Officials, Taliban));
        article.At(Span(2, 76, 97)).Presupposed.Assert(new ActsFor(Officials, Taliban));
        foreach (var state in new Agent[] { Iran, China, Russia, Uae })
        {
            article.At(Span(2, 76, 148))
                .Assert(new Contact(
                    [Officials, state], initiator: Officials, on: When.Before(Source).Worded("had reached out")));
        }

        article.At(Span(2, 150, 219))
            .Doubt("'in West Asia and abroad' may tell where the governments are or where they were in touch")
            .Doubt("'the governments' may be those of the four states named before, or others")
            .Assert(new Contact(
                [Governments, Officials], initiator: Governments, on: When.Before(Source).Worded("have reached out")));
    }

    private static void EncodeMeeting(Reading article)
    {
        article
            .At(Span(3, 0, 35), Span(3, 60, 92), Span(3, 176, 200))
            .Doubt("the ruler of another land at a conference in Kabul is implausible", about: nameof(Meeting.Venue))
            .Assert(new Meeting(
                [BinZayed, Haqqani], venue: Kabul, occasion: "a conference", on: When.Before(Source).Worded("just"),
                id: "bin-zayed-meets-haqqani"));
        article.At(Span(3, 0, 58)).Presupposed
            .Doubt("paragraph 2 names the UAE as the state; a king of Abu Dhabi is implausible beside it")
            .Assert(new SoleOffice(BinZayed, AbuDhabi, "King", during: Now));
        EncodeHaqqaniSystem(article);
    }

    // The article does not identify the system with the network, nor the party with the Taliban.
    private static void EncodeHaqqaniSystem(Reading article)
    {
        const string System = "Haqqani system";
        const string Network =
            "it bears the name of the network that article 4 (paragraph 9) counts among factions of the Taliban";

        article.At(Span(3, 74, 135))
            .As(HaqqaniNetwork, System, how: Network)
            .Presupposed.Assert(new OfficeHolding(Haqqani, HaqqaniNetwork, "leader", during: Now));
        article.At(Span(3, 108, 154))
            .As(HaqqaniNetwork, System, how: Network)
            .Presupposed.Assert(new Assessment(HaqqaniNetwork, "powerful"));
        article.At(Span(3, 121, 174))
            .As(HaqqaniNetwork, System, how: Network)
            .As(Taliban, "the ruling party", how: "no other party rules in the article")
            .Presupposed.Assert(new PartOf(HaqqaniNetwork, Taliban));
    }
}
