namespace Articles;

/// <content>Experts, analysts, outlook and author: paragraphs 28 to 34, 41, 44 and 45.</content>
public static partial class Article3
{
    private static void EncodeExperts(Reading article)
    {
        const string Whose = "whose policy it shall be is not said";
        var heading = article.At(
                Span(28, 0, 7, SpanPart.Source), Span(28, 8, 17, SpanPart.Cue), Span(28, 18, 86, SpanPart.Words))
            .By(Experts, cue: "recommend");
        heading.Doubt(Whose, about: nameof(Policy.Holder))
            .Recommend(new Policy(Whoever, Engagement));
        heading.Implied.Expect(new Cause(LastingPeace, Engagement));

        var emphasis = article.At(
                Span(29, 79, 86, SpanPart.Source),
                Span(29, 87, 96, SpanPart.Cue),
                Span(29, 97, 203, SpanPart.Words))
            .By(Experts, cue: "emphasize");
        var need = emphasis.Qualified("critical").Doubt(Whose, about: nameof(Policy.Holder))
            .Recommend(new Policy(Whoever, Dialogue));
        emphasis.Implied.Expect(new Cause(new Trend(AfghanStability, Direction.Improves), Dialogue));

        var activities = new Contact([Russia, Taliban], on: When.Before(Source).Worded("recent diplomatic activities"));
        article.At(Span(29, 16, 77)).Presupposed.Assert(activities);
        article.At(Span(29, 0, 96))
            .Assert(new Cause(need, activities));

        article.At(
                Span(29, 79, 86, SpanPart.Source),
                Span(29, 205, 220, SpanPart.Cue),
                Span(29, 221, 339, SpanPart.Words))
            .By(Experts, cue: "argue")
            .Assert(new Assessment(DiplomacyFirst, "the most viable path to peace"));
        article.At(Span(29, 341, 539))
            .By(Experts)
            .Doubt("whether the experts say this too is open", about: nameof(Claim.Attribution))
            .Possibly.Expect(new Cause(Trust, new Contact([Whoever, Stakeholders])));
        article.At(Span(28, 0, 7), Span(29, 79, 86), Span(30, 30, 38))
            .Doubt("the analysts of the list may be the experts of the text before it, or others")
            .Implied.Assert(new SameAs([Experts, Analysts]));
    }

    private static void EncodeStrategies(Reading article)
    {
        const string Key = "a key strategy";
        foreach (var strategy in EncodeStrategyList(article))
        {
            article.At([Span(30, 0, 14), .. strategy.Locators.Where(static place => place.Paragraph > 30)])
                .Assert(new Assessment(strategy, Key));
        }

        Listed(article, Span(33, 41, 71)).Implied.Possibly.Assert(new Cause(
            new Trend(AvoidableTensions, Direction.Worsens), ForeignPresence));
    }

    private static List<Claim> EncodeStrategyList(Reading article)
    {
        const string Bodies = "international institutions";
        const string SameBodies = "the table under the list gives such tasks to international organisations";
        return
        [
            Listed(article, Span(31, 4, 93))
                .As(Neighbours, "neighboring nations").Qualified("inclusive")
                .Doubt("with whom the two shall negotiate is not said", about: nameof(Negotiation.Participants))
                .Recommend(new Negotiation([CivilSociety, Neighbours, OtherSide])),
            Listed(article, Span(32, 4, 44))
                .As(InternationalBodies, Bodies, how: SameBodies)
                .Recommend(new Trend(InternationalBodies, Direction.Improves)),
            Listed(article, Span(32, 18, 65))
                .As(InternationalBodies, Bodies, how: SameBodies)
                .Recommend(new Assignment(InternationalBodies, "provider of oversight")),
            Listed(article, Span(32, 70, 99))
                .As(InternationalBodies, Bodies, how: SameBodies)
                .Recommend(new Assignment(InternationalBodies, "supporter", matter: Peacebuilding)),
            Listed(article, Span(33, 4, 40))
                .Recommend(new Trend(ForeignPresence, Direction.Shrinks)),
            Listed(article, Span(34, 4, 96))
                .Doubt("who shall do it is not said", about: nameof(Policy.Holder))
                .Recommend(new Policy(Whoever, EconomicDevelopment)),
        ];
    }

    /// <summary>A strategy of the analysts, with the heading of their list.</summary>
    private static Passage Listed(Reading article, Locator strategy) => article
        .At(Span(30, 15, 26, SpanPart.Cue), Span(30, 30, 38, SpanPart.Source), strategy)
        .By(Analysts, cue: "recommended");

    private static void EncodeOutlook(Reading article)
    {
        foreach (var (place, words, affected) in new (Locator Place, Many<string> Words, Topic Affected)[]
        {
            (Span(41, 242, 272), ["future"], AfghanStability),
            (Span(41, 277, 300), [], ForeignRelations),
        })
        {
            var influence = article.At(Span(41, 198, 241), place).Presupposed
                .Qualified(words, about: nameof(Cause.Effect))
                .Doubt("how it will be influenced is left open", about: nameof(Cause.Effect))
                .Expect(new Cause(affected, Outreach));
            article.At(place, Span(41, 309, 381))
                .Qualified("closely")
                .Assert(new Attention(GlobalPowers, influence, during: Now));
        }
    }

    private static void EncodeAuthor(Reading article)
    {
        const string Box =
            "the box under the text stands on a page that calls itself an automatic aggregator (paragraph 42)";
        article.At(44, Span(45, 0, 17)).Doubt(Box)
            .Assert(new Occupation(JacksonLee, "data journalist", during: Now));
        article.At(44, Span(45, 22, 64)).Doubt(Box)
            .Assert(new Use(Numbers, "means to tell compelling narratives", user: JacksonLee));
    }
}
