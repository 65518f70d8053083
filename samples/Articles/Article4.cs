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
        Inferences =
        [
            new("the lines under the text (paragraphs 11 to 13) name him, in two spellings", nameof(Source.Authors)),
        ],
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
        EncodeFunctionalTies(article);
        EncodeAfghansAbroad(article);
        EncodeCriticism(article);
        EncodeMujahid(article);
        EncodeKazakhstan(article);
        EncodeReforms(article);
        EncodeAuthor(article);
    }

    private static void EncodeRecognition(Reading article)
    {
        const string Regime = "the Taliban regime";
        const string OneRegime = "paragraph 3 calls the power that it speaks of the Islamic Emirate";
        var soon = When.After(Source).Worded("in the short term");
        article.At(Span(2, 0, 33), Span(3, 0, 33))
            .As(Emirate, Regime, how: OneRegime).Presupposed
            .Assert(new Governance { Governor = Emirate, Area = Afghanistan, During = Now });
        article.At(Span(2, 0, 18), Span(3, 0, 18), Span(7, 110, 128))
            .As(Emirate, Regime, how: OneRegime).Implied.Assert(new PartOf { Part = Emirate, Whole = Taliban });
        article.At(
                Span(2, 0, 74),
                Span(2, 154, 199),
                Span(3, 0, 74),
                Span(3, 154, 199))
            .As(Emirate, Regime, how: OneRegime).Qualified("international").Assert(new Trend
            {
                Matter = new Recognition { Recognised = Emirate },
                Direction = Direction.Grows,
                During = Now,
            });
        article.At(
                Span(2, 85, 152),
                Span(3, 85, 152))
            .Possibly.Expect(!new Recognition
            {
                Recognised = Emirate,
                Form = RecognitionForm.Official,
                During = soon,
            });
        article.At(
                Span(3, 352, 399),
                Span(7, 181, 228))
            .Presupposed.Deny(new Recognition { Recognised = Emirate, During = Now });
        article.At(
                Span(3, 337, 399),
                Span(7, 360, 385))
            .As(Leaders, "the leadership").Presupposed.Assert(new PartOf { Part = Leaders, Whole = Emirate });
        EncodeStates(article);
    }

    private static void EncodeStates(Reading article)
    {
        article.At(Span(3, 201, 229)).Presupposed
            .Assert(new Trend { Matter = GrowingStates, Direction = Direction.Grows, During = Now });
        article.At(Span(3, 223, 284)).Assert(new Trend
        {
            Matter = new Policy { Holder = GrowingStates, Matter = Restrictions },
            Direction = Direction.Shrinks,
            During = Now,
        });
        foreach (var direction in new[] { Direction.Grows, Direction.Improves })
        {
            article.At(Span(3, 289, 384))
                .Assert(new Trend
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
        article.At(Span(5, 24, 82))
            .Qualified("abruptly").Assert(EmbassyClosure);
        article.At(Span(5, 90, 148))
            .As(Usa, "American soldiers").Presupposed.Assert(withdrawal);
        article.At(Span(5, 24, 131))
            .Assert(new Cause { Origin = withdrawal, Effect = EmbassyClosure });
        article.At(Span(5, 24, 47)).Presupposed
            .Assert(new Location { Located = Embassy, Area = Kabul, During = When.Before(EmbassyClosure) });
        article.At(Span(5, 150, 220))
            .As(Embassy, "the US embassy in Afghanistan", how: "the sentence before tells of one embassy only")
            .Assert(new Location { Located = Embassy, Area = Doha, During = since });
        article.At(Span(5, 226, 291)).Assert(new Location
        {
            Located = ConsularServices,
            Area = NeighbouringCountries,
            During = since,
        });
    }

    private static void EncodeUsAid(Reading article)
    {
        article.At(Span(5, 311, 360)).Presupposed.Assert(new OfficeHolding
        {
            Holder = ThomasWest,
            Institution = Usa,
            Title = "special envoy for Afghanistan",
            During = Now,
        });
        var aid = new Aid { Donor = Usa, Recipient = Afghanistan, Kind = AidKind.Humanitarian };
        var west = article.At(
                Span(5, 311, 322, SpanPart.Source),
                Span(5, 366, 383, SpanPart.Cue),
                Span(5, 389, 465, SpanPart.Words))
            .By(ThomasWest, cue: "stated").As(Usa, "Washington").Said(When.Before(Source).Worded("previously"));
        west.Assert(aid);
        west.Assert(new Assessment { Matter = aid, Verdict = "primary and biggest" });
    }

    private static void EncodeAuthor(Reading article)
    {
        foreach (var (place, university) in new[]
        {
            (Span(13, 38, 71), LomonosovUniversity),
            (Span(13, 76, 117), PlekhanovUniversity),
        })
        {
            article.At(Span(13, 0, 36), place).Assert(new OfficeHolding
            {
                Holder = Asatryan,
                Institution = university,
                Title = "associate professor",
                During = Now,
            });
        }
    }
}
