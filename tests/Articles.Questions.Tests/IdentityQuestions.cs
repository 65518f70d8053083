namespace Articles.Questions.Tests;

/// <summary>The identities that a text leaves to the reader, with their evidence.</summary>
public sealed class IdentityQuestions
{
    [Fact]
    public void System_of_Haqqani_is_the_network_by_the_name_that_article_4_counts_among_factions()
    {
        var wordings = Facts.Claims.From(Article1.Source).SelectMany(static claim => claim.Whole.Wordings)
            .Where(static wording => wording.Who.Equals(HaqqaniNetwork))
            .ToList();

        Assert.Equal(3, wordings.Count);
        Assert.All(wordings, static wording =>
        {
            Assert.Equal("Haqqani system", wording.Words);
            Assert.Contains("article 4 (paragraph 9)", wording.How, StringComparison.Ordinal);
        });
    }

    [Fact]
    public void Interim_government_is_the_emirate_since_paragraph_7_names_the_same_year()
    {
        var formation = Assert.Single(Facts.ClaimsOf<Formation>().From(Article1.Source));
        var wording = Assert.Single(formation.Whole.Wordings);

        Assert.Equal((Emirate, "the interim government"), (wording.Who, wording.Words));
        Assert.Contains("paragraph 7", wording.How, StringComparison.Ordinal);
    }

    [Fact]
    public void Forming_the_government_and_its_taking_office_may_be_one()
    {
        var same = Assert.Single(
            Facts.ClaimsOf<SameAs>().From(Article1.Source), static claim => claim.What.Happenings.Count > 0);

        Assert.Equal(
            ["interim-government-formed", "taliban-government-takes-office"],
            same.What.Happenings.Select(static happening => happening.Id!.Value.Value));
        Assert.True(Assert.Single(same.Doubts).IsOfWhole);
    }

    [Fact]
    public void Officials_whom_Kabulov_met_are_those_whom_paragraph_4_names() => Assert.Equal(
        [Muttaqi, Kabir, Haqqani],
        Facts.ClaimsOf<Indication>().From(Article2.Source)
            .SelectMany(static claim => claim.Whole.Wordings)
            .Where(static wording => wording is { Words: "high-ranking official", How: not null })
            .Select(static wording => (Person)wording.Who));

    [Fact]
    public void Those_who_await_resettlement_are_the_evacuees_by_the_same_sentence()
    {
        var expected = Assert.Single(Facts.ClaimsOf<Relocation>().From(Article0.Source).With(Modality.Expected));
        var wording = Assert.Single(expected.Whole.Wordings);

        Assert.Equal("Afghan evacuees", wording.Who.Caption);
        Assert.Equal("those awaiting resettlement", wording.Words);
        Assert.NotNull(wording.How);
    }

    [Fact]
    public void Author_of_article_2_is_concluded_from_a_bare_name()
    {
        var source = Facts.Sources.Single(static source => source.Id == "article-2");
        var inference = Assert.Single(source.Inferences);

        Assert.Equal([BabrakKhel], source.Authors.Cast<Person>());
        Assert.Equal(nameof(Source.Authors), inference.About);
        Assert.Contains("paragraph 23", inference.How, StringComparison.Ordinal);
    }

    [Fact]
    public void Foreign_policy_is_one_topic_of_which_one_article_sees_none_and_another_success() => Assert.Equal(
        [
            "article-1: not: policy of Islamic Emirate of Afghanistan: foreign policy",
            "article-2: success of Taliban with \"foreign policy\"",
        ],
        Facts.Involving(Cast.Shared.ForeignPolicy)
            .Where(static claim => claim.What is Policy or Success)
            .Select(static claim =>
                $"{claim.Source.Id}: {(claim.Polarity == Polarity.Denied ? "not: " : "")}{claim.What}"));

    [Fact]
    public void Three_issues_are_examples_of_those_that_the_experts_want_to_be_minded() => Assert.Equal(
        ["human rights", "women's education", "employment"],
        Facts.ClaimsOf<PartOf>().Cued("predict").Select(static claim => claim.What.Part.Caption));
}
