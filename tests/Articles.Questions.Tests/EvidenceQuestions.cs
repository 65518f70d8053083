namespace Articles.Questions.Tests;

/// <summary>The identities in articles 3 and 4 with their evidence, and the inferences about the authors.</summary>
public sealed class EvidenceQuestions
{
    [Fact]
    public void Taliban_regime_is_the_emirate_by_the_name_in_paragraph_3() =>
        Assert.Contains("paragraph 3", Evidence(Emirate, "the Taliban regime"), StringComparison.Ordinal);

    [Fact]
    public void We_of_the_strategy_are_the_United_States_since_their_ministry_speaks()
    {
        Assert.Equal("the State Department speaks in its document", Evidence(Usa, "we"));
        Assert.Equal(
            [Usa],
            Facts.ClaimsOf<PartOf>().From(Article4.Source)
                .Where(static claim => claim.What.Part.Equals(StateDepartment))
                .Select(static claim => (State)claim.What.Whole));
    }

    [Fact]
    public void We_of_the_spokesman_are_the_emirate_by_another_reason()
    {
        Assert.Contains("countries turn", Evidence(Emirate, "we"), StringComparison.Ordinal);
        Assert.NotEqual(Evidence(Usa, "we"), Evidence(Emirate, "we"));
    }

    [Fact]
    public void Leadership_that_thanks_is_the_leaders_of_paragraph_3() => Assert.Contains(
        "paragraph 3", Evidence(Facts.Get<Group>("article-4:emirate-leaders"), "the leadership"), StringComparison.Ordinal);

    [Fact]
    public void Leaders_of_the_Emirate_may_be_those_of_the_Taliban()
    {
        var same = Assert.Single(Facts.Involving(Facts.Get<Group>("article-4:leaders")), static claim => claim.What is SameAs);

        Assert.Equal("leaders of the Islamic Emirate, leaders of the Taliban", ((SameAs)same.What).Who.ToString());
        Assert.True(Assert.Single(same.Doubts).IsOfWhole);
    }

    [Fact]
    public void Institutions_of_the_list_are_the_organisations_of_the_table() => Assert.Contains(
        "the table under the list",
        Evidence(Facts.Get<Bloc>("article-3:international-organisations"), "international institutions"),
        StringComparison.Ordinal);

    [Fact]
    public void Embassy_in_Doha_is_that_of_Kabul_since_the_text_tells_of_one_only()
    {
        var embassy = Facts.Get<Facility>("us-embassy-kabul");

        Assert.Contains(
            "one embassy only", Evidence(embassy, "the US embassy in Afghanistan"), StringComparison.Ordinal);
        Assert.Equal(
            [Places.Kabul, Places.Doha],
            Facts.Playing(Location.Roles.Located, embassy).Select(static claim => (Place)claim.What.Area));
    }

    [Fact]
    public void America_is_among_any_country_and_the_United_States_among_any_target() => Assert.Equal(
        ["any country", "the United States or any other country"],
        Facts.ClaimsOf<PartOf>().From(Article4.Source)
            .Where(static claim => claim.What.Part.Equals(Usa))
            .Select(static claim => claim.What.Whole.Caption)
            .Order(StringComparer.Ordinal));

    [Fact]
    public void Author_and_publisher_of_article_3_are_inferred_and_the_author_is_doubtful()
    {
        var source = Facts.Sources.Single(static source => source.Id == "article-3");

        Assert.Equal(
            [nameof(Source.Authors), nameof(Source.Publisher)],
            source.Inferences.Select(static inference => inference.About));
        Assert.Contains("paragraphs 44 and 45", source.Inferences[0].How, StringComparison.Ordinal);
        Assert.Equal(nameof(Source.Authors), Assert.Single(source.Doubts).About);
    }

    [Fact]
    public void Author_of_article_4_is_inferred_from_lines_with_two_spellings()
    {
        var source = Facts.Sources.Single(static source => source.Id == "article-4");
        var inference = Assert.Single(source.Inferences);

        Assert.Equal(nameof(Source.Authors), inference.About);
        Assert.Contains("two spellings", inference.How, StringComparison.Ordinal);
        Assert.Equal(["Georgi Asatrian"], ((Person)source.Authors[0]).Aliases);
    }

    /// <summary>The one reason that the encoder gives for taking words to mean an actor.</summary>
    private static string Evidence(Actor who, string words) => Assert.Single(
        Facts.Claims
            .SelectMany(static claim => claim.Whole.Wordings)
            .Where(wording => wording.Who.Equals(who) && wording is { How: not null } && wording.Words == words)
            .Select(static wording => wording.How!)
            .Distinct());
}
