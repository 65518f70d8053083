namespace Articles.Tests;

/// <summary>Actors that a text does not name, made where they are needed.</summary>
public sealed class SomebodyTests
{
    private static readonly State s_norland = new("norland") { Name = "Norland" };
    private static readonly State s_sudland = new("sudland") { Name = "Sudland" };

    private readonly FactBase.Builder _facts = new();
    private readonly Reading _article;

    public SomebodyTests() => _article = _facts.Read(new Source("article-1"));

    [Fact]
    public void The_words_are_the_name_and_make_the_id()
    {
        var minister = _article.Some<Person>(" a Norlandic \n minister");
        Assert.Equal("article-1:a-Norlandic-minister", minister.Id.Value);
        Assert.Equal("a Norlandic minister", minister.Caption);
        Assert.Equal(Identification.Anonymous, minister.Identification);
        Assert.True(minister.Validate().IsValid);
        Assert.Equal(minister, _article.Some<Person>("a Norlandic minister"));
    }

    [Fact]
    public void The_whole_is_replaced_before_it_is_told()
    {
        var envoy = _article.Some<Person>("an envoy", of: s_norland);
        _article.At(1).Assert(new Opposition { Opponent = s_norland, Opposed = s_sudland });
        var renamed = s_norland with { Name = "The north" };
        _facts.Replace(renamed);
        _article.At(2).Assert(new Opposition { Opponent = envoy, Opposed = s_sudland });

        Assert.Same(renamed, Assert.Single(_facts.Build().ClaimsOf<PartOf>()).What.Whole);
    }

    [Fact]
    public void A_number_and_the_source_tell_the_same_words_apart()
    {
        var other = _facts.Read(new Source("article-2"));
        Assert.Equal("article-1:a-soldier.2", _article.Some<Person>("a soldier", which: 2).Id.Value);
        Assert.Equal("article-2:a-soldier", other.Some<Person>("a soldier").Id.Value);
    }

    [Theory]
    [InlineData("article-1", "министр", "министры")]
    [InlineData("article-1", "a cease fire", "a cease-fire")]
    [InlineData("article-1", "the general's aide", "the general s aide")]
    [InlineData("Article", "a soldier", "soldiers")]
    [InlineData("press:2024_1", "a soldier", "soldiers")]
    [InlineData("24", "...", "???")]
    public void Different_words_have_different_ids(string source, string words, string others)
    {
        var reading = _facts.Read(new Source(source));
        Assert.NotEqual(reading.Some<Person>(words).Id, reading.Some<Person>(others).Id);
        Assert.Equal(reading.Some<Person>(words), reading.Some<Person>(words));
    }

    [Fact]
    public void Ids_are_as_short_as_ids_must_be_and_alike_sources_keep_apart()
    {
        var words = new string('w', 500);
        Assert.NotEqual(_article.Some<Topic>(words).Id, _article.Some<Topic>(words + "w").Id);
        EntityId[] sources = ["a.b", "a_b", "A-b", "a-b"];
        Assert.Equal(4, sources.Select(id => _facts.Read(new Source(id)).Some<Person>("a clerk").Id).Distinct().Count());
    }

    [Fact]
    public void The_whole_is_told_by_the_first_claim_that_names_the_part()
    {
        var minister = _article.Some<Person>("a minister", of: s_norland);
        Assert.Equal(0, _facts.Count);

        var visit = _article.At(5).Assert(new Visit { Visitors = [minister], Destination = s_sudland });
        _article.At(6).By(minister).Assert(new Visit { Visitors = [s_norland], Destination = s_sudland });

        var part = Assert.Single(_facts.Build().ClaimsOf<PartOf>());
        Assert.Equal((minister, s_norland), (part.What.Part, part.What.Whole));
        Assert.Equal(visit.Locators, part.Locators);
        Assert.Equal(Basis.Presupposed, part.Whole.Basis);
        Assert.Empty(part.Attribution);
    }

    [Fact]
    public void A_claim_about_the_part_contradicts_a_denial_about_the_whole()
    {
        var minister = _article.Some<Person>("a minister", of: s_norland);
        _article.At(1).Assert(new Visit { Visitors = [minister], Destination = s_sudland, On = "2024-05-03" });
        _article.At(2).Deny(new Visit { Visitors = [s_norland], Destination = s_sudland, On = "2024-05-03" });
        Assert.Single(_facts.Build().Contradictions());
    }

    [Fact]
    public void A_claim_of_another_source_does_not_tell_the_whole()
    {
        var minister = _article.Some<Person>("a minister", of: s_norland);
        _facts.Read(new Source("other")).At(1).Assert(new Visit { Visitors = [minister], Destination = s_sudland });
        Assert.Empty(_facts.Build().ClaimsOf<PartOf>());
        _article.At(1).By(minister).Assert(new Visit { Visitors = [s_norland], Destination = s_sudland });
        Assert.Single(_facts.Build().ClaimsOf<PartOf>());
    }

    [Fact]
    public void A_refused_claim_leaves_the_builder_as_it_was()
    {
        var minister = _article.Some<Person>("a minister", of: s_norland with { Name = null });
        var visit = new Visit { Visitors = [minister], Destination = s_sudland };
        Assert.Throws<ValidationException>(() => _article.At(1).Assert(visit));
        Assert.Equal(0, _facts.Count);
        Assert.DoesNotContain(_facts.Build().Actors<Person>(), one => one.Id == minister.Id);
        Assert.Throws<ValidationException>(() => _article.At(1).Assert(visit));
    }

    [Fact]
    public void The_same_words_for_two_types_are_a_clash()
    {
        _article.At(1).By(_article.Some<Person>("guards")).Assert(new Visit { Visitors = [s_norland], Destination = s_sudland });
        var refused = Assert.Throws<ValidationException>(() => _article.At(2).By(_article.Some<Group>("guards"))
            .Assert(new Visit { Visitors = [s_norland], Destination = s_sudland }));
        Assert.Contains("already a Core.Person", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Words_are_needed_and_numbers_begin_with_one()
    {
        Assert.Throws<ArgumentException>(() => _article.Some<Person>(" "));
        Assert.Throws<ArgumentOutOfRangeException>(() => _article.Some<Person>("a clerk", which: 0));
    }
}
