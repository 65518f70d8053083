namespace Articles;

/// <content>The successes that the author admires, the neglect, and the advice: paragraphs 19 and 20.</content>
public static partial class Article2
{
    private static void EncodeSuccesses(Reading article)
    {
        foreach (var (success, words) in new (Relation Success, Locator[] Words)[]
        {
            (
                new Success(Shared.ForeignPolicy, achiever: Taliban),
                [Span(19, 0, 59)]),
            (Neutralises(West), [Span(19, 0, 28), Span(19, 64, 102)]),
            (
                Neutralises(Usa),
                [Span(19, 0, 28), Span(19, 64, 93), Span(19, 107, 124)]),
        })
        {
            article.At(words).Presupposed.Assert(success);
            article.At([.. words, Span(19, 125, 138)])
                .Assert(new Assessment(success, "admirable"));
        }
    }

    private static void EncodeAdvice(Reading article)
    {
        const string TwiceOver =
            "literally they overlook their own indifference; what is meant may be that they overlook the demands";

        var challenges = new List<Claim>();
        foreach (var (demands, words) in new (Topic Demands, Locator[] Words)[]
        {
            (WomensDemands, [Span(19, 277, 341)]),
            (
                PeoplesDemands,
                [Span(19, 277, 335), Span(19, 346, 371)]),
        })
        {
            var neglect = article.At(words).Presupposed.Deny(
                new Attention(Taliban, demands, during: Now));
            article.At([Span(19, 144, 197), .. words])
                .Doubt(TwiceOver, otherReading: neglect)
                .Deny(new Attention(Taliban, neglect, during: Now.Worded("until now")));
            challenges.Add(article.At([Span(19, 203, 272), .. words])
                .Expect(new Difficulty(
                    Taliban, matter: neglect, nature: "serious challenges",
                    during: When.After(Source).Worded("in the near future"))));
        }

        EncodeRecommendations(article, challenges);
    }

    private static void EncodeRecommendations(Reading article, List<Claim> challenges)
    {
        const string System = "Islamic Emirate system";
        var strength = new Trend(Emirate, Direction.Improves);
        Claim[] advice =
        [
            article
                .At(
                    Span(20, 11, 84),
                    Span(20, 85, 157))
                .Recommend(new Policy(Taliban, Tolerance), to: Taliban),
            article.At(Span(20, 11, 39), Span(20, 163, 221))
                .As(Emirate, System)
                .Recommend(strength, to: Taliban),
        ];
        EncodeReasons(article, advice, challenges);
        foreach (var (means, words) in new (Relation Means, Locator Words)[]
        {
            (
                new Compliance(Taliban, WomensRights),
                Span(20, 225, 269)),
            (
                new Attention(Taliban, MinoritiesDemands),
                Span(20, 271, 337)),
            (
                new Formation(InclusiveGovernment, founders: [Taliban]),
                Span(20, 343, 374)),
        })
        {
            article.At(Span(20, 11, 39), words).Recommend(means, to: Taliban);
            article.At(Span(20, 163, 224), words)
                .As(Emirate, System)
                .Expect(new Cause(strength, means));
        }
    }

    private static void EncodeReasons(Reading article, Claim[] advice, List<Claim> challenges)
    {
        foreach (var piece in advice)
        {
            foreach (var challenge in challenges)
            {
                article.At([Span(20, 0, 9), .. piece.Locators])
                    .Doubt(
                        "'therefore' may refer to the challenges, or to the indifference that brings them",
                        about: nameof(Cause.Origin))
                    .Assert(new Cause(piece, challenge));
            }
        }
    }

    /// <summary>According to the text the effect of the pressure ends, not the pressure.</summary>
    private static Ending Neutralises(Agent imposer) => new(
        new Success(new Pressure(Taliban, imposer: imposer)), ender: Taliban);
}
