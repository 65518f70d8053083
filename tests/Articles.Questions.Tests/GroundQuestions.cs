namespace Articles.Questions.Tests;

/// <summary>The places of the claims of articles 3 and 4, and the paragraphs without a claim.</summary>
public sealed class GroundQuestions
{
    [Fact]
    public void On_the_last_cell_of_the_first_row_of_the_second_table_stands_an_answer_only() =>
        Assert.Equal([typeof(Answer)], On(Article3.Source, 25, 45));

    [Fact]
    public void On_the_stern_warnings_stand_the_warning_and_its_meaning() =>
        Assert.Equal([typeof(Presence), typeof(Indication)], On(Article3.Source, 41, 92));

    [Fact]
    public void On_the_third_option_stand_the_choice_and_its_judgement() =>
        Assert.Equal([typeof(Difficulty), typeof(Assessment)], On(Article4.Source, 6, 530));

    [Fact]
    public void On_the_end_of_last_year_stands_the_decision_and_no_plan() =>
        Assert.Equal([typeof(Decision)], On(Article4.Source, 8, 10));

    [Fact]
    public void Words_of_the_officials_are_told_apart_from_their_name_and_their_acts() => Assert.All(
        Facts.Claims.SaidBy(Facts.Get<Group>("article-3:russian-officials")),
        static claim => Assert.Equal(
            [SpanPart.Source, SpanPart.Cue, SpanPart.Words],
            claim.Locators.Select(static place => place.Part).OfType<SpanPart>().Distinct().Order()));

    [Fact]
    public void Every_cell_has_its_words_in_its_row_and_the_heading_of_its_table()
    {
        var cells = Facts.Claims.From(Article3.Source)
            .Where(static claim => claim.Locators.Any(static place => place.Column is not null))
            .ToList();

        Assert.Equal(35, cells.Count);
        Assert.All(cells, static claim =>
        {
            var row = claim.Locators.Single(static place => place.Column is not null).Paragraph;
            Assert.Contains(claim.Locators, place => place.Paragraph == row && place.Start is not null);
            Assert.Contains(claim.Locators, static place => place.Paragraph is 13 or 24 or 35);
        });
    }

    [Fact]
    public void Every_stance_in_a_table_stands_on_the_name_of_its_row() => Assert.All(
        Facts.Claims.From(Article3.Source).SelectMany(static claim => claim.Locators
            .Where(static place => place is { Paragraph: < 28, Column: > 1 })
            .Select(place => (claim, place.Paragraph))),
        static cell => Assert.Contains(
            cell.claim.Locators, place => place.Paragraph == cell.Paragraph && place.Start == 0));

    [Fact]
    public void Talks_and_offers_in_tables_have_the_topics_of_their_rows() => Assert.Equal(
        ["regional stability", "regional stability", "political stability", "regional security"],
        Facts.ClaimsOf<IContact>().From(Article3.Source)
            .Where(static claim => claim.Locators.Any(static place => place.Column is not null))
            .Select(static claim => claim.What.Topics.ToString()));

    [Fact]
    public void Paragraphs_without_a_claim_are_furniture_a_heading_and_the_names_of_the_author()
    {
        Assert.Equal([1, 2, 4, 40, 42, 43, .. Enumerable.Range(46, 13)], Empty(Article3.Source, 58));
        Assert.Equal([1, 11, 12], Empty(Article4.Source, 13));
    }

    private static IEnumerable<Type> On(Source source, int paragraph, int at) => Facts.Claims.From(source)
        .Where(claim => claim.Locators.Any(place =>
            place.Paragraph == paragraph && place.Start <= at && at < place.End))
        .Select(static claim => claim.What.GetType());

    private static IEnumerable<int> Empty(Source source, int paragraphs) => Enumerable.Range(1, paragraphs)
        .Except(Facts.Claims.From(source)
            .SelectMany(static claim => claim.Locators)
            .Select(static place => place.Paragraph));
}
