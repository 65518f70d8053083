namespace Articles;

/// <content>Recognition that is not needed, and the standing of the Taliban: paragraphs 2, 6, 15 to 18.</content>
public static partial class Article2
{
    private static void EncodeNoRecognition(Reading article)
    {
        Many<Relation> supports =
        [
            new Support(Russia, Taliban),
            new Support(China, Taliban),
            new Support(SupportersOfRegion, Taliban),
        ];
        article
            .At(
                Span(2, 29, 47),
                Span(8, 307, 329),
                Span(9, 199, 233),
                Span(15, 4, 26))
            .As(Emirate, "Taliban government")
            .Implied.Assert(new PartOf(Emirate, Taliban));
        article.At(Span(2, 29, 47), Span(8, 307, 329), Span(9, 199, 233), Span(15, 4, 26))
            .As(Emirate, "Taliban government")
            .Presupposed.Assert(new ActsFor(Emirate, Taliban));
        foreach (var power in new Agent[] { West, Usa })
        {
            var recognition = new Recognition(Emirate, recogniser: (IRecogniser)power);
            article
                .At(
                    Span(2, 29, 102),
                    Span(15, 4, 81))
                .Deny(recognition, Modality.Recommended);
            Supported(Span(6, 73, 142))
                .As(Emirate, "its government")
                .Deny(recognition, Modality.Recommended);
            Supported(Span(6, 148, 193))
                .Expect(!new Influence(power, Taliban));
            Supported(Span(6, 195, 298))
                .Doubt(
                    "'in which case' may refer to the support, or to the leverage that is ineffective",
                    about: nameof(Claim.Condition))
                .Expect(new Assessment(new Ties([power, Taliban]), "of uncertain prospect"));
        }

        Passage Supported(params ReadOnlySpan<Locator> words) =>
            article.At([Span(6, 0, 71), .. words])
                .If(new AllOf(supports))
                .Doubt("'when' may also mean that they do support them", about: nameof(Claim.Condition));
    }

    private static void EncodeStanding(Reading article)
    {
        EncodeTies(article);
        EncodeInterests(article);
        EncodeAllies(article, EncodePromises(article));
        EncodeAid(article);
        EncodeAffairs(article);
        EncodeSuccesses(article);
    }

    private static void EncodeTies(Reading article)
    {
        foreach (var friend in new Agent[] { China, Russia, Iran, ManyOfRegion })
        {
            var ties = new Ties([Taliban, friend], quality: TiesQuality.Good, during: Now);
            article.At(Span(16, 44, 116))
                .Assert(ties);
            article.At(Span(16, 0, 58)).Assert(new Beginning(
                ties, beginner: Taliban, on: When.Before(Source).Worded("in these few years")));
        }
    }

    private static void EncodeInterests(Reading article)
    {
        foreach (var friend in new Agent[] { Iran, China, Russia, SomeOfRegion })
        {
            var connection = new Success(new Ties([Afghanistan, friend], kind: TiesKind.Interests), achiever: Taliban);
            article
                .At(
                    Span(18, 33, 120),
                    Span(18, 121, 191))
                .Assert(connection);
            article.At(Span(18, 45, 83), Span(18, 192, 214))
                .Assert(new Cause(connection, DiplomaticSkills));
        }
    }

    private static Claim[] EncodePromises(Reading article) =>
    [
        article.At(Span(17, 0, 58))
            .Promise(new Investment(China, Afghanistan, sector: "economy"), by: China),
        article.At(Span(17, 0, 33), Span(17, 60, 107))
            .Promise(
                new Investment(China, Afghanistan, sector: "production of basic resources"),
                by: China),
    ];

    private static void EncodeAid(Reading article)
    {
        // The text does not name the recipients of the aid, the state that stopped it, or those affected.
        var aidCut = new Ending(new Aid(donor: West));
        article.At(Span(17, 160, 183)).Presupposed.Assert(aidCut);
        article.At(Span(17, 113, 183)).Desire(
            new Ending(new Success(aidCut), ender: Taliban),
            by: Taliban);
    }

    private static void EncodeAllies(Reading article, Claim[] promises)
    {
        var pressure = new Pressure(Taliban, imposer: West);
        var alliance = new Ties([Taliban, Allies], quality: TiesQuality.Allied, during: Now);
        var condemnation = new Opposition(West, Taliban);
        article.At(Span(17, 298, 334), Span(19, 77, 102))
            .Presupposed.Assert(pressure);
        article.At(Span(17, 314, 334)).Presupposed.Assert(condemnation);
        article.At(Span(17, 298, 334))
            .Presupposed.Assert(new Cause(pressure, condemnation));
        article.At(Span(19, 77, 124))
            .Presupposed.Assert(new Pressure(Taliban, imposer: Usa));
        var network = article.At(Span(17, 217, 273));
        network.Assert(alliance);
        var success = network.Assert(new Success(alliance, achiever: Taliban));
        foreach (var promise in promises)
        {
            article.At(Span(17, 185, 273))
                .Doubt(
                    "'therefore' may refer to the promise alone, or to all that paragraphs 16 and 17 tell",
                    about: nameof(Indication.Sign))
                .Assert(new Indication(promise, success));
        }

        article.At(Span(17, 254, 334))
            .Assert(new Protection(Allies, Taliban, danger: pressure));
    }

    private static void EncodeAffairs(Reading article)
    {
        var sanctions = new Sanctions(Taliban, imposer: Usa);
        article.At(Span(18, 220, 263)).Presupposed.Deny(new Membership(
            Taliban, UnitedNations, capacity: "seat", during: Now));
        article.At(Span(18, 265, 296))
            .Assert(new Success(OwnAffairs, achiever: Taliban));
        article.At(Span(18, 349, 387))
            .Presupposed.Assert(new Assessment(WesternPolicies, "inhumane"));
        article.At(Span(18, 328, 344)).Presupposed.Assert(sanctions);
        article.At(Span(18, 301, 344)).Assert(Withstands(sanctions));
        article.At(Span(18, 301, 327), Span(18, 358, 387))
            .Assert(Withstands(WesternPolicies));
    }

    private static Success Withstands(IPlayer matter) => new(
        new Stance(Taliban, matter, Attitude.Opposed), achiever: Taliban);
}
