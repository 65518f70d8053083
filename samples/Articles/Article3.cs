namespace Articles;

/// <summary>The article on talks that Russia hosted for a delegation of the Taliban.</summary>
/// <remarks>
/// Paragraphs 1, 2, 4, 42, 43 and 46 to 58 are page furniture, 44 and 45 are about the author. The author is inferred from
/// the box under the text, on a page that calls itself an automatic aggregator; a source cannot express such an inference.
/// The calendar of October 2025 dates the page and not the text, so the source has no date. Rows of tables are paragraphs;
/// the borders of their cells are lost.
/// </remarks>
public static partial class Article3
{
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

    private static Contact Outreach => new() { Participants = [Russia, Taliban], Channel = Channel.Direct };

    private static Presence ForeignPresence => new() { Present = ForeignTroops, Area = Afghanistan, Military = true };

    private static Withdrawal ForeignWithdrawal => new() { Withdrawing = ForeignTroops, Area = Afghanistan };

    public static void Encode(FactBase.Builder facts)
    {
        var article = facts.Read(Source);
        EncodeTalks(article);
        EncodeSigns(article);
        EncodeDemands(article);
        EncodeMessage(article);
        EncodeAgenda(article);
        EncodeFirstTable(article);
        EncodeSecondTable(article);
        EncodeExperts(article);
        EncodeStrategies(article);
        EncodeRoles(article);
        EncodePriorities(article);
        EncodeOutlook(article);
        EncodeAuthor(article);
    }

    private static void EncodeTalks(Reading article)
    {
        article.At(3, 5, 6, 7, 18).As(Russia, "Moscow").Assert(Talks);
        article.At(7).Presupposed.Assert(new Withdrawal
        {
            Withdrawing = MostForeignTroops,
            Area = Afghanistan,
            On = When.Before(Source),
        });
        article.At(7).Presupposed.Assert(new PartOf { Part = MostForeignTroops, Whole = ForeignTroops });
        article.At(5, 7, 18).Presupposed.Assert(new PartOf { Part = Officials, Whole = Russia });
        article.At(3, 5, 6, 7, 18).Presupposed.Assert(new PartOf { Part = Delegation, Whole = Taliban });
        article.At(41).Presupposed.Assert(Outreach);
        article.At(5).Assert(new Assessment { Matter = Talks, Verdict = "a significant moment in Russia's approach" });
        article.At(7).Presupposed.Assert(new Assessment { Matter = Talks, Verdict = "a significant diplomatic move" });
    }

    /// <summary>The significance of the talks, and their circumstances.</summary>
    private static void EncodeSigns(Reading article)
    {
        var role = new Trend
        {
            Matter = new Assignment { Assignee = Russia, Part = "a role", Matter = AfghanLandscape },
            Direction = Direction.Grows,
            During = Now,
        };
        var engagement = new Trend
        {
            Matter = new Ties { Parties = [Russia, Taliban] },
            Direction = Direction.Grows,
            During = Now,
        };
        article.At(5).As(Russia, "Moscow").Presupposed.Assert(role);
        article.At(5).Assert(new Indication { Sign = Talks, Shown = role });
        article.At(7).Presupposed.Assert(engagement);
        article.At(7).Assert(new Indication { Sign = Talks, Shown = engagement });

        article.At(5).Presupposed.Assert(new Assessment { Matter = AfghanLandscape, Verdict = "evolving" });
        article.At(7).Presupposed.Assert(new Assessment { Matter = Calculations, Verdict = "complex" });
        foreach (var verdict in new[] { "under ongoing tensions", "under shifting alliances" })
        {
            article.At(5).Presupposed.Assert(new Assessment { Matter = CentralAsia, Verdict = verdict });
        }

        foreach (var (paragraph, matter) in new[] { (6, SecurityConcerns), (41, AfghanTensions) })
        {
            article.At(paragraph).Presupposed
                .Assert(new Trend { Matter = matter, Direction = Direction.Grows, During = Now });
        }
    }

    private static void EncodeDemands(Reading article)
    {
        var stern = article.At(3, 41).By(Russia).Demand(!ForeignPresence);
        var landscape = new Assessment { Matter = RegionalLandscape, Verdict = "shifting" };
        article.At(41).Presupposed.Assert(landscape);
        article.At(41).Assert(new Indication { Sign = stern, Shown = landscape });

        var warning = EncodeWarning(article.At(5).By(Officials).Said(When.At(Talks)));
        var concern = new Attention { Observer = Russia, Matter = StabilityAndSecurity, During = Now };
        article.At(5)
            .Doubt("whose concerns they are is not said", about: nameof(Attention.Observer))
            .Presupposed.Assert(concern);
        article.At(5).Assert(new Indication { Sign = warning, Shown = concern });

        var officials = article.At(7).By(Officials).Said(When.At(Talks));
        officials.Assert(new Assessment { Matter = PeacefulTransition, Verdict = "important" });
        officials.Demand(
            !new Use { Used = Afghanistan, Purpose = "base for extremist activities" },
            to: Taliban);
        officials.Possibly.Presupposed.Assert(new Threat
        {
            Danger = new Topic("article-3:extremist-activities") { Name = "extremist activities" },
            Threatened = Neighbours,
        });
    }

    // A renewed effort existed before. The article does not say whether it had ended.
    private static Claim EncodeWarning(Passage officials)
    {
        officials.Presupposed.Assert(ForeignPresence with { During = When.Before(Talks).Worded("renewed") });
        return officials
            .Doubt(
                "'renewed' sounds as if none were left, but paragraph 7 tells of most troops' withdrawal only, and "
                    + "paragraph 18 of a sustained presence",
                about: nameof(Presence.During))
            .Demand(!(ForeignPresence with { During = When.After(Talks).Worded("renewed") }));
    }

    private static void EncodeMessage(Reading article)
    {
        var moscow = article.At(17).By(Russia).As(Russia, "Moscow");
        moscow.Demand(ForeignWithdrawal);
        article.At(17).By(Russia).Implied.Expect(new Cause
        {
            Origin = ForeignWithdrawal,
            Effect = new Trend { Matter = AfghanStability, Direction = Direction.Improves },
        });

        article.At(18).By(Russia).As(Russia, "Moscow").Said(When.At(Talks))
            .Assert(new Assessment { Matter = FreeAfghanistan, Verdict = "important" });
        var officials = article.At(18).By(Officials).Said(When.At(Talks));
        officials.Demand(ForeignWithdrawal with { Manner = "immediate and unconditional" });
        officials.Presupposed.Assert(ForeignPresence with { During = When.AsOf(Talks).Worded("sustained") });
        officials.Assert(new Cause { Origin = ForeignPresence, Effect = Instability });
        article.At(18).By(Russia).As(Russia, "Moscow").Said(When.At(Talks)).Demand(
            new Compliance { Complier = InternationalActors, Norm = TerritorialIntegrity },
            to: InternationalActors);
        var part = article.At(18).As(Russia, "Moscow").Plan(
            new Assignment
            {
                Assignee = Russia,
                Part = "constructive supporter of Afghan-led peace and reconstruction",
            },
            by: Russia);
        article.At(18).Assert(new Indication { Sign = Talks, Shown = part });
    }
}
