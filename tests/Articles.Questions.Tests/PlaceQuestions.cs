namespace Articles.Questions.Tests;

/// <summary>The words on which claims stand. A place is a paragraph and the characters in it.</summary>
public sealed class PlaceQuestions
{
    [Fact]
    public void On_the_first_half_of_the_headline_of_article_0_stand_its_failure_and_the_thesis_of_the_whole() =>
        Assert.Equal([typeof(Success), typeof(Cause)], On(Article0.Source, 1, 0));

    [Fact]
    public void On_the_second_half_stand_the_silence_and_who_the_powers_are_and_the_thesis() =>
        Assert.Equal([typeof(Statement), typeof(Cause), typeof(SameAs)], On(Article0.Source, 1, 30));

    [Fact]
    public void On_the_day_in_article_2_stand_the_three_meetings_and_the_visit_and_no_office() => Assert.Equal(
        [typeof(Meeting), typeof(Meeting), typeof(Meeting), typeof(Visit)],
        On(Article2.Source, 4, 300));

    [Fact]
    public void Reported_words_of_article_0_are_told_apart_from_their_speakers_and_acts()
    {
        var reported = Facts.Claims.From(Article0.Source).Where(static claim => claim.Attribution.Count > 0).ToList();

        Assert.Equal(6, reported.Count);
        Assert.All(reported, static claim => Assert.Equal(
            [SpanPart.Source, SpanPart.Cue, SpanPart.Words],
            claim.Locators.Select(static place => place.Part!.Value).Distinct().Order()));
    }

    [Fact]
    public void Paragraphs_without_a_claim_are_the_furniture_of_the_pages()
    {
        Assert.Equal([7], Empty(Article0.Source, 7));
        Assert.Empty(Empty(Article1.Source, 12));
        Assert.Equal([1, 11, 23, 24, 25, 26, 27], Empty(Article2.Source, 27));
    }

    [Fact]
    public void Support_of_three_is_one_condition_of_six_claims_on_one_paragraph()
    {
        var claims = Facts.Claims.From(Article2.Source).Conditional().ToList();

        Assert.Equal(6, claims.Count);
        Assert.All(claims, static claim =>
        {
            Assert.Equal("article-2, 6", Where(claim));
            Assert.Equal(
                ["Russia", "China", "some countries in the region beside Russia and China"],
                Assert.IsType<AllOf>(claim.Condition!.What!.Value.What).Of
                    .Select(static one => ((Support)one).Supporter.Caption));
        });
    }

    private static IEnumerable<Type> On(Source source, int paragraph, int at) => Facts.Claims.From(source)
        .Where(claim => claim.Locators.Any(place =>
            place.Paragraph == paragraph && (place.Start ?? 0) <= at && at < (place.End ?? int.MaxValue)))
        .Select(static claim => claim.What.GetType());

    private static IEnumerable<int> Empty(Source source, int paragraphs) => Enumerable.Range(1, paragraphs)
        .Except(Facts.Claims.From(source)
            .SelectMany(static claim => claim.Locators)
            .Select(static place => place.Paragraph));
}
