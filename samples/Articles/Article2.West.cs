namespace Articles;

/// <content>What the West is said to have done, and ISIS: paragraphs 12 to 14 and 16.</content>
public static partial class Article2
{
    private static void EncodeWestAndIsis(Reading article)
    {
        EncodeDefeat(article);
        EncodeIsisAndTaliban(article);
        EncodePlans(article);
        EncodeFailureOfPlans(article);
    }

    private static void EncodeDefeat(Reading article)
    {
        var passage = article.At(12);
        var defeat = new Defeat { Loser = Usa, Victor = Taliban };
        passage.Presupposed.Assert(defeat);
        passage.Presupposed.As(Usa, "this country").Assert(Shared.UsWithdrawal);
        passage.Assert(new Assessment { Matter = Shared.UsWithdrawal, Verdict = "irresponsible and shameful" });
        foreach (var bearer in new Agent[] { WhiteHouseLeaders, UsMilitary })
        {
            passage.Assert(Humiliation(bearer, defeat));
            passage.Assert(Humiliation(bearer, Shared.UsWithdrawal));
        }

        EncodeSanctions(passage, Humiliation(WhiteHouseLeaders, defeat));
    }

    private static void EncodeSanctions(Passage passage, Difficulty reason)
    {
        foreach (var imposer in new Agent[] { UsGovernment, WesternGovernments })
        {
            var sanctions = new Sanctions { Imposer = imposer, Target = Taliban };
            passage.Assert(sanctions);
            passage.Assert(new Assessment { Matter = sanctions, Verdict = "designed beforehand" });
            passage.Assert(new Cause { Origin = reason, Effect = sanctions });
        }

        var alleged = passage.By(WesternMedia).Assert(IsisSupport);
        passage.By(WesternMedia).Assert(IsisCooperation);
        passage.Assert(new Cause { Origin = reason, Effect = alleged });
    }

    private static void EncodeIsisAndTaliban(Reading article)
    {
        article.At(12).Assert(new Hostilities { Parties = [Taliban, Isis], During = Now });
        article.At(12, 13, 16).Presupposed.Assert(new Assessment { Matter = Isis, Verdict = "a terrorist group" });
        article.At(16).Presupposed.Assert(new Accusation
        {
            Accused = Taliban,
            Deed = IsisCooperation,
            On = When.After(AttackOnMoscow),
        });
        foreach (var silent in new Agent[] { Iran, Russia, Others })
        {
            article.At(14).Deny(new Accusation { Accuser = silent, Accused = Taliban, Deed = IsisSupport });
        }
    }

    private static void EncodePlans(Reading article)
    {
        const string NounOrVerb =
            "'attack' may be what they tried, or part of the cover under which they tried to strengthen the groups";

        Many<Actor> planners = [PentagonIntelligence, Mercenaries];
        var passage = article.At(13);
        passage.Presupposed.Assert(new PartOf { Part = Pakistan, Whole = Mercenaries });
        passage.Presupposed.As(Mercenaries, "their unpaid mercenaries")
            .Assert(new Assessment { Matter = Mercenaries, Verdict = "unpaid" });
        passage.Presupposed.Assert(new PartOf { Part = Isis, Whole = TerroristGroups });
        foreach (var supporter in new Agent[] { PentagonIntelligence, Mercenaries })
        {
            passage.Attempt(new Support { Supporter = supporter, Supported = TerroristGroups }, by: planners);
            passage.Attempt(new Support { Supporter = supporter, Supported = Isis }, by: planners);
        }

        foreach (var target in new[] { Kandahar, Shiraz, Kerman, Moscow })
        {
            passage.Doubt(NounOrVerb).Attempt(new Attack { Target = target }, by: planners);
        }

        passage.Attempt(
            new Difficulty { Bearer = China, Nature = "security challenges in some parts of the country" },
            by: planners);
        passage.Plan(new Isolation { Isolated = Taliban, Area = Region }, by: planners);
        passage.Plan(new Influence { Influencer = PentagonIntelligence, Influenced = Taliban }, by: planners);
    }

    private static void EncodeFailureOfPlans(Reading article)
    {
        foreach (var planner in new Agent[] { West, Usa })
        {
            article.At(14).Deny(new Success { Matter = WesternPlans, Achiever = planner });
        }

        article.At(14).Presupposed.Assert(new Assessment { Matter = WesternPlans, Verdict = "evil" });
        article.At(12, 13).Presupposed.Assert(new Assessment { Matter = WesternPlans, Verdict = "made beforehand" });
        article.At(14).By(Kabulov).Said(When.During(Visit)).Assert(new Attention
        {
            Observer = RegionGovernments,
            Matter = WesternPlans,
        });
        article.At(16).By(Russia).As(Russia, "Moscow").Said(When.Before(Visit).Worded("previously"))
            .Demand(!new Interference { Meddler = West, Area = Afghanistan }, to: West);
    }
}
