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

    [Fact]
    public void Name_of_no_sensible_length_has_none() =>
        Assert.Null(NearNames.Nearest(new string('a', 10_000), [new string('a', 9_999)]));
}
