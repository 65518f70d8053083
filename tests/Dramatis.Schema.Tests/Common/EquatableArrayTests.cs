using Dramatis.Schema.Common;

namespace Dramatis.Schema.Tests.Common;

public sealed class EquatableArrayTests
{
    [Theory]
    [InlineData("", "", true)]
    [InlineData("a", "a", true)]
    [InlineData("a b", "a b", true)]
    [InlineData("a b", "b a", false)]
    [InlineData("a b", "a", false)]
    [InlineData("a", "a b", false)]
    [InlineData("a", "", false)]
    [InlineData("a", "A", false)]
    public void Arrays_are_equal_where_their_items_are(string left, string right, bool areEqual)
    {
        var (one, other) = (Words(left), Words(right));

        Assert.Equal(areEqual, one.Equals(other));
        Assert.Equal(areEqual, one.Equals((object)other));
        Assert.Equal(areEqual, one == other);
        Assert.Equal(!areEqual, one != other);
        Assert.Equal(areEqual, one.GetHashCode() == other.GetHashCode());
    }

    [Fact]
    public void An_array_is_equal_to_no_other_thing()
    {
        Assert.False(Words("a").Equals(null));
        Assert.False(Words("a").Equals("a"));
        Assert.False(Words("a").Equals(new[] { "a" }));
    }

    [Fact]
    public void An_array_that_nobody_made_is_empty()
    {
        EquatableArray<string> none = default;

        Assert.Equal(Words(""), none);
        Assert.Equal(Words("").GetHashCode(), none.GetHashCode());
        Assert.Empty(none);
        Assert.False(none.Any);
        Assert.True(Words("a").Any);
    }

    private static EquatableArray<string> Words(string text) =>
        text.Split(' ', StringSplitOptions.RemoveEmptyEntries).ToEquatable();
}
