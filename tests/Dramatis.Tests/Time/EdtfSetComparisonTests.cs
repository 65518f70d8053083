namespace Dramatis.Tests;

/// <summary>All dates of <c>{..}</c> are meant, and one of <c>[..]</c>, nobody knows which.</summary>
public sealed class EdtfSetComparisonTests
{
    [Theory]
    [InlineData("{1960,1970}", "1960-05", Truth.Yes)]
    [InlineData("{1960,1970}", "1965", Truth.No)]
    [InlineData("{1960,1970}", "{1970,1980}", Truth.Yes)]
    [InlineData("{1960,1970}", "{1965,1980}", Truth.No)]
    [InlineData("[1960,1970]", "1960-05", Truth.Maybe)]
    [InlineData("[1960,1970]", "1965", Truth.No)]
    [InlineData("[1960,1970]", "[1970,1980]", Truth.Maybe)]
    [InlineData("[1960,1970]", "{1960,1970}", Truth.Yes)]
    [InlineData("[1960-05,1960-07]", "1960", Truth.Yes)]
    public void What_a_set_has_in_common_is_asked_of_its_members(string a, string b, Truth answer)
    {
        Assert.Equal(answer, EdtfDate.Parse(a).Intersects(b));
        Assert.Equal(answer, EdtfDate.Parse(b).Intersects(a));
        Assert.Equal(answer, When.Parse(a).Intersects(b));
    }

    [Theory]
    [InlineData("{1960,1970}", "1960-05", Truth.Yes)]
    [InlineData("{1960,1970}", "1980", Truth.No)]
    [InlineData("{1960,1961}", "1960-12-31/1961-01-01", Truth.Maybe)]
    [InlineData("[1960,1970]", "1960-05", Truth.Maybe)]
    [InlineData("[1960,1970]", "1980", Truth.No)]
    [InlineData("1960", "{1960-01,1960-05}", Truth.Yes)]
    [InlineData("1960", "{1960-01,1961-05}", Truth.No)]
    [InlineData("1960", "{1960-01,1960~}", Truth.Maybe)]
    [InlineData("1960", "[1960-01,1960-05]", Truth.Yes)]
    [InlineData("1960", "[1960-01,1961-05]", Truth.Maybe)]
    [InlineData("1960", "[1961,1962]", Truth.No)]
    [InlineData("{1960,1970}", "{1960-05,1970-05}", Truth.Yes)]
    public void A_set_contains_what_all_that_it_may_be_contains(string a, string b, Truth answer) =>
        Assert.Equal(answer, b.Contains('/')
            ? EdtfDate.Parse(a).Contains(EdtfInterval.Parse(b))
            : EdtfDate.Parse(a).Contains(b));

    [Theory]
    [InlineData("{1960,1970}", "1960", Truth.Maybe)]
    [InlineData("{1960-01,1960-05}", "1960", Truth.Yes)]
    [InlineData("[1961,1962]", "1970", Truth.No)]
    [InlineData("1960-05", "{1960,1970}", Truth.Yes)]
    [InlineData("1965", "{1960,1970}", Truth.No)]
    [InlineData("1960-05", "[1960,1970]", Truth.Maybe)]
    [InlineData("1965", "[1960,1970]", Truth.No)]
    public void An_event_falls_into_a_set_by_its_members(string a, string b, Truth answer) =>
        Assert.Equal(answer, When.Parse(a).FallsIn(b));

    [Theory]
    [InlineData("[1960..1970]", "1965", Truth.Maybe)]
    [InlineData("[1960..1970]", "1971", Truth.No)]
    [InlineData("[1960..1970-02]", "1960-01-01", Truth.Maybe)]
    [InlineData("{1960..1970}", "1965", Truth.Yes)]
    [InlineData("{1960..}", "2000", Truth.Yes)]
    [InlineData("{..1960}", "1900", Truth.Yes)]
    [InlineData("[..1960]", "1900", Truth.Maybe)]
    public void A_range_is_all_that_lies_in_it_or_one_date_of_it(string a, string b, Truth answer)
    {
        Assert.Equal(answer, EdtfDate.Parse(a).Intersects(b));
        Assert.Equal(answer, EdtfDate.Parse(a).Contains(b));
    }
}
