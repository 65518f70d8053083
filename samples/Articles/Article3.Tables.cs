namespace Articles;

/// <content>The three tables: paragraphs 13 to 16, 24 to 27 and 35 to 39.</content>
public static partial class Article3
{
    private const string LostBorders = "the borders of the cells are lost; where one ends is concluded from the sense";

    private static Passage Cell(Reading article, int paragraph, int column) =>
        article.At(Locator.Cell(paragraph, column)).Doubt(LostBorders, about: nameof(Claim.Locators));

    private static void EncodeFirstTable(Reading article)
    {
        var cooperation = new Cooperation { Partners = [Russia, OtherSide], Topics = [Counterterrorism] };
        foreach (var (row, matter) in new (int Row, IPlayer Matter)[]
        {
            (14, ForeignPresence),
            (15, Counterterrorism),
            (16, RegionalStability),
        })
        {
            Cell(article, row, 1).Assert(new Assessment { Matter = matter, Verdict = "a security challenge" });
        }

        Cell(article, 14, 2).Assert(new Stance
        {
            Holder = Russia,
            Matter = ForeignPresence,
            Attitude = Attitude.Opposed,
            During = Now,
        });
        Cell(article, 14, 2).Demand(ForeignWithdrawal, by: Russia);
        Cell(article, 14, 3).Promise(!ForeignPresence, by: Taliban);
        Cell(article, 15, 2).Doubt("with whom is not said", about: nameof(Stance.Matter)).Assert(new Stance
        {
            Holder = Russia,
            Matter = cooperation,
            Attitude = Attitude.Favourable,
            During = Now,
        });
        Cell(article, 15, 3).By(Taliban).Plan(new Hostilities { Parties = [Taliban, Militants] }, by: Taliban);
        Cell(article, 16, 2)
            .Doubt("between whom the dialogue shall be is not said", about: nameof(Contact.Participants))
            .Recommend(new Contact { Participants = [Whoever, OtherSide] }, by: Russia);
        Cell(article, 16, 3).Offer(new Contact { Participants = [Taliban, Neighbours] }, by: Taliban);
    }

    private static void EncodeSecondTable(Reading article)
    {
        foreach (var (row, matter) in new (int Row, IPlayer Matter)[]
        {
            (25, ForeignPresence),
            (26, PoliticalStability),
            (27, RegionalSecurity),
        })
        {
            Cell(article, row, 1).Assert(new Assessment { Matter = matter, Verdict = "an issue" });
        }

        Cell(article, 25, 2).Recommend(ForeignWithdrawal, by: Russia);
        Cell(article, 25, 3).Assert(new Stance
        {
            Holder = Taliban,
            Matter = ForeignWithdrawal,
            Attitude = Attitude.Favourable,
            During = Now,
        });
        Cell(article, 26, 2)
            .Doubt("'Inclusive' may belong to governance alone, or the cell may be 'Inclusive Governance Negotiations'")
            .Assert(new Stance
            {
                Holder = Russia,
                Matter = InclusiveGovernance,
                Attitude = Attitude.Favourable,
                During = Now,
            });
        Cell(article, 26, 3)
            .Doubt("who negotiates with whom is not said", about: nameof(Negotiation.Participants))
            .Assert(new Negotiation { Participants = [Taliban, OtherSide], On = When.At(Source).Worded("ongoing") });
        Cell(article, 27, 2)
            .Doubt("whose it is, is not said; paragraph 22 names the neighbours", about: nameof(Cooperation.Partners))
            .Recommend(
                new Cooperation { Partners = [Whoever, OtherSide], Topics = [RegionalSecurity] }, by: Russia);
        Cell(article, 27, 3).Offer(new Contact { Participants = [Taliban, OtherSide] }, by: Taliban);
    }

    private static Passage AnalystsCell(Reading article, int row, int column) =>
        Cell(article, row, column)
            .By(Analysts)
            .Infer("the table stands under the analysts' strategies", about: nameof(Claim.Attribution));

    /// <summary>The participants in making peace and their parts: the first two columns of the table.</summary>
    private static void EncodeRoles(Reading article)
    {
        foreach (var (row, assignee, part) in new (int Row, Agent Assignee, string Part)[]
        {
            (36, Russia, "facilitator of dialogue"),
            (37, AfghanGovernment, "legitimate authority"),
            (38, Neighbours, "regional stability"),
            (39, InternationalBodies, "provider of mediation and aid"),
        })
        {
            AnalystsCell(article, row, 1)
                .Assert(new Assignment { Assignee = assignee, Part = "stakeholder", Matter = Peacebuilding });
            AnalystsCell(article, row, 2)
                .Doubt("whether they have the role or shall have it is open", about: nameof(Claim.Modality))
                .Recommend(new Assignment { Assignee = assignee, Part = part, Matter = Peacebuilding }, to: assignee);
        }

        article.At(37)
            .Doubt("the table may mean the Taliban's government, or one that is yet to be formed")
            .Implied.Assert(new SameAs { Who = [AfghanGovernment, Emirate] });
    }

    /// <summary>The first tasks of the participants: the third column of the table.</summary>
    private static void EncodePriorities(Reading article)
    {
        var ruleOfLaw = new Topic("article-3:rule-of-law") { Name = "enforcing the rule of law" };
        var peaceTalks = new Topic("article-3:peace-talks") { Name = "peace talks" };
        var prevention = new Topic("article-3:prevention") { Name = "preventing cross-border threats" };
        var aid = new Topic("article-3:aid") { Name = "facilitating humanitarian aid" };
        var ceasefires = new Topic("article-3:ceasefires") { Name = "ceasefires" };

        foreach (var (row, who, what) in new (int Row, Agent Who, Relation What)[]
        {
            (36, Russia, new Assignment { Assignee = Russia, Part = "host of negotiations" }),
            (36, Russia, new Policy { Holder = Russia, Matter = RegionalSecurity }),
            (37, AfghanGovernment, new Policy { Holder = AfghanGovernment, Matter = InclusiveGovernance }),
            (37, AfghanGovernment, new Policy { Holder = AfghanGovernment, Matter = ruleOfLaw }),
            (38, Neighbours, new Stance { Holder = Neighbours, Matter = peaceTalks, Attitude = Attitude.Favourable }),
            (38, Neighbours, new Policy { Holder = Neighbours, Matter = prevention }),
            (39, InternationalBodies, new Attention { Observer = InternationalBodies, Matter = ceasefires }),
            (39, InternationalBodies, new Policy { Holder = InternationalBodies, Matter = aid }),
        })
        {
            AnalystsCell(article, row, 3).Recommend(what, to: who);
        }
    }
}
