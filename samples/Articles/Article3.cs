namespace Articles;

/// <summary>The article on talks that Russia hosted for a delegation of the Taliban.</summary>
/// <remarks>
/// Paragraphs 1, 2, 4, 40, 42, 43 and 46 to 58 are page furniture, 44 and 45 are about the author. The calendar of
/// October 2025 dates the page and not the text, so the source has no date. Rows of tables are paragraphs; the borders
/// of their cells are lost.
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
        Inferences =
        [
            new("the box under the text (paragraphs 44 and 45) names him", nameof(Source.Authors)),
            new("the disclaimer under the text (paragraph 42) speaks for the site", nameof(Source.Publisher)),
        ],
        Doubts =
        [
            new("the page calls itself an automatic aggregator (paragraph 42)", nameof(Source.Authors)),
        ],
    };

    private static When Now => When.AsOf(Source);

    private static Meeting Talks => new(
        [Officials, Delegation], topics: [RegionalSecurity, Counterterrorism, AfghanStability], host: Russia,
        occasion: "high-level talks", on: When.Before(Source).Worded("recently"), id: "russia-taliban-talks");

    private static Contact Outreach => new([Russia, Taliban], channel: Channel.Direct, on: When.At(Source));

    private static Presence ForeignPresence => new(ForeignTroops, Afghanistan, military: true);

    private static Withdrawal ForeignWithdrawal => new(ForeignTroops, Afghanistan);

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
        article.At(
                Span(3, 0, 31),
                Span(5, 0, 64),
                Span(6, 0, 31),
                Span(7, 34, 88),
                Span(7, 186, 291),
                Span(18, 0, 84))
            .As(Russia, "Moscow").Assert(Talks);
        article.At(Span(7, 306, 339)).Presupposed.Assert(new Withdrawal(
            MostForeignTroops, Afghanistan, on: When.Before(Source)));
        article.At(Span(7, 320, 339)).Presupposed
            .Assert(new PartOf(MostForeignTroops, ForeignTroops));
        article.At(Span(5, 175, 192), Span(7, 341, 358), Span(18, 191, 208))
            .Presupposed.Assert(new PartOf(Officials, Russia));
        article.At(Span(5, 175, 192), Span(7, 341, 358), Span(18, 191, 208))
            .Presupposed.Assert(new ActsFor(Officials, Russia));
        article.At(
                Span(3, 13, 31),
                Span(5, 25, 43),
                Span(6, 13, 31),
                Span(7, 59, 88),
                Span(18, 55, 84))
            .Presupposed.Assert(new PartOf(Delegation, Taliban));
        article.At(Span(3, 13, 31), Span(5, 25, 43), Span(6, 13, 31), Span(7, 59, 88), Span(18, 55, 84))
            .Presupposed.Assert(new ActsFor(Delegation, Taliban));
        article.At(Span(41, 3, 43)).Presupposed.Assert(Outreach);
        article.At(Span(5, 336, 445))
            .Doubt("'this development' may be the talks, or the warning at them", about: nameof(Assessment.Matter))
            .Assert(new Assessment(
                Talks, "a significant moment in Russia's diplomatic approach to the Taliban-led government"));
        article.At(Span(7, 3, 32)).Presupposed
            .Assert(new Assessment(Talks, "a significant diplomatic move"));
    }

    /// <summary>The significance of the talks, and their circumstances.</summary>
    private static void EncodeSigns(Reading article)
    {
        var role = new Trend(new Assignment(Russia, "a role", matter: AfghanLandscape), Direction.Grows, during: Now);
        var engagement = new Trend(new Ties([Russia, Taliban]), Direction.Grows, during: Now);
        article.At(Span(5, 79, 149))
            .As(Russia, "Moscow").Presupposed.Assert(role);
        article.At(Span(5, 0, 100))
            .Assert(new Indication(Talks, role));
        article.At(Span(7, 101, 145))
            .As(Taliban, "the group").Presupposed.Assert(engagement);
        article.At(Span(7, 34, 130))
            .Assert(new Indication(Talks, engagement));

        article.At(Span(5, 104, 149)).Presupposed
            .Assert(new Assessment(AfghanLandscape, "evolving"));
        article.At(Span(7, 151, 184)).Presupposed
            .Assert(new Assessment(Calculations, "complex"));
        article.At(Span(5, 451, 467), Span(5, 491, 506)).Presupposed
            .Doubt("'in Central Asia' may belong to the alliances alone", about: nameof(Assessment.Matter))
            .Assert(new Assessment(CentralAsia, "under ongoing tensions"));
        article.At(Span(5, 472, 506)).Presupposed
            .Assert(new Assessment(CentralAsia, "under shifting alliances"));

        foreach (var (place, matter) in new[]
        {
            (Span(6, 37, 70), SecurityConcerns),
            (Span(41, 49, 83), AfghanTensions),
        })
        {
            article.At(place).Presupposed
                .Assert(new Trend(matter, Direction.Grows, during: Now));
        }
    }

    private static void EncodeDemands(Reading article)
    {
        article.At(
                Span(3, 0, 6, SpanPart.Source),
                Span(3, 40, 54, SpanPart.Cue),
                Span(3, 55, 103, SpanPart.Words))
            .By(Russia, cue: "strong warning").Demand(!ForeignPresence);
        var stern = article.At(
                Span(41, 3, 9, SpanPart.Source),
                Span(41, 89, 103, SpanPart.Cue),
                Span(41, 104, 137, SpanPart.Words))
            .By(Russia, cue: "stern warnings").Demand(!ForeignPresence);
        var landscape = new Assessment(RegionalLandscape, "shifting", during: Now);
        article.At(Span(41, 149, 196)).Presupposed.Assert(landscape);
        article.At(Span(41, 85, 182))
            .Assert(new Indication(stern, landscape));

        var warning = EncodeWarning(article);
        var concern = new Attention(Russia, StabilityAndSecurity, during: Now);
        article.At(Span(5, 289, 334))
            .Doubt("whose concerns they are is not said", about: nameof(Attention.Observer))
            .Presupposed.Assert(concern);
        article.At(Span(5, 200, 297))
            .Assert(new Indication(warning, concern));

        article.At(
                Span(7, 341, 358, SpanPart.Source), Span(7, 359, 369, SpanPart.Cue), Span(7, 370, 409, SpanPart.Words))
            .By(Officials, cue: "emphasized").Said(When.At(Talks))
            .Assert(new Assessment(PeacefulTransition, "important"));
        article.At(
                Span(7, 341, 358, SpanPart.Source), Span(7, 414, 431, SpanPart.Cue), Span(7, 447, 510, SpanPart.Words))
            .By(Officials, to: Taliban, cue: "urged").Said(When.At(Talks))
            .As(Afghanistan, "Afghan territory").Demand(
                !new Use(Afghanistan, "base for extremist activities"),
                to: Taliban);
        article.At(
                Span(7, 341, 358, SpanPart.Source), Span(7, 414, 419, SpanPart.Cue), Span(7, 490, 552, SpanPart.Words))
            .By(Officials, to: Taliban, cue: "urged").Said(When.At(Talks))
            .Possibly.Presupposed.Assert(new Threat(
                new Topic("article-3:extremist-activities", "extremist activities"), Neighbours));
    }

    // A renewed presence existed before. The article does not say whether it had ended.
    private static Claim EncodeWarning(Reading article)
    {
        var officials = article.At(
                Span(5, 151, 173),
                Span(5, 175, 192, SpanPart.Source),
                Span(5, 193, 215, SpanPart.Cue),
                Span(5, 216, 276, SpanPart.Words))
            .By(Officials, cue: "issued a clear warning").Said(When.At(Talks));
        officials.Presupposed.Assert(ForeignPresence with { During = When.Before(Talks).Worded("renewed") });
        return officials
            .Doubt(
                "'renewed' sounds as if none were left, but paragraph 7 tells of most troops' withdrawal only, and "
                    + "paragraph 18 of a sustained presence",
                about: nameof(Beginning.Again))
            .Demand(!new Beginning(ForeignPresence, again: true));
    }
}
