namespace Articles;

/// <content>The alleged actions of the West, and ISIS: paragraphs 12 to 14 and 16.</content>
public static partial class Article2
{
    private const string OnePlan = "paragraphs 11 and 14 take the plans of both paragraphs together";

    private static void EncodeWestAndIsis(Reading article)
    {
        EncodeDefeat(article);
        EncodeIsisAndTaliban(article);
        EncodePlans(article);
        EncodeFailureOfPlans(article);
        EncodeWarning(article);
    }

    private static void EncodeDefeat(Reading article)
    {
        const string ThisCountry = "this country";
        var defeat = new Defeat(Usa, victor: Taliban);
        var withdrawal = article.At(Span(12, 34, 108))
            .As(Usa, ThisCountry)
            .Presupposed;
        article.At(Span(12, 0, 29)).Presupposed.Assert(defeat);
        withdrawal.Assert(Shared.UsWithdrawal);
        withdrawal.Assert(new Assessment(Shared.UsWithdrawal, "irresponsible and shameful"));
        article.At(Span(12, 179, 223))
            .As(Usa, ThisCountry)
            .Presupposed.Assert(new PartOf(UsMilitary, Usa));
        foreach (var part in new Agent[] { WhiteHouseLeaders, UsMilitary })
        {
            article.At(Span(12, 130, 207))
                .Presupposed.Assert(new PartOf(part, Humiliated));
        }

        var humiliation = new Difficulty(Humiliated, nature: "severe humiliation");
        article.At(Span(12, 110, 187))
            .Assert(humiliation);
        article.At(Span(12, 0, 29), Span(12, 110, 129))
            .Assert(new Cause(humiliation, defeat));
        article.At(Span(12, 65, 129))
            .Assert(new Cause(humiliation, Shared.UsWithdrawal));
        EncodeReason(article, humiliation);
    }

    private static void EncodeReason(Reading article, Difficulty humiliation)
    {
        var beliefs = EncodeBeliefsOfMedia(article);
        foreach (var (words, effects) in new (Locator[] Words, List<IPlayer> Effects)[]
        {
            ([Span(12, 344, 426)], beliefs),
            ([Span(12, 242, 302)], EncodeSanctions(article)),
        })
        {
            foreach (var effect in effects)
            {
                article.At([Span(12, 225, 240), .. words])
                    .Doubt(
                        "'this reason' may be the humiliation, or the defeat and the withdrawal themselves",
                        about: nameof(Cause.Origin))
                    .Assert(new Cause(effect, humiliation));
            }
        }
    }

    private static List<IPlayer> EncodeBeliefsOfMedia(Reading article) =>
    [
        Considered(article, Span(12, 387, 408, SpanPart.Words), Span(12, 427, 438, SpanPart.Words)).Assert(IsisSupport),
        Considered(article, Span(12, 387, 397, SpanPart.Words),
            Span(12, 413, 438, SpanPart.Words)).Assert(IsisCooperation),
    ];

    private static Passage Considered(Reading article, params ReadOnlySpan<Locator> words) =>
        article.At([Span(12, 344, 375, SpanPart.Source), Span(12, 376, 386, SpanPart.Cue), .. words])
            .By(WesternMedia, kind: AttributionKind.Believed, cue: "considered");

    private static List<IPlayer> EncodeSanctions(Reading article)
    {
        var effects = new List<IPlayer>();
        foreach (var (imposer, power) in new (Agent, Agent)[] { (UsGovernment, Usa), (WesternGovernments, West) })
        {
            var sanctions = new Sanctions(Taliban, imposer: imposer);
            article.At(Span(12, 242, 291))
                .Presupposed.Assert(new PartOf(imposer, power));
            article.At(Span(12, 242, 291))
                .Presupposed.Assert(new ActsFor(imposer, power));
            article.At(Span(12, 242, 314))
                .Assert(sanctions);
            article.At(Span(12, 292, 338))
                .Assert(new Assessment(sanctions, "designed beforehand"));
            effects.Add(sanctions);
        }

        return effects;
    }

    private static void EncodeIsisAndTaliban(Reading article)
    {
        const string ThisGroup = "this terrorist group";
        article.At(Span(12, 462, 532))
            .As(Isis, ThisGroup)
            .Qualified("continuously")
            .Presupposed.Assert(new Hostilities([Taliban, Isis], during: Now.Worded("were and are")));
        article
            .At(
                Span(12, 512, 532),
                Span(13, 138, 171),
                Span(16, 301, 321))
            .Presupposed.Assert(new Assessment(Isis, "a terrorist group"));
        article.At(Span(16, 231, 321))
            .As(Isis, ThisGroup)
            .Infer(OneAttack, about: nameof(Accusation.On))
            .Presupposed.Assert(AccusationOfTaliban);
        foreach (var silent in new Agent[] { Iran, Russia })
        {
            article.At(Span(14, 4, 16), Span(14, 28, 73))
                .Deny(new Accusation(Taliban, accuser: silent, deed: IsisSupport));
        }

        article.At(Span(14, 21, 73))
            .Doubt(
                "who the others are is not said, and paragraphs 12 and 16 know of some who did accuse",
                about: nameof(Accusation.Accuser))
            .Deny(new Accusation(Taliban, accuser: Others, deed: IsisSupport));
    }

    private static void EncodeFailureOfPlans(Reading article)
    {
        foreach (var planner in new Agent[] { West, Usa })
        {
            article.At(Span(14, 84, 132))
                .Deny(new Success(WesternPlans, achiever: planner));
        }

        article.At(Span(14, 79, 125))
            .Presupposed.Assert(new Assessment(WesternPlans, "evil"));
        article.At(Span(12, 320, 338), Span(13, 9, 29))
            .As(WesternPlans, "pre-designed plans", how: OnePlan)
            .As(WesternPlans, "pre-determined plans", how: OnePlan)
            .Presupposed.Assert(new Assessment(WesternPlans, "made beforehand"));
        var awareness = new Attention(RegionGovernments, WesternPlans);
        article.At(Span(14, 214, 293))
            .Presupposed.Assert(awareness);
        article
            .At(
                Span(14, 172, 175, SpanPart.Source),
                Span(14, 176, 213, SpanPart.Cue),
                Span(14, 214, 327, SpanPart.Words))
            .By(Kabulov, cue: "clearly explained")
            .Said(When.During(Visit))
            .Assert(awareness);
    }

    private static void EncodeWarning(Reading article) =>
        article.At(Span(16, 118, 124, SpanPart.Source), Span(16, 125, 160, SpanPart.Cue),
            Span(16, 161, 203, SpanPart.Words))
            .By(Russia, to: West, cue: "warned")
            .As(Russia, "Moscow")
            .Said(When.Before(Source).Worded("previously"))
            .Demand(!new Interference(West, Afghanistan), to: West);
}
