namespace Articles;

/// <content>The three tables, and the advice: paragraphs 13 to 16, 24 to 27, 29 to 34 and 35 to 39.</content>
public static partial class Article3
{
    private const string LostBorders = "the borders of the cells are lost; where one ends is concluded from the sense";

    private static Passage Cell(Reading article, int paragraph, int column) =>
        article.At(Locator.Cell(paragraph, column)).Doubt(LostBorders, about: nameof(Claim.Locators));

    private static void EncodeFirstTable(Reading article)
    {
        var cooperation = new Cooperation { Partners = [Russia, Taliban], Topics = [Counterterrorism] };
        Cell(article, 14, 2).Assert(new Stance
        {
            Holder = Russia,
            Matter = ForeignPresence,
            Attitude = Attitude.Opposed,
            During = Now,
        });
        Cell(article, 14, 2).Demand(ForeignWithdrawal, by: Russia);
        Cell(article, 14, 3).Promise(!ForeignPresence, by: Taliban);
        Cell(article, 15, 2).Assert(new Stance
        {
            Holder = Russia,
            Matter = cooperation,
            Attitude = Attitude.Favourable,
            During = Now,
        });
        Cell(article, 15, 3).By(Taliban).Plan(new Hostilities { Parties = [Taliban, Militants] }, by: Taliban);
        Cell(article, 16, 2)
            .Doubt("between whom the dialogue shall be is not said", about: nameof(Contact.Participants))
            .Recommend(new Contact { Participants = [Taliban, OtherSide] }, by: Russia);
        Cell(article, 16, 3).Offer(new Contact { Participants = [Taliban, Neighbours] }, by: Taliban);
    }

    private static void EncodeSecondTable(Reading article)
    {
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
            .Recommend(
                new Policy { Holder = Taliban, Matter = new("inclusive-governance") { Name = "inclusive governance" } },
                by: Russia);
        Cell(article, 26, 3)
            .Doubt("who negotiates with whom is not said", about: nameof(Negotiation.Participants))
            .Assert(new Negotiation { Participants = [Taliban, OtherSide], On = When.At(Source).Worded("ongoing") });
        Cell(article, 27, 2)
            .Doubt("whose is not said; paragraph 22 names the neighbours", about: nameof(Cooperation.Partners))
            .Recommend(
                new Cooperation { Partners = [Neighbours, Afghanistan], Topics = [RegionalSecurity] }, by: Russia);
        Cell(article, 27, 3).Offer(new Contact { Participants = [Taliban, OtherSide] }, by: Taliban);
    }

    private static void EncodeAdvice(Reading article)
    {
        article.At(28, 29).By(Analysts).Recommend(new Policy { Holder = InternationalActors, Matter = DiplomacyFirst });
        article.At(31).By(Analysts).Recommend(new Negotiation { Participants = [CivilSociety, Neighbours] });
        article.At(33).By(Analysts).Recommend(new Trend { Matter = ForeignPresence, Direction = Direction.Shrinks });
        article.At(32).By(Analysts)
            .Recommend(new Trend { Matter = InternationalOrganisations, Direction = Direction.Improves });
        article.At(34).By(Analysts).Recommend(new Investment { Investor = InternationalActors, Area = Afghanistan });
    }

    /// <summary>Who shall do what for peace, by the table under the analysts' strategies.</summary>
    private static void EncodeRoles(Reading article)
    {
        foreach (var (row, assignee, part) in new (int Row, Agent Assignee, string Part)[]
        {
            (36, Russia, "facilitator of dialogue"),
            (37, AfghanGovernment, "legitimate authority"),
            (38, Neighbours, "regional stability"),
            (39, InternationalOrganisations, "provider of mediation and aid"),
        })
        {
            Cell(article, row, 2).By(Analysts)
                .Infer("the table stands under the analysts' strategies", about: nameof(Claim.Attribution))
                .Recommend(
                    new Assignment { Assignee = assignee, Part = part, Matter = Peacebuilding }, to: assignee);
        }

        article.At(37)
            .Doubt("the table may mean the Taliban's government, or one that is yet to be formed")
            .Implied.Assert(new SameAs { Who = [AfghanGovernment, Emirate] });
    }
}
