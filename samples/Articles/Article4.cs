namespace Articles;

/// <summary>The article on the Taliban's progress towards recognition.</summary>
/// <remarks>Paragraph 2 repeats the beginning of paragraph 3; paragraphs 11 to 13 name the author.</remarks>
public static partial class Article4
{
    public static Source Source { get; } = new("article-4")
    {
        Title = "The Taliban and International Diplomacy",
        Authors = [Asatryan],
        TextHash = "d96c3a8fa88a992d2c3d1612b55861e39ef60595cec9c764b10580bfd1728b1e",
    };

    private static When Now => When.AsOf(Source);

    private static Closure EmbassyClosure => new() { Id = "us-embassy-closure", Facility = Embassy, On = "2021-08" };

    private static Opening ConsulateOpening => new() { Facility = Consulate, Opener = Usa };

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
        EncodeStrategy(article);
        EncodeEmbassy(article);
        EncodeUsAid(article);
        EncodeFunctionalTies(article.At(5).By(Strategy).Quoted);
        EncodeAfghansAbroad(article.At(5).By(Strategy).Quoted);
        EncodeCriticism(article);
        EncodeMujahid(article);
        EncodeKazakhstan(article);
        EncodeReforms(article);
        EncodeAuthor(article);
    }

    private static void EncodeRecognition(Reading article)
    {
        var soon = When.After(Source).Worded("in the short term");
        article.At(2, 3).Presupposed.Assert(new Governance { Governor = Emirate, Area = Afghanistan, During = Now });
        article.At(2, 3, 7).As(Emirate, "the Taliban regime").Implied
            .Assert(new PartOf { Part = Emirate, Whole = Taliban });
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
        article.At(3, 7).Presupposed.Assert(new PartOf { Part = Leaders, Whole = Emirate });
        article.At(3).Assert(new Trend
        {
            Matter = new Policy { Holder = GrowingStates, Matter = Restrictions },
            Direction = Direction.Shrinks,
            During = Now,
        });
        foreach (var direction in new[] { Direction.Grows, Direction.Improves })
        {
            article.At(3).Assert(new Trend
            {
                Matter = new Ties { Parties = [GrowingStates, Leaders] },
                Direction = direction,
                During = Now,
            });
        }
    }

    private static void EncodeEmbassy(Reading article)
    {
        var withdrawal = Shared.UsWithdrawal with { Manner = "rapid" };
        var since = When.After(EmbassyClosure).Worded("since then");
        article.At(5).Assert(EmbassyClosure);
        article.At(5).Assert(new Assessment { Matter = EmbassyClosure, Verdict = "abrupt" });
        article.At(5).As(Usa, "American soldiers").Presupposed.Assert(withdrawal);
        article.At(5).Assert(new Cause { Origin = withdrawal, Effect = EmbassyClosure });
        article.At(5).Presupposed
            .Assert(new Location { Located = Embassy, Area = Kabul, During = When.Before(EmbassyClosure) });
        article.At(5).Assert(new Location { Located = Embassy, Area = Doha, During = since });
        article.At(5).Assert(new Location
        {
            Located = ConsularServices,
            Area = NeighbouringCountries,
            During = since,
        });
    }

    private static void EncodeUsAid(Reading article)
    {
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
