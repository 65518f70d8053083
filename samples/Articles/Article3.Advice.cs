namespace Articles;

/// <content>Agenda, experts, outlook and author: paragraphs 9 to 12, 20 to 23, 28 to 34, 41, 44 and 45.</content>
public static partial class Article3
{
    private static void EncodeAgenda(Reading article)
    {
        foreach (var (paragraph, point) in new (int Paragraph, IPlayer Point)[]
        {
            (9, new Ending { Matter = ForeignPresence }),
            (10, IsisKhorasan),
            (10, AlQaeda),
            (11, new Topic("article-3:aid-access") { Name = "humanitarian access to all regions" }),
            (12, new Topic("article-3:narcotics") { Name = "preventing drug trafficking that affects Central Asia" }),
            (20, new Topic("article-3:end-of-operations")
            {
                Name = "end to foreign military operations as a condition of lasting peace",
            }),
            (21, new Topic("article-3:dialogue") { Name = "support for inclusive dialogue among Afghan factions" }),
            (23, new Topic("article-3:rebuilding") { Name = "help with humanitarian and economic rebuilding" }),
        })
        {
            article.At(paragraph).Assert(new AgendaItem { Talks = Talks, Matter = point });
        }

        const string WithWhom = "who shall work together is not said, or only in part";
        foreach (var (paragraph, cooperation) in new[]
        {
            (10, new Cooperation { Partners = [Whoever, OtherSide], Topics = [Counterterrorism] }),
            (22, new Cooperation { Partners = [Neighbours, OtherSide], Topics = [RegionalSecurity] }),
        })
        {
            article.At(paragraph)
                .Doubt(WithWhom, about: nameof(AgendaItem.Matter))
                .Assert(new AgendaItem { Talks = Talks, Matter = cooperation });
        }
    }

    private static void EncodeExperts(Reading article)
    {
        const string Whose = "whose policy it shall be is not said";
        foreach (var (paragraph, advice, aim) in new (int Paragraph, Topic Advice, IPlayer Aim)[]
        {
            (28, Engagement, LastingPeace),
            (29, Dialogue, new Trend { Matter = AfghanStability, Direction = Direction.Improves }),
        })
        {
            var experts = article.At(paragraph).By(Experts);
            experts.Doubt(Whose, about: nameof(Policy.Holder))
                .Recommend(new Policy { Holder = Whoever, Matter = advice });
            experts.Implied.Expect(new Cause { Origin = advice, Effect = aim });
        }

        article.At(29).By(Experts)
            .Assert(new Assessment { Matter = DiplomacyFirst, Verdict = "the most viable path to peace" });
        article.At(29).By(Experts)
            .Doubt("whether the experts say this too is open", about: nameof(Claim.Attribution))
            .Possibly.Expect(new Cause
            {
                Origin = new Contact { Participants = [Whoever, Stakeholders] },
                Effect = Trust,
            });
        article.At(28, 29, 30)
            .Doubt("the analysts of the list may be the experts of the text before it, or others")
            .Implied.Assert(new SameAs { Who = [Experts, Analysts] });
    }

    private static void EncodeStrategies(Reading article)
    {
        const string Whose = "who shall do it is not said";
        article.At(31).By(Analysts)
            .Recommend(new Negotiation { Participants = [CivilSociety, Neighbours, OtherSide] });
        var institutions = article.At(32).By(Analysts).As(InternationalBodies, "international institutions");
        institutions.Recommend(new Trend { Matter = InternationalBodies, Direction = Direction.Improves });
        foreach (var part in new[] { "provider of oversight", "supporter" })
        {
            institutions.Recommend(new Assignment
            {
                Assignee = InternationalBodies,
                Part = part,
                Matter = Peacebuilding,
            });
        }

        article.At(33).By(Analysts).Recommend(new Trend { Matter = ForeignPresence, Direction = Direction.Shrinks });
        article.At(33).By(Analysts).Implied.Possibly.Assert(new Cause
        {
            Origin = ForeignPresence,
            Effect = new Trend { Matter = AvoidableTensions, Direction = Direction.Worsens },
        });
        article.At(34).By(Analysts).Doubt(Whose, about: nameof(Policy.Holder))
            .Recommend(new Policy { Holder = Whoever, Matter = EconomicDevelopment });
    }

    private static void EncodeOutlook(Reading article)
    {
        foreach (var affected in new[] { AfghanStability, ForeignRelations })
        {
            var influence = article.At(41).Presupposed
                .Doubt("how it will be influenced is left open", about: nameof(Cause.Effect))
                .Expect(new Cause { Origin = Outreach, Effect = affected });
            article.At(41).Assert(new Attention { Observer = GlobalPowers, Matter = influence, During = Now });
        }
    }

    private static void EncodeAuthor(Reading article) => article.At(44, 45)
        .Doubt("the box under the text stands on a page that calls itself an automatic aggregator (paragraph 42)")
        .Assert(new Occupation { Person = JacksonLee, Profession = "data journalist", During = Now });
}
