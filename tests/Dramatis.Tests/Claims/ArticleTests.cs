using Dramatis.Tests.Sample;
using static Dramatis.Tests.Sample.World;

namespace Dramatis.Tests.Claims;

/// <summary>An article of five sentences, read as the documentation shows it.</summary>
public sealed class ArticleTests
{
    private static readonly Organisation Ministry = new("ministry") { Name = "the ministry" };
    private readonly FactBase.Builder _facts = new();

    public ArticleTests()
    {
        var article = _facts.Read(new("article") { Published = "2024-06-01" });
        var talks = article.At(1, 4)
            .Infer(
                "3 May is a Friday in 2019 and 2024, and she took office in 2022",
                about: nameof(Meeting.On),
                stated: "XXXX-05-03")
            .Assert(new Meeting { Id = "strait-talks", Participants = [Vale, Moor], On = "2024-05-03" });

        var valeSays = article.At(5).By(Courier, Radio).By(Vale);
        valeSays.Deny(new Contact { Parties = [Norland, Sudland], On = When.Year(article) });
        valeSays.Deny(new Meeting { Participants = [Norland, Sudland] }, Modality.Planned);
        valeSays.Demand(!new Interference { Who = Sudland, In = Norland }, by: Norland, to: Sudland);
        valeSays.Possibly.If(!Recognised).Expect(new Closure { Facility = Port });

        article.At(6).As(Norland, "Nordhaven").Plan(
            new Closure { Closer = Ministry, Facility = Port, On = When.After(talks) }, by: Ministry);
        article.At(Locator.Cell(9, 2)).Doubt("the column borders are lost").Offer(
            new Contact { Parties = [Norland, Sudland] }, by: [Norland, Sudland]);
    }

    [Fact]
    public void Each_sentence_says_what_it_says() => Assert.Equal(
        [
            "Vale, Moor meet, 2024-05-03",
            "The Courier and Radio North: Vale: not: Contact: Norland, Sudland, the year of its publication",
            "The Courier and Radio North: Vale: not planned: Norland, Sudland meet",
            "The Courier and Radio North: Vale: demanded by Norland of Sudland: not: Interference: Sudland, Norland",
            "The Courier and Radio North: Vale: if not: Recognition: Sudland, Norland: possible: expected: "
                + "Closure: The port",
            "planned by the ministry: Closure: the ministry, The port, after Vale, Moor meet, 2024-05-03",
            "offered by Norland and Sudland: Contact: Norland, Sudland",
        ],
        _facts.Build().Claims.Select(claim => claim.Caption));

    [Fact]
    public void The_places_inferences_doubts_and_words_are_kept()
    {
        var claims = _facts.Build().Claims.Select(claim => claim.Whole).ToList();

        Assert.Equal([1, 4], claims[0].Locators);
        Assert.Equal(("On", "XXXX-05-03"), (claims[0].Inferences[0].About, claims[0].Inferences[0].Stated));
        Assert.Equal(Basis.Stated, claims[0].Basis);
        Assert.Equal([new(Norland, "Nordhaven")], claims[5].Wordings);
        Assert.Equal(ValidationCodes.Wording, Assert.Single(claims[5].Warnings).Code);
        Assert.Equal([Locator.Cell(9, 2)], claims[6].Locators);
        Assert.True(claims[6].Doubts[0].IsOfWhole);
    }

    [Fact]
    public void Only_the_talks_are_a_fact_and_nothing_contradicts_them()
    {
        var facts = _facts.Build();

        Assert.Equal("strait-talks", Assert.Single(facts.Facts<IRelation>()).Id);
        Assert.Equal(4, facts.Claims.SaidBy(Vale).Through(Radio).Count());
        Assert.Equal("after Vale, Moor meet, 2024-05-03", facts.ClaimsOf<Closure>().HeldBy(Ministry).Single().What.On!.ToString());
        Assert.Equal(2024, facts.ClaimsOf<Contact>().Denied().Single().What.On!.Earliest?.Year);
        Assert.Empty(facts.Contradictions());
        Assert.Empty(facts.Disagreements());
    }
}
