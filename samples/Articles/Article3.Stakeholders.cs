namespace Articles;

/// <content>The third table, of those who shall make peace: paragraphs 35 to 39.</content>
public static partial class Article3
{
    private static Passage AnalystsCell(
        Reading article, int column, Locator words, params ReadOnlySpan<Locator> headings) =>
        Cell(article, column, words, headings)
            .By(Analysts)
            .Infer("the table stands under the analysts' strategies", about: nameof(Claim.Attribution));

    /// <summary>The participants in making peace and their parts: the first two columns of the table.</summary>
    private static void EncodeRoles(Reading article)
    {
        foreach (var (name, assignee, role, part) in new (Locator Name, Agent Assignee, Locator Role, string Part)[]
        {
            (Span(36, 0, 6), Russia, Span(36, 7, 30), "facilitator of dialogue"),
            (Span(37, 0, 17), AfghanGovernment, Span(37, 18, 38), "legitimate authority"),
            (Span(38, 0, 21), Neighbours, Span(38, 22, 40), "regional stability"),
            (
                Span(39, 0, 27),
                InternationalBodies,
                Span(39, 28, 51),
                "provider of mediation and aid"),
        })
        {
            AnalystsCell(article, 1, name, Span(35, 0, 11), Span(35, 20, 33))
                .Assert(new Assignment(assignee, "stakeholder", matter: Peacebuilding));
            AnalystsCell(article, 2, role, Span(35, 12, 33), name)
                .Doubt("whether they have the role or shall have it is open", about: nameof(Claim.Modality))
                .Recommend(new Assignment(assignee, part, matter: Peacebuilding), to: assignee);
        }

        article.At(Span(37, 0, 17))
            .Doubt("the table may mean the Taliban's government, or one that is yet to be formed")
            .Implied.Assert(new SameAs([AfghanGovernment, Emirate]));
    }

    /// <summary>The first tasks of the participants: the third column of the table.</summary>
    private static void EncodePriorities(Reading article)
    {
        var ruleOfLaw = new Topic("article-3:rule-of-law", "enforcing the rule of law");
        var peaceTalks = new Topic("article-3:peace-talks", "peace talks");
        var prevention = new Topic("article-3:prevention", "preventing cross-border threats");
        var aid = new Topic("article-3:aid", "facilitating humanitarian aid");
        var ceasefires = new Topic("article-3:ceasefires", "ceasefires");

        Stakeholder(Russia, Span(36, 0, 6),
        [
            (Span(36, 31, 48), new Assignment(Russia, "host of negotiations")),
            (Span(36, 50, 75), new Policy(Russia, RegionalSecurity)),
        ]);
        Stakeholder(AfghanGovernment, Span(37, 0, 17),
        [
            (Span(37, 39, 59), new Policy(AfghanGovernment, InclusiveGovernance)),
            (Span(37, 61, 80), new Policy(AfghanGovernment, ruleOfLaw)),
        ]);
        Stakeholder(Neighbours, Span(38, 0, 21),
        [
            (
                Span(38, 41, 60),
                new Stance(Neighbours, peaceTalks, Attitude.Favourable)),
            (Span(38, 62, 90), new Policy(Neighbours, prevention)),
        ]);
        Stakeholder(InternationalBodies, Span(39, 0, 27),
        [
            (Span(39, 52, 70), new Attention(InternationalBodies, ceasefires)),
            (Span(39, 72, 99), new Policy(InternationalBodies, aid)),
        ]);

        void Stakeholder(Agent who, Locator name, ReadOnlySpan<(Locator Words, Relation What)> tasks)
        {
            foreach (var (words, what) in tasks)
            {
                AnalystsCell(article, 3, words, Span(35, 34, 50), name)
                    .Qualified("priority").Recommend(what, to: who);
            }
        }
    }
}
