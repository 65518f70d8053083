using Dramatis.Tests.Sample;
using static Dramatis.Tests.Sample.World;

namespace Dramatis.Tests.Facts;

public sealed class ClashTests
{
    private readonly World _world = new();

    [Fact]
    public void The_same_content_under_one_id_is_the_same_actor()
    {
        _world.Article.At(1).Assert(Talks);
        var same = new State("norland") { Name = "Norland", Code = "NL" };
        _world.Article.At(1).Assert(new Contact { Parties = [Vale, same] });

        Assert.Equal(3, _world.Built.Actors<Actor>().Count());
    }

    [Fact]
    public void Other_content_under_one_id_is_refused_and_the_difference_named()
    {
        _world.Article.At(1).Assert(Talks);

        var issue = Refused(new State("norland") { Name = "Nordland", Code = "NL" });

        Assert.Equal((ValidationCodes.Clash, "Parties[norland]"), (issue.Code, issue.Path));
        Assert.Equal(
            "norland already has name 'Norland' (here 'Nordland'); one id means one actor with one content.",
            issue.Message);
    }

    [Fact]
    public void Another_type_or_identification_under_one_id_is_refused()
    {
        _world.Article.At(1).Assert(Talks);

        Assert.Equal(
            "norland is already a Sample.State, but here it is a Sample.Person.",
            Refused(new Person("norland") { Name = "Norland" }).Message);
        Assert.Equal(
            "norland is already Identified, but here it is Anonymous.",
            Refused(Norland with { Identification = Identification.Anonymous }).Message);
    }

    [Fact]
    public void Two_contents_within_one_claim_clash_too()
    {
        var twice = new Contact { Parties = [Norland, Norland with { Name = "Nordland" }] };

        Assert.Throws<ValidationException>(() => _world.Article.At(1).Assert(twice));
        Assert.Empty(_world.Built.Actors<Actor>());
    }

    [Fact]
    public void One_unique_value_belongs_to_one_actor()
    {
        _world.Article.At(1).Assert(Talks);

        var issue = Refused(new State("nether") { Name = "Netherland", Code = "NL" });

        Assert.Equal((ValidationCodes.Unique, "Parties[nether]"), (issue.Code, issue.Path));
        Assert.Equal("nether and norland both have code 'NL'; the value must be unique.", issue.Message);
    }

    [Fact]
    public void An_actor_is_the_same_wherever_a_claim_names_it()
    {
        _world.Article.At(1).Assert(Talks);
        var other = Norland with { Name = "Nordland" };
        var at = _world.Article.At(2);

        Assert.Throws<ValidationException>(() => at.Plan(Talks, by: other));
        Assert.Throws<ValidationException>(() => at.Offer(Talks, to: other));
        Assert.Throws<ValidationException>(() => at.By(other).Assert(Talks));
        Assert.Throws<ValidationException>(() => at.As(other, "the north").Assert(Talks));
        Assert.Throws<ValidationException>(() => at.If(Recognised with { Recognised = other }).Assert(Talks));
        Assert.Equal(1, _world.Facts.Count);
    }

    private ValidationIssue Refused(Agent other)
    {
        var contact = new Contact { Parties = [Vale, other] };
        return Assert.Single(Assert.Throws<ValidationException>(() => _world.Article.At(2).Assert(contact)).Issues);
    }
}
