using Dramatis.Tests.Sample;
using static Dramatis.Tests.Sample.World;

namespace Dramatis.Tests.Claims;

public sealed class SourceTests
{
    private readonly FactBase.Builder _facts = new();

    [Fact]
    public void A_source_is_kept_with_its_publisher_and_authors_even_without_a_claim()
    {
        var source = new Source("a") { Publisher = Courier, Authors = Vale };
        _facts.Read(source);

        Assert.Equal([source], _facts.Build().Sources);
        Assert.Equal([Vale, Courier], _facts.Build().Actors<Agent>());
    }

    [Fact]
    public void The_same_source_can_be_read_again_and_another_with_its_id_cannot()
    {
        _facts.Read(new("a") { Title = "A" });
        _facts.Read(new("a") { Title = "A" });

        var other = new Source("a") { Title = "B", Publisher = Courier };
        var error = Assert.Throws<ValidationException>(() => _facts.Read(other));

        Assert.Equal(ValidationCodes.Clash, Assert.Single(error.Issues).Code);
        Assert.Single(_facts.Build().Sources);
        Assert.Empty(_facts.Build().Actors<Actor>());
    }

    [Fact]
    public void A_source_that_is_not_in_order_is_refused_with_every_reason()
    {
        var source = new Source(default(EntityId))
        {
            Uri = new("page", UriKind.Relative),
            TextHash = "ABC",
            Publisher = new Organisation("nameless"),
        };

        var error = Assert.Throws<ValidationException>(() => _facts.Read(source));

        Assert.Equal(
            ["Id", "Publisher[nameless].Name", "TextHash", "Uri"],
            error.Issues.Select(issue => issue.Path).Order());
        Assert.Empty(_facts.Build().Sources);
    }

    [Theory]
    [InlineData('a', 63, true)]
    [InlineData('f', 63, true)]
    [InlineData('a', 62, false)]
    [InlineData('a', 64, false)]
    [InlineData('A', 63, false)]
    [InlineData('g', 63, false)]
    public void The_hash_of_a_text_is_64_hexadecimal_digits_in_lower_case(char digit, int count, bool isHash)
    {
        var source = new Source("a") { TextHash = '0' + new string(digit, count) };

        var refusal = Record.Exception(() => _facts.Read(source));

        Assert.Equal(isHash ? null : typeof(ValidationException), refusal?.GetType());
    }

    [Fact]
    public void A_publication_is_told_only_by_what_the_fact_base_knows()
    {
        var world = new World();
        var unread = new Source("unread");
        var foreign = world.Article.At(1).Assert(Talks);
        var lonely = new Meeting { Participants = [Norland] };

        Assert.Equal(ValidationCodes.UnknownSource, Refused(When.After(unread)).Code);
        Assert.Equal(ValidationCodes.UnknownClaim, Refused(When.After(foreign)).Code);
        Assert.Equal("Published.Participants", Refused(When.After(lonely)).Path);
        Assert.Equal(ValidationCodes.Anchor, Refused(When.After(new TestAnchor("source:a", null, "a"))).Code);
        Assert.Empty(_facts.Build().Sources);
        Assert.Empty(_facts.Build().Actors<Actor>());
    }

    [Fact]
    public void Those_who_play_in_what_a_publication_is_told_by_are_in_the_fact_base()
    {
        var first = _facts.Read(new("first"));
        var second = _facts.Read(new("second") { Published = When.After(first) });
        _facts.Read(new("third") { Published = When.Before(second.At(1).Assert(Talks)) });
        _facts.Read(new("fourth") { Published = When.After(new Closure { Closer = Moor, Facility = Port }) });

        Assert.Equal([Norland, Sudland, Moor, Port], _facts.Build().Actors<Actor>());
    }

    [Fact]
    public void As_an_anchor_a_reading_is_the_publication_of_its_source()
    {
        var reading = _facts.Read(new("a") { Title = "A" });
        IAnchor anchor = reading;

        Assert.Equal("source:a", anchor.Key);
        Assert.Equal("the publication of A", anchor.Caption);
        Assert.Same(reading.Source, anchor.Anchor);
        Assert.Null(anchor.Time);
        Assert.Equal("A", reading.ToString());
        IAnchor dated = _facts.Read(new("b") { Published = "2024" });
        Assert.Equal("2024", dated.Time);
        Assert.Equal("the publication of b", dated.Caption);
    }

    private ValidationIssue Refused(When published) => Assert.Single(Assert.Throws<ValidationException>(
        () => _facts.Read(new("late") { Published = published })).Issues);
}
