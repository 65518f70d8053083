namespace Articles.Tests;

public sealed class DoubtTests
{
    [Fact]
    public void Ties_of_Pakistan_with_itself_are_kept_as_written_and_marked()
    {
        var claim = Assert.Single(
            Facts.ClaimsOf<Ties>().Doubtful(nameof(Ties.Parties)),
            static claim => claim.What.Quality == TiesQuality.Hostile);

        Assert.Equal([Pakistan, Pakistan], claim.What.Parties);
        Assert.Equal(Severity.Warning, Assert.Single(claim.Whole.Warnings).Severity);
    }

    [Fact]
    public void Those_who_may_be_one_stay_two() => Assert.Equal(
        [
            "global powers and key global powers are the same",
            "[missing in the text] and United States are the same",
            "the international community and the global community are the same",
            "formation of Islamic Emirate of Afghanistan; "
                + "takeover of Afghanistan by Islamic Emirate of Afghanistan: the same",
            "a government that nobody recognises and Islamic Emirate of Afghanistan are the same",
            "ISIS and ISIS-Khorasan are the same",
            "experts and analysts are the same",
            "Afghan Government and Islamic Emirate of Afghanistan are the same",
            "leaders of the Islamic Emirate and leaders of the Taliban are the same",
            "a Taliban spokesman and Zabihullah Mujahid are the same",
        ],
        Facts.ClaimsOf<SameAs>().Doubtful().Select(static claim => claim.What.Caption));

    [Fact]
    public void Conservative_factions_may_be_among_the_odious_ones() => Assert.Equal(
        "the most odious and conservative groups and their sponsors",
        Assert.Single(Facts.ClaimsOf<PartOf>().From(Article4.Source).Doubtful()).What.Whole.Caption);

    [Fact]
    public void A_failure_called_certain_may_be_a_partial_one() => Assert.Equal(
        [Blocs.West],
        Facts.ClaimsOf<Success>().From(Article4.Source).Doubtful(nameof(Claim.Polarity))
            .Select(static claim => claim.What.Achiever));

    [Fact]
    public void Every_cell_of_a_table_is_marked_for_its_lost_borders()
    {
        var cells = Of(Article3.Source)
            .Where(static claim => claim.Locators.Any(static place => place.Column is not null));

        Assert.Equal(35, cells.Count());
        Assert.All(cells, static claim => Assert.Contains(claim.Doubts, static d => d.About == nameof(Claim.Locators)));
    }

    [Fact]
    public void What_is_doubted_as_a_whole_is_no_fact()
    {
        var doubted = Facts.Claims.Doubtful().Where(static claim => claim.Doubts.Any(static doubt => doubt.IsOfWhole));
        var facts = Facts.Facts<Relation>().Select(static fact => fact.What).ToHashSet();

        Assert.NotEmpty(doubted);
        Assert.All(doubted, claim => Assert.DoesNotContain(claim.What, facts));
    }

    [Fact]
    public void State_among_mercenaries_is_doubtful() => Assert.Equal(
        [Pakistan],
        Facts.ClaimsOf<PartOf>().From(Article2.Source).Doubtful(nameof(PartOf.Part))
            .Select(static claim => claim.What.Part));

    [Fact]
    public void Wordings_are_a_few_words() => Assert.All(
        Facts.Claims.SelectMany(static claim => claim.Whole.Wordings),
        static wording => Assert.InRange(wording.Words.Split(' ').Length, 1, 5));
}
