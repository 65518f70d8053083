namespace Articles;

/// <content>What the article says the Pentagon's units and their mercenaries tried: paragraph 13.</content>
public static partial class Article2
{
    private static void EncodePlans(Reading article)
    {
        Many<Actor> planners = [PentagonIntelligence, Mercenaries];
        Difficulty challenges = new(China, nature: "security challenges in some parts of the country");
        List<Relation> means = [challenges];
        EncodeMercenaries(article);
        var groups = article.Some<ArmedForce>("terrorist groups");
        article.At(Span(13, 138, 171))
            .Presupposed.Assert(new PartOf(Isis, groups));
        foreach (var planner in new Agent[] { PentagonIntelligence, Mercenaries })
        {
            foreach (var (words, group) in new[] { (Span(13, 118, 154), groups), (Span(13, 118, 171), Isis) })
            {
                means.Add(Planners(article, words).Attempt(new Support(planner, group), by: planners).What);
            }

            Planners(article, Span(13, 173, 201))
                .Attempt(new Use(Terrorism, "cover", user: planner), by: planners);
            Planners(article, Span(13, 0, 29))
                .As(WesternPlans, "pre-determined plans", how: OnePlan)
                .Assert(new Use(WesternPlans, "basis of what they tried", user: planner));
        }

        EncodeAttacks(article, planners);
        Planners(article, Span(13, 263, 312)).Attempt(challenges, by: planners);
        EncodeEnds(article, planners, new AllOf([.. means]));
    }

    private static Passage Planners(Reading article, params ReadOnlySpan<Locator> words) =>
        article.At([Span(13, 31, 98), .. words]);

    private static void EncodeEnds(Reading article, Many<Actor> planners, AllOf means)
    {
        const string ToWhom = "to whom they shall submit is not said";
        var (isolate, subdue) = (Span(13, 314, 364), Span(13, 370, 390));
        var isolation = new Isolation(Taliban, area: Region);
        Planners(article, isolate).Plan(isolation, by: planners);
        Planners(article, Span(13, 118, 171), Span(13, 263, 312), isolate).Plan(new Cause(isolation, means), by: planners);
        foreach (var planner in new Agent[] { PentagonIntelligence, Mercenaries })
        {
            var submission = new Influence(planner, Taliban);
            Planners(article, subdue)
                .Qualified("submissive").Doubt(ToWhom, about: nameof(Influence.Influencer))
                .Plan(submission, by: planners);
            Planners(article, Span(13, 118, 171), Span(13, 263, 312), subdue)
                .Qualified("submissive", about: nameof(Cause.Effect)).Doubt(ToWhom, about: nameof(Cause.Effect))
                .Plan(new Cause(submission, means), by: planners);
        }
    }

    private static void EncodeMercenaries(Reading article)
    {
        const string Unpaid = "their unpaid mercenaries";
        article.At(Span(13, 74, 116))
            .As(Mercenaries, Unpaid)
            .Doubt("a state among mercenaries is implausible", about: nameof(PartOf.Part))
            .Presupposed.Assert(new PartOf(Pakistan, Mercenaries));
        article.At(Span(13, 74, 98))
            .As(Mercenaries, Unpaid)
            .Doubt("mercenaries are those who serve for pay", about: nameof(Assessment.Verdict))
            .Presupposed.Assert(new Assessment(Mercenaries, "unpaid"));
    }

    private static void EncodeAttacks(Reading article, Many<Actor> planners)
    {
        const string NounOrVerb =
            "'attack' may be what they tried, or part of the cover under which they tried to strengthen the groups";
        const string Attacker =
            "they themselves or the groups that they strengthen; paragraphs 5 and 16 lay an attack on Moscow to ISIS";
        const string Range =
            "'from ... to ...' may name the ends of a range, or the towns from which and those on which is attacked";

        foreach (var target in new[] { Kandahar, Shiraz, Kerman, Moscow })
        {
            article.At(Span(13, 118, 126), Span(13, 206, 258))
                .Doubt(NounOrVerb)
                .Doubt(Attacker, about: nameof(Attack.Attacker))
                .Doubt(Range, about: nameof(Attack.Target))
                .Attempt(new Attack(target), by: planners);
        }
    }
}
