using Dramatis.Schema.Diagnostics;

namespace Dramatis.Schema.Tests.Syntax;

public sealed class NearNamesTests
{
    [Theory]
    [InlineData("sumary", "summary")]
    [InlineData("Summary", "summary")]
    [InlineData("smumary", "summary")]
    [InlineData("relatoins", "relations")]
    [InlineData("rolse", "roles")]
    [InlineData("feild", "fields")]
    public void Near_name_is_found(string name, string expected) =>
        Assert.Equal(expected, NearNames.Nearest(name, ["relations", "roles", "summary", "fields"]));

    [Theory]
    [InlineData("")]
    [InlineData("a")]
    [InlineData("colour")]
    [InlineData("sum")]
    public void Far_name_is_not(string name) =>
        Assert.Null(NearNames.Nearest(name, ["relations", "roles", "summary", "fields", "b"]));

    [Fact]
    public void Order_of_the_candidates_does_not_matter()
    {
        Assert.Equal("bold", NearNames.Nearest("fold", ["gold", "bold", "cold"]));
        Assert.Equal("bold", NearNames.Nearest("fold", ["bold", "cold", "gold"]));
    }

    [Theory]
    [InlineData("fold", "gold", "folda", "folda")]
    [InlineData("folds", "fold", "golds", "fold")]
    public void Names_of_other_lengths_are_as_near_as_those_of_the_same(
        string name, string one, string other, string expected)
    {
        Assert.Equal(expected, NearNames.Nearest(name, [one, other]));
        Assert.Equal(expected, NearNames.Nearest(name, [other, one]));
    }

    [Theory]
    [InlineData("name", "rename")]
    [InlineData("abcdef", "bacdxy")]
    [InlineData("a", "ab")]
    [InlineData("ab", "a")]
    [InlineData("ab", "cd")]
    public void More_than_a_third_of_a_name_is_too_far(string name, string candidate) =>
        Assert.Null(NearNames.Nearest(name, [candidate]));

    [Theory]
    [InlineData(64, true)]
    [InlineData(65, false)]
    public void Names_of_64_characters_at_most_are_corrected(int length, bool isFound)
    {
        var candidate = new string('a', length - 1);

        Assert.Equal(isFound ? candidate : null, NearNames.Nearest(new string('a', length), [candidate]));
    }

    [Fact]
    public void Name_of_no_sensible_length_has_none() =>
        Assert.Null(NearNames.Nearest(new string('a', 10_000), [new string('a', 9_999)]));
}
