using Dramatis.Tests.Sample;
using static Dramatis.Tests.Sample.World;

namespace Dramatis.Tests.Members;

public sealed class ManyTests
{
    [Fact]
    public void Values_are_equal_in_the_same_order()
    {
        Many<string> values = ["a", "b"];

        Assert.Equal(["a", "b"], values);
        Assert.True(values == ["a", "b"]);
        Assert.True(values != ["b", "a"]);
        Assert.Equal(values.GetHashCode(), ((Many<string>)["a", "b"]).GetHashCode());
    }

    [Fact]
    public void The_default_is_empty()
    {
        Assert.Empty(default(Many<string>));
        Assert.Equal([], default(Many<string>));
        Assert.Throws<ArgumentOutOfRangeException>(() => default(Many<string>)[0]);
    }

    [Fact]
    public void One_value_stands_for_several()
    {
        Many<Actor> actors = Vale;
        Many<Actor>? optional = Norland;

        Assert.Equal([Vale], actors);
        Assert.Equal([Norland], optional!.Value);
    }

    [Fact]
    public void A_null_among_the_values_is_refused() =>
        Assert.Throws<ArgumentException>(() => Many.Create<string>(["a", null!]));

    [Fact]
    public void Values_are_found_by_their_content()
    {
        Many<Agent> agents = [Vale, Norland];

        Assert.True(agents.Includes(new Person("vale") { Name = "Vale" }));
        Assert.False(agents.Includes(new Person("vale")));
        Assert.False(agents.Includes(null));
    }

    [Fact]
    public void Captions_are_joined_by_commas()
    {
        Many<Agent> agents = [Vale, Norland];
        Assert.Equal("Vale, Norland", agents.ToString());
    }

    [Fact]
    public void Captions_that_are_clauses_are_joined_by_semicolons()
    {
        Many<Relation> relations = [Talks, Talks with { Participants = [Vale, Moor] }];
        Assert.Equal("Norland, Sudland meet; Vale, Moor meet", relations.ToString());
    }

    [Fact]
    public void The_walk_sees_every_value()
    {
        Many<int> numbers = [1, 2, 3];
        var seen = new List<int>();
        foreach (var number in numbers)
        {
            seen.Add(number);
        }

        Assert.Equal([1, 2, 3], seen);
    }
}
