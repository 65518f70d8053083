namespace Articles;

/// <content>The alleged actions of the West, and ISIS: paragraphs 12 to 14 and 16.</content>
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
        passage.Presupposed.Assert(
            new Assessment { Matter = Shared.UsWithdrawal, Verdict = "irresponsible and shameful" });
        passage.Presupposed.As(Usa, "this country").Assert(new PartOf { Part = UsMilitary, Whole = Usa });
        foreach (var part in new Agent[] { WhiteHouseLeaders, UsMilitary })
        {
            passage.Presupposed.Assert(new PartOf { Part = part, Whole = Humiliated });
        }

        var humiliation = new Difficulty { Bearer = Humiliated, Nature = "severe humiliation" };
        passage.Assert(humiliation);
        foreach (var origin in new Relation[] { defeat, Shared.UsWithdrawal })
        {
            passage.Assert(new Cause { Origin = origin, Effect = humiliation });
        }

        var reason = passage.Doubt(
            "'this reason' may be the humiliation, or the defeat and the withdrawal themselves",
            about: nameof(Cause.Origin));
        foreach (var effect in EncodeSanctions(passage))
        {
            reason.Assert(new Cause { Origin = humiliation, Effect = effect });
        }
    }

    private static List<IPlayer> EncodeSanctions(Passage passage)
    {
        var media = passage.By(WesternMedia);
        var effects = new List<IPlayer> { media.Assert(IsisSupport), media.Assert(IsisCooperation) };
        foreach (var (imposer, power) in new (Agent, Agent)[] { (UsGovernment, Usa), (WesternGovernments, West) })
        {
            passage.Presupposed.Assert(new PartOf { Part = imposer, Whole = power });
            var sanctions = new Sanctions { Imposer = imposer, Target = Taliban };
            passage.Assert(sanctions);
            passage.Assert(new Assessment { Matter = sanctions, Verdict = "designed beforehand" });
            effects.Add(sanctions);
        }

        return effects;
    }

    private static void EncodeIsisAndTaliban(Reading article)
    {
        article.At(12).Presupposed.Assert(new Hostilities
        {
            Parties = [Taliban, Isis],
            During = Now.Worded("were and are continuously"),
        });
        article.At(12, 13, 16).Presupposed.Assert(new Assessment { Matter = Isis, Verdict = "a terrorist group" });
        article.At(16).Presupposed.Assert(AccusationOfTaliban);
        var unspecified = article.At(14).Doubt(
            "who the others are is not said, and paragraphs 12 and 16 know of some who did accuse",
            about: nameof(Accusation.Accuser));
        foreach (var (silent, passage) in new (Agent Silent, Passage Passage)[]
        {
            (Iran, article.At(14)),
            (Russia, article.At(14)),
            (Others, unspecified),
        })
        {
            passage.Deny(new Accusation { Accuser = silent, Accused = Taliban, Deed = IsisSupport });
        }
    }

    private static void EncodePlans(Reading article)
    {
        Many<Actor> planners = [PentagonIntelligence, Mercenaries];
        var passage = article.At(13);
        EncodeMercenaries(passage.Presupposed.As(Mercenaries, "their unpaid mercenaries"));
        passage.Presupposed.Assert(new PartOf { Part = Isis, Whole = TerroristGroups });
        foreach (var planner in new Agent[] { PentagonIntelligence, Mercenaries })
        {
            passage.Attempt(new Support { Supporter = planner, Supported = TerroristGroups }, by: planners);
            passage.Attempt(new Support { Supporter = planner, Supported = Isis }, by: planners);
            passage.Attempt(new Use { Used = Terrorism, User = planner, Purpose = "cover" }, by: planners);
            passage.Plan(new Influence { Influencer = planner, Influenced = Taliban }, by: planners);
        }

        EncodeAttacks(passage, planners);
        passage.Attempt(
            new Difficulty { Bearer = China, Nature = "security challenges in some parts of the country" },
            by: planners);
        passage.Plan(new Isolation { Isolated = Taliban, Area = Region }, by: planners);
    }

    private static void EncodeMercenaries(Passage passage)
    {
        passage.Doubt("a state among mercenaries is implausible", about: nameof(PartOf.Part))
            .Assert(new PartOf { Part = Pakistan, Whole = Mercenaries });
        passage.Doubt("mercenaries are those who serve for pay", about: nameof(Assessment.Verdict))
            .Assert(new Assessment { Matter = Mercenaries, Verdict = "unpaid" });
    }

    private static void EncodeAttacks(Passage passage, Many<Actor> planners)
    {
        const string NounOrVerb =
            "'attack' may be what they tried, or part of the cover under which they tried to strengthen the groups";
        const string Attacker =
            "they themselves or the groups that they strengthen; paragraphs 5 and 16 lay an attack on Moscow to ISIS";
        const string Range =
            "'from ... to ...' may name the ends of a range, or the towns from which and those on which is attacked";

        foreach (var target in new[] { Kandahar, Shiraz, Kerman, Moscow })
        {
            passage
                .Doubt(NounOrVerb)
                .Doubt(Attacker, about: nameof(Attack.Attacker))
                .Doubt(Range, about: nameof(Attack.Target))
                .Attempt(new Attack { Target = target }, by: planners);
        }
    }

    private static void EncodeFailureOfPlans(Reading article)
    {
        foreach (var planner in new Agent[] { West, Usa })
        {
            article.At(14).Deny(new Success { Matter = WesternPlans, Achiever = planner });
        }

        article.At(14).Presupposed.Assert(new Assessment { Matter = WesternPlans, Verdict = "evil" });
        article.At(12, 13).Presupposed
            .Infer("paragraphs 11 and 14 take the plans of both paragraphs together", about: nameof(Assessment.Matter))
            .Assert(new Assessment { Matter = WesternPlans, Verdict = "made beforehand" });
        var awareness = new Attention { Observer = RegionGovernments, Matter = WesternPlans };
        article.At(14).Presupposed.Assert(awareness);
        article.At(14).By(Kabulov).Said(When.During(Visit)).Assert(awareness);
        article.At(16).By(Russia).As(Russia, "Moscow").Said(When.Before(Visit).Worded("previously"))
            .Demand(!new Interference { Meddler = West, Area = Afghanistan }, to: West);
    }
}
