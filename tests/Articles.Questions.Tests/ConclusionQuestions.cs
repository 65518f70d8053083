namespace Articles.Questions.Tests;

/// <summary>What did the encoder conclude, and from what?</summary>
public sealed class ConclusionQuestions
{
    [Fact]
    public void Year_of_the_visit_is_concluded_and_the_text_gives_day_and_month_only() => Assert.Equal(
        ["XXXX-04-23", "XXXX-04-23", "XXXX-04-23"],
        Facts.ClaimsOf<Meeting>().Inferred(nameof(Meeting.On))
            .SelectMany(static claim => claim.Inferences)
            .Where(static inference => inference.About == nameof(Meeting.On))
            .Select(static inference => inference.Stated));

    [Fact]
    public void Date_of_the_visit_is_a_Tuesday_as_the_text_says() => Assert.Equal(
        [DayOfWeek.Tuesday],
        Facts.ClaimsOf<Meeting>().Inferred(nameof(Meeting.On))
            .Select(static claim => DateOnly.Parse(
                claim.What.On!.ToString(), System.Globalization.CultureInfo.InvariantCulture).DayOfWeek)
            .Distinct());

    [Fact]
    public void Institution_of_Kabir_is_concluded() => Assert.Equal(
        [("article-2", Kabir)],
        Facts.ClaimsOf<IOfficeHolding>().Inferred(nameof(OfficeHolding.Institution))
            .Select(static claim => (claim.Source.Id.Value, claim.What.Holder)));

    [Fact]
    public void That_the_missing_nation_is_the_United_States_is_concluded_and_doubted()
    {
        var claim = Assert.Single(Facts.ClaimsOf<SameAs>().From(Article0.Source).Inferred());

        Assert.Equal("[missing in the text], United States", claim.What.Who.ToString());
        Assert.Equal((Basis.Inferred, 1), (claim.Whole.Basis, claim.Doubts.Count));
    }

    [Fact]
    public void That_Russia_is_the_supporter_of_whom_Kabulov_speaks_is_concluded_twice() => Assert.Equal(
        ["article-2, 5", "article-2, 8"],
        Facts.ClaimsOf<Support>().SaidBy(Kabulov).Inferred(nameof(Support.Supporter))
            .Select(static claim => Where(claim)));

    [Fact]
    public void Third_table_is_given_to_the_analysts_by_a_conclusion() => Assert.Equal(
        [35, 36, 37, 38, 39],
        Facts.Claims.From(Article3.Source).Inferred(nameof(Claim.Attribution))
            .SelectMany(static claim => claim.Locators)
            .Select(static place => place.Paragraph)
            .Distinct()
            .Order());

    [Fact]
    public void Party_that_rules_is_concluded_to_be_the_Taliban_and_its_branch_to_be_the_network()
    {
        var claim = Assert.Single(
            Facts.ClaimsOf<PartOf>().From(Article1.Source), static claim => claim.What.Part.Equals(HaqqaniNetwork));

        Assert.Equal("Haqqani Network is part of Taliban", claim.What.Caption);
        Assert.Equal(
            [("Haqqani system", true), ("the ruling party", true)],
            claim.Whole.Wordings.Select(static wording => (wording.Words, wording.How is not null)));
    }

    [Fact]
    public void That_Kabulov_met_Kabir_on_his_own_is_concluded_from_meetings_with_the_others()
    {
        var kabir = Assert.Single(Facts.ClaimsOf<Meeting>(), static claim => claim.What.Participants.Contains(Kabir));

        Assert.Contains(
            "each of the two others",
            kabir.Inferences.Single(static one => one.About == nameof(Meeting.Participants)).How,
            StringComparison.Ordinal);
    }

    [Fact]
    public void Source_of_the_goal_and_aim_of_the_pressure_are_all_that_is_concluded_of_article_4() => Assert.Equal(
        [nameof(Pressure.Aim), nameof(Claim.Attribution)],
        Facts.Claims.From(Article4.Source).Inferred()
            .SelectMany(static claim => claim.Whole.Inferences)
            .Select(static inference => inference.About)
            .Distinct()
            .Order(StringComparer.Ordinal));

    [Fact]
    public void Attack_before_the_visit_is_one_in_three_paragraphs_by_a_conclusion()
    {
        var attack = Assert.Single(Facts.ClaimsOf<Attack>().From(Article2.Source).Inferred());

        Assert.Equal("article-2, 5 8 16", Where(attack));
        Assert.Equal(
            [nameof(Claim.Locators), nameof(Attack.On)],
            attack.Inferences.Select(static inference => inference.About));
    }

    [Fact]
    public void Times_of_what_Kabulov_went_on_to_say_are_concluded() => Assert.Equal(
        [WhenRelation.After, WhenRelation.Before],
        Facts.ClaimsOf<Support>().SaidBy(Kabulov).Inferred(nameof(Claim.SaidOn))
            .Select(static claim => claim.SaidOn!.Relation));
}
