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

    private static Closure EmbassyClosure => new(Embassy, on: "2021-08", id: "us-embassy-closure");

    private static Opening ConsulateOpening => new(Consulate, opener: Usa);

    private static Delisting Delisting => new(
        Taliban, BannedList, keeper: Kazakhstan, id: "kazakhstan-delists-taliban");

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
            .Assert(new Governance(Emirate, Afghanistan, during: Now));
        article.At(Span(2, 0, 18), Span(3, 0, 18), Span(7, 110, 128))
            .As(Emirate, Regime, how: OneRegime).Implied.Assert(new PartOf(Emirate, Taliban));
        article.At(Span(2, 0, 18), Span(3, 0, 18), Span(7, 110, 128))
            .As(Emirate, Regime, how: OneRegime).Presupposed.Assert(new ActsFor(Emirate, Taliban));
        article.At(
                Span(2, 0, 74),
                Span(2, 154, 199),
                Span(3, 0, 74),
                Span(3, 154, 199))
            .As(Emirate, Regime, how: OneRegime).Qualified("international").Assert(new Trend(
                new Recognition(Emirate), Direction.Grows, during: Now));
        article.At(
                Span(2, 85, 152),
                Span(3, 85, 152))
            .Possibly.Expect(!new Recognition(Emirate, form: RecognitionForm.Official, during: soon));
        article.At(
                Span(3, 352, 399),
                Span(7, 181, 228))
            .Presupposed.Deny(new Recognition(Emirate, during: Now));
        article.At(
                Span(3, 337, 399),
                Span(7, 360, 385))
            .As(EmirateLeaders, Leadership, how: SameLeaders).Presupposed.Assert(new PartOf(EmirateLeaders, Emirate));
        article.At(Span(3, 337, 399), Span(9, 9, 28))
            .Doubt("the Taliban leaders may be those of the Islamic Emirate, or some of them, or others")
            .Implied.Assert(new SameAs([EmirateLeaders, Leaders]));
        EncodeStates(article);
    }

    private static void EncodeStates(Reading article)
    {
        article.At(Span(3, 201, 229)).Presupposed
            .Assert(new Trend(GrowingStates, Direction.Grows, during: Now));
        article.At(Span(3, 223, 284)).Assert(new Trend(
            new Policy(GrowingStates, Restrictions), Direction.Shrinks, during: Now));
        foreach (var direction in new[] { Direction.Grows, Direction.Improves })
        {
            article.At(Span(3, 289, 384))
                .Assert(new Trend(new Ties([GrowingStates, EmirateLeaders]), direction, during: Now));
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
            .Assert(new Cause(EmbassyClosure, withdrawal));
        article.At(Span(5, 24, 47)).Presupposed
            .Assert(new Location(Embassy, Kabul, during: When.Before(EmbassyClosure)));
        article.At(Span(5, 150, 220))
            .As(Embassy, "the US embassy in Afghanistan", how: "the sentence before tells of one embassy only")
            .Assert(new Location(Embassy, Doha, during: since));
        article.At(Span(5, 226, 291)).Assert(new Location(ConsularServices, NeighbouringCountries, during: since));
    }

    private static void EncodeUsAid(Reading article)
    {
        article.At(Span(5, 311, 360)).Presupposed.Assert(new OfficeHolding(
            ThomasWest, Usa, "special envoy for Afghanistan", during: Now));
        var aid = new Aid(donor: Usa, recipient: Afghanistan, kind: AidKind.Humanitarian);
        var west = article.At(
                Span(5, 311, 322, SpanPart.Source),
                Span(5, 366, 383, SpanPart.Cue),
                Span(5, 389, 465, SpanPart.Words))
            .By(ThomasWest, cue: "stated").As(Usa, "Washington").Said(When.Before(Source).Worded("previously"));
        west.Assert(aid);
        west.Assert(new Assessment(aid, "primary and biggest"));
    }

    private static void EncodeAuthor(Reading article)
    {
        foreach (var (place, university) in new[]
        {
            (Span(13, 38, 71), LomonosovUniversity),
            (Span(13, 76, 117), PlekhanovUniversity),
        })
        {
            article.At(Span(13, 0, 36), place).Assert(new OfficeHolding(
                Asatryan, university, "associate professor", during: Now));
        }
    }
}
