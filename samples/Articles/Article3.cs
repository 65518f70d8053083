namespace Articles;

/// <summary>On talks that Russia hosted for a delegation of the Taliban.</summary>
/// <remarks>
/// Paragraphs 1, 2, 4 and 42 to 58 belong to the page. Its calendar of October 2025 dates the page, not the text, so
/// the source has no date. Rows of tables are paragraphs; their cells have lost the borders.
/// </remarks>
public static partial class Article3
{
    private static readonly Group Delegation = Unnamed.Group("article-3:delegation", "Taliban delegation");

    private static readonly Group Officials = Unnamed.Group("article-3:russian-officials", "Russian officials");

    private static readonly ArmedForce ForeignTroops = Unnamed.ArmedForce("article-3:foreign-troops", "foreign troops");

    private static readonly ArmedForce MostForeignTroops =
        Unnamed.ArmedForce("article-3:most-troops", "most foreign troops");

    private static readonly ArmedForce Militants = Unnamed.ArmedForce("article-3:militants", "militants");

    private static readonly Bloc Neighbours = Unnamed.Bloc("article-3:neighbours", "neighbouring countries");

    private static readonly Bloc InternationalActors =
        Unnamed.Bloc("article-3:international-actors", "international actors");

    private static readonly Bloc InternationalBodies = Unnamed.Bloc(
        "article-3:international-organisations", "international organisations");

    private static readonly Bloc GlobalPowers = Unnamed.Bloc("article-3:powers", "global powers and regional actors");

    private static readonly Group Analysts = Unnamed.Group("article-3:experts", "experts and analysts");

    private static readonly Group CivilSociety = Unnamed.Group("article-3:civil-society", "Afghan civil society");

    private static readonly Group OtherSide = Group.Unnamed("article-3:other-side", Identification.Unresolved) with
    {
        Name = "[not said with whom]",
    };

    private static readonly Government AfghanGovernment =
        Unnamed.Government("article-3:afghan-government", "Afghan Government");

    private static readonly Topic RegionalSecurity = new("regional-security") { Name = "regional security" };

    private static readonly Topic Counterterrorism = new("counterterrorism") { Name = "counterterrorism" };

    private static readonly Topic AfghanStability = new("afghan-stability") { Name = "stability in Afghanistan" };

    private static readonly Topic InclusiveGovernance = new("inclusive-governance") { Name = "inclusive governance" };

    private static readonly Topic Instability =
        new("article-3:instability") { Name = "instability and conflict in the region" };

    private static readonly Topic Peacebuilding = new("peacebuilding") { Name = "peacebuilding" };

    private static readonly Topic DiplomacyFirst = new("article-3:diplomacy-first")
    {
        Name = "dialogue and cooperation rather than military intervention",
    };

    private static readonly Topic TerritorialIntegrity = new("article-3:integrity")
    {
        Name = "territorial integrity of Afghanistan",
    };

    public static Source Source { get; } = new("article-3")
    {
        Title = "Russia Hosts Taliban Delegation, Issues Strong Warning Against Foreign Military Presence "
            + "in Afghanistan",
        Publisher = AsiaNewsBiz,
        Authors = [JacksonLee],
        TextHash = "e6baf688c4eb5fe40fb42db49e86365a83b813b7655e2bf38428aa2b15d7512f",
    };

    private static When Now => When.AsOf(Source);

    private static Meeting Talks => new()
    {
        Id = "russia-taliban-talks",
        Host = Russia,
        Participants = [Officials, Delegation],
        Topics = [RegionalSecurity, Counterterrorism, AfghanStability],
        Occasion = "high-level talks",
        On = When.Before(Source).Worded("recently"),
    };

    private static Presence ForeignPresence => new() { Present = ForeignTroops, Area = Afghanistan, Military = true };

    private static Withdrawal ForeignWithdrawal => new() { Withdrawing = ForeignTroops, Area = Afghanistan };

    public static void Encode(FactBase.Builder facts)
    {
        var article = facts.Read(Source);
        EncodeTalks(article);
        EncodeDemands(article);
        EncodeAgenda(article);
        EncodeFirstTable(article);
        EncodeSecondTable(article);
        EncodeAdvice(article);
        EncodeRoles(article);
        EncodePriorities(article);
        EncodeOutlook(article);
    }

    private static void EncodeTalks(Reading article)
    {
        article.At(3, 5, 6, 7, 18, 41).As(Russia, "Moscow").Assert(Talks);
        article.At(7).Presupposed.Assert(new Withdrawal { Withdrawing = MostForeignTroops, Area = Afghanistan });
        article.At(5, 6, 7).Presupposed.Assert(new Trend
        {
            Matter = new Ties { Parties = [Russia, Taliban] },
            Direction = Direction.Grows,
            During = Now,
        });
        article.At(5).Assert(new Assessment { Matter = Talks, Verdict = "a significant moment in Russia's approach" });
    }

    private static void EncodeDemands(Reading article)
    {
        article.At(3, 41).By(Russia).Demand(!ForeignPresence);
        article.At(17).By(Russia).As(Russia, "Moscow").Demand(ForeignWithdrawal);
        article.At(5).By(Officials).Said(When.At(Talks)).Demand(!ForeignPresence);

        var paragraph7 = article.At(7).By(Officials).Said(When.At(Talks));
        paragraph7.Demand(
            !new Use { Used = Afghanistan, Purpose = "base for extremist activities" },
            to: Taliban);
        paragraph7.Possibly.Assert(new Threat
        {
            Danger = new Topic("article-3:extremist-activities") { Name = "extremist activities" },
            Threatened = Neighbours,
        });

        var paragraph18 = article.At(18).By(Officials).Said(When.At(Talks));
        paragraph18.Demand(ForeignWithdrawal);
        paragraph18.Demand(
            new Compliance { Complier = InternationalActors, Norm = TerritorialIntegrity },
            to: InternationalActors);
        paragraph18.Assert(new Cause { Origin = ForeignPresence, Effect = Instability });
        article.At(18).As(Russia, "Moscow").Plan(
            new Assignment { Assignee = Russia, Part = "supporter of Afghan-led peace", Matter = Peacebuilding },
            by: Russia);
    }

    private static void EncodeAgenda(Reading article)
    {
        foreach (var (paragraph, point) in new (int Paragraph, IPlayer Point)[]
        {
            (9, new Ending { Matter = ForeignPresence }),
            (10, new Cooperation { Partners = [Russia, Taliban], Topics = [Counterterrorism] }),
            (10, IsisKhorasan),
            (10, AlQaeda),
            (11, new Topic("article-3:aid-access") { Name = "humanitarian access to all regions" }),
            (12, new Topic("article-3:narcotics") { Name = "preventing narcotics trafficking" }),
            (20, new Topic("article-3:end-of-operations") { Name = "end to foreign military operations" }),
            (21, new Topic("article-3:dialogue") { Name = "inclusive dialogue among Afghan factions" }),
            (22, new Cooperation { Partners = [Neighbours, Afghanistan], Topics = [RegionalSecurity] }),
            (23, new Topic("article-3:rebuilding") { Name = "humanitarian and economic rebuilding" }),
        })
        {
            article.At(paragraph).Assert(new AgendaItem { Talks = Talks, Matter = point });
        }
    }

    private static void EncodeOutlook(Reading article)
    {
        article.At(41).Assert(new Attention { Observer = GlobalPowers, Matter = Talks, During = Now });
        article.At(41).Uncommitted.Expect(new Cause { Origin = Talks, Effect = AfghanStability });
    }
}
