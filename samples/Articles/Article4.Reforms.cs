namespace Articles;

/// <content>Reforms, factions, and the author's advice: paragraphs 9 and 10.</content>
public static partial class Article4
{
    private static void EncodeReforms(Reading article)
    {
        article.At(Span(9, 9, 28)).Presupposed.Assert(new PartOf(Leaders, Taliban));
        var refusal = article.At(
                Span(9, 9, 28, SpanPart.Source),
                Span(9, 34, 51, SpanPart.Cue),
                Span(9, 57, 162, SpanPart.Words))
            .By(Leaders, cue: "repeatedly stated").Said(When.Before(Source).Worded("repeatedly")).Deny(
                new Reform(
                    Taliban,
                    matter: new("article-4:unislamic", "what contradicts Afghan traditions and norms of Islam")),
                Modality.Planned,
                by: Leaders);
        foreach (var (place, demanded) in new (Locator Place, Relation Demanded)[]
        {
            (Span(9, 234, 249, SpanPart.Words), new Reform(Taliban, matter: SeriousReforms)),
            (Span(9, 251, 274, SpanPart.Words), new Formation(InclusiveGovernment)),
            (Span(9, 280, 301, SpanPart.Words), new Reform(Taliban, matter: Liberalisation)),
        })
        {
            article.At(
                    Span(9, 182, 226, SpanPart.Source),
                    Span(9, 227, 233, SpanPart.Cue),
                    place,
                    Span(9, 302, 318, SpanPart.Words))
                .By(MajorPowers, cue: "demand").Demand(demanded, to: Taliban);
        }

        EncodeFailure(article, refusal);
        EncodeFactions(article);
        EncodeAdvice(article);
        EncodeHarshFactions(article);
    }

    private static void EncodeFailure(Reading article, Claim refusal)
    {
        var pressure = new Pressure(Taliban, imposer: West, aim: new Reform(Taliban, matter: LiberalRegime));
        article.At(Span(9, 375, 457))
            .As(West, "Western").Presupposed.Attempt(pressure, by: West);
        var failure = article.At(Span(9, 333, 457))
            .As(West, "Western").Probably
            .Doubt("'a certain failure' may be a partial or a sure one", about: nameof(Claim.Polarity))
            .Deny(new Success(pressure, achiever: West));
        article.At(Span(9, 320, 390))
            .Doubt("'as a result' may follow the demands as well", about: nameof(Cause.Origin))
            .Assert(new Cause(failure, refusal));

        foreach (var (place, faction) in new (Locator Place, Agent Faction)[]
        {
            (Span(9, 531, 593), ConservativeFactions),
            (Span(9, 608, 627), HaqqaniNetwork),
        })
        {
            var influence = article.At(Span(9, 503, 530), place).Presupposed.Assert(new Trend(
                new Influence(faction, Taliban), Direction.Grows, during: Now));
            article.At(Span(9, 459, 530), place)
                .Assert(new Indication(influence, failure));
            article.At(place).Presupposed.Assert(new PartOf(faction, Taliban));
        }
    }

    private static void EncodeFactions(Reading article)
    {
        article.At(Span(9, 566, 627)).Presupposed
            .Assert(new PartOf(HaqqaniNetwork, ConservativeFactions));
        article.At(Span(9, 531, 593), Span(9, 608, 627)).Presupposed
            .Assert(new Assessment(HaqqaniNetwork, "powerful"));
        article.At(Span(9, 648, 670)).Presupposed
            .Assert(new PartOf(PakistaniMilitary, Pakistan));
        article.At(Span(9, 608, 670)).Presupposed
            .Assert(new Support(PakistaniMilitary, HaqqaniNetwork, during: Now));
    }

    private static void EncodeAdvice(Reading article)
    {
        article.At(Span(10, 16, 92))
            .Doubt("whose strategy it shall be is not said", about: nameof(Policy.Holder))
            .Recommend(new Policy(Whoever, ComprehensiveStrategy));
        foreach (var (place, partner) in new (Locator Place, Agent Partner)[]
        {
            (Span(10, 161, 177), Taliban),
            (Span(10, 190, 258), OpenFactions),
        })
        {
            var willingness = article.At(Span(10, 94, 160), place)
                .Doubt("who shall be willing is not said", about: nameof(Stance.Holder))
                .Recommend(new Stance(Whoever, new Contact([Whoever, partner]), Attitude.Favourable));
            article.At(Span(10, 16, 160), place)
                .Assert(new Assessment(willingness, "part of the comprehensive strategy"));
        }

        article.At(Span(10, 166, 204)).Presupposed
            .Assert(new PartOf(OpenFactions, Taliban));
        article.At(Span(10, 190, 258)).Presupposed
            .Assert(new Stance(
                OpenFactions, new Contact([OpenFactions, OutsideWorld]), Attitude.Favourable, during: Now));
        article.At(Span(10, 190, 204), Span(10, 263, 293)).Presupposed
            .Doubt("for themselves or for the regime, is not said", about: nameof(Recognition.Recognised))
            .Qualified("international").Attempt(new Recognition(Emirate), by: OpenFactions);
    }

    private static void EncodeHarshFactions(Reading article)
    {
        article.At(
                Span(9, 531, 593),
                Span(10, 302, 360))
            .Doubt("the conservative factions of paragraph 9 may be among those of paragraph 10, or be others")
            .Implied.Assert(new PartOf(ConservativeFactions, HarshFactions));
        var change = new Reform(HarshFactions, matter: DestructiveStrategies);
        var pressure = new Pressure(HarshFactions, aim: change);
        article.At(
                Span(10, 295, 394),
                Span(10, 427, 472))
            .Infer("the rewards that the pressure will imply are for this change", about: nameof(Pressure.Aim))
            .Recommend(pressure);
        article.At(Span(10, 444, 472)).Presupposed
            .Assert(new Assessment(DestructiveStrategies, "destructive"));
        var rewarding = new Cause(Rewards, change);
        article.At(Span(10, 396, 472)).Expect(rewarding);
        article.At(Span(10, 362, 472))
            .Doubt("whether the pressure leads to the rewards or consists in them is open", about: nameof(Cause.Origin))
            .Expect(new Cause(rewarding, pressure));
    }
}
