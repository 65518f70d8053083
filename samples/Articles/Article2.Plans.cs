namespace Articles;

/// <content>What the article says the Pentagon's units and their mercenaries tried: paragraph 13.</content>
public static partial class Article2
{
    private static void EncodePlans(Reading article)
    {
        Many<Actor> planners = [PentagonIntelligence, Mercenaries];
        EncodeMercenaries(article);
        article.At(Span(13, 138, 171))
            .Presupposed.Assert(new PartOf(Isis, TerroristGroups));
        foreach (var planner in new Agent[] { PentagonIntelligence, Mercenaries })
        {
            Planners(Span(13, 118, 154))
                .Attempt(new Support(planner, TerroristGroups), by: planners);
            Planners(Span(13, 118, 171))
                .Attempt(new Support(planner, Isis), by: planners);
            Planners(Span(13, 173, 201))
                .Attempt(new Use(Terrorism, "cover", user: planner), by: planners);
            Planners(Span(13, 370, 390))
                .Plan(new Influence(planner, Taliban), by: planners);
        }

        EncodeAttacks(article, planners);
        Planners(Span(13, 263, 312)).Attempt(
            new Difficulty(China, nature: "security challenges in some parts of the country"),
            by: planners);
        Planners(Span(13, 314, 364))
            .Plan(new Isolation(Taliban, area: Region), by: planners);

        Passage Planners(Locator words) =>
            article.At(Span(13, 31, 98), words);
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
