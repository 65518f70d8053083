namespace Articles;

/// <content>The first two tables, of stances: paragraphs 13 to 16 and 24 to 27.</content>
public static partial class Article3
{
    private const string LostBorders = "the borders of the cells are lost; where one ends is concluded from the sense";

    /// <summary>A cell with its words, and the headings of its column and row, which are part of what it says.</summary>
    private static Passage Cell(Reading article, int column, Locator words, params ReadOnlySpan<Locator> headings) =>
        article.At([Locator.Cell(words.Paragraph, column), words, .. headings])
            .Doubt(LostBorders, about: nameof(Claim.Locators));

    private static void EncodeFirstTable(Reading article)
    {
        var (russia, taliban) = (Span(13, 19, 34), Span(13, 35, 53));
        var (presence, terrorism, stability) = (Span(14, 0, 25), Span(15, 0, 16), Span(16, 0, 18));
        var cooperation = new Cooperation([Russia, OtherSide], topics: [Counterterrorism]);
        foreach (var (words, matter) in new (Locator Words, IPlayer Matter)[]
        {
            (presence, ForeignPresence),
            (terrorism, Counterterrorism),
            (stability, RegionalStability),
        })
        {
            Cell(article, 1, words, Span(13, 0, 18))
                .Assert(new Assessment(matter, "a security challenge"));
        }

        Cell(article, 2, Span(14, 26, 33), russia, presence).Assert(new Stance(
            Russia, ForeignPresence, Attitude.Opposed, during: Now));
        Cell(article, 2, Span(14, 35, 55), russia, presence).Demand(ForeignWithdrawal, by: Russia);
        Cell(article, 3, Span(14, 56, 86), taliban, presence)
            .As(ForeignTroops, "foreign forces").Promise(!ForeignPresence, by: Taliban);
        Cell(article, 2, Span(15, 17, 45), russia, terrorism)
            .Doubt("with whom is not said", about: nameof(Stance.Matter)).Assert(new Stance(
                Russia, cooperation, Attitude.Favourable, during: Now));
        Cell(article, 3, Span(15, 46, 82), taliban, terrorism)
            .By(Taliban, cue: "expressed intent")
            .Plan(new Hostilities([Taliban, article.Some<ArmedForce>("militants")]), by: Taliban);
        Cell(article, 2, Span(16, 19, 49), russia, stability)
            .Doubt("between whom the dialogue shall be is not said", about: nameof(Contact.Participants))
            .Qualified("diplomatic")
            .Recommend(new Contact([Whoever, OtherSide], topics: [RegionalStability]), by: Russia);
        Cell(article, 3, Span(16, 50, 82), taliban, stability)
            .As(Neighbours, "neighbors")
            .Offer(new Contact([Taliban, Neighbours], topics: [RegionalStability]), by: Taliban);
    }

    private static void EncodeSecondTable(Reading article)
    {
        var (russia, taliban) = (Span(24, 6, 20), Span(24, 21, 37));
        var (presence, stability, security) = (Span(25, 0, 22), Span(26, 0, 19), Span(27, 0, 17));
        foreach (var (words, matter) in new (Locator Words, IPlayer Matter)[]
        {
            (presence, ForeignPresence),
            (stability, PoliticalStability),
            (security, RegionalSecurity),
        })
        {
            Cell(article, 1, words, Span(24, 0, 5)).Assert(new Assessment(matter, "an issue"));
        }

        Cell(article, 2, Span(25, 23, 38), russia, presence).Recommend(ForeignWithdrawal, by: Russia);
        Cell(article, 3, Span(25, 39, 57), taliban, presence)
            .Assert(new Answer(Taliban, ForeignWithdrawal, Reply.Accepted));
        Cell(article, 2, Span(26, 20, 40), russia, stability)
            .Doubt("'Inclusive' may belong to governance alone, or the cell may be 'Inclusive Governance Negotiations'")
            .Qualified("as to political stability")
            .Assert(new Stance(Russia, InclusiveGovernance, Attitude.Favourable, during: Now));
        Cell(article, 3, Span(26, 41, 61), taliban, stability)
            .Doubt("who negotiates with whom is not said", about: nameof(Negotiation.Participants))
            .Assert(new Negotiation(
                [Taliban, OtherSide], topics: [PoliticalStability], on: When.At(Source).Worded("ongoing")));
        Cell(article, 2, Span(27, 18, 40), russia, security)
            .Doubt("whose it is, is not said; paragraph 22 names the neighbours", about: nameof(Cooperation.Partners))
            .Recommend(
                new Cooperation([Whoever, OtherSide], topics: [RegionalSecurity]), by: Russia);
        Cell(article, 3, Span(27, 41, 57), taliban, security)
            .Doubt("with whom is not said", about: nameof(Contact.Participants))
            .Offer(new Contact([Taliban, OtherSide], topics: [RegionalSecurity]), by: Taliban);
    }
}
