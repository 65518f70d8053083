using CsCheck;

namespace Dramatis.Tests;

/// <summary>A date with open digits admits single days, months or years, and nothing in between.</summary>
public sealed class EdtfGapTests
{
    private static readonly Gen<string> s_year = Gen.OneOf("2003", "2004", "200X", "20X4", "20X3", "2013");

    private static readonly Gen<string> s_month = Gen.OneOf("01", "02", "11", "12", "0X", "1X", "X2", "XX");

    private static readonly Gen<string> s_day = Gen.OneOf("01", "28", "29", "0X", "2X", "X1", "XX");

    private static readonly Gen<string> s_date = Gen.OneOf(
        s_year,
        Gen.Select(s_year, s_month, (year, month) => $"{year}-{month}"),
        Gen.Select(s_year, s_month, s_day, (year, month, day) => $"{year}-{month}-{day}"));

    [Theory]
    [InlineData("XXXX-02-29", "2023", Truth.No)]
    [InlineData("XXXX-02-29", "2024", Truth.Maybe)]
    [InlineData("XXXX-02-29", "1900", Truth.No)]
    [InlineData("XXXX-02-29", "XX00-03", Truth.No)]
    [InlineData("2X04", "2105", Truth.No)]
    [InlineData("2X04", "2104-07", Truth.Maybe)]
    [InlineData("2X04", "20X5", Truth.No)]
    [InlineData("20X4-02-29", "2014", Truth.No)]
    [InlineData("?2023-05-03", "2024-05-04", Truth.No)]
    [InlineData("2024-?05-25", "2024-06-03", Truth.No)]
    [InlineData("{XXXX-02-29,2023-05}", "2023-04", Truth.No)]
    [InlineData("-000X", "000X", Truth.No)]
    [InlineData("XXXX-05-03", "2023-06-01T00:30:00Z", Truth.Maybe)]
    public void A_pattern_meets_only_what_it_admits(string a, string b, Truth answer)
    {
        var one = EdtfDate.Parse(a);
        Assert.Equal(answer, one.Intersects(b));
        Assert.Equal(answer, EdtfDate.Parse(b).Intersects(one));
        Assert.Equal(answer, one.Is(b));
        Assert.Equal(answer, When.Parse(a).FallsIn(b));
        if (answer == Truth.No)
        {
            Assert.Equal(Truth.No, one.Contains(b));
            Assert.Equal(Truth.No, EdtfDate.Parse(b).Contains(one));
        }
    }

    [Theory]
    [InlineData("XXXX-02-29", "2021/2023", Truth.No)]
    [InlineData("XXXX-02-29", "2021/2024-01", Truth.No)]
    [InlineData("XXXX-02-29", "2024-02/2024-03-01", Truth.Maybe)]
    [InlineData("2X04", "2005/2103", Truth.No)]
    [InlineData("XXXX-12-25", "2024-01-01/2024-12-24", Truth.No)]
    [InlineData("XXXX-12-25", "2024-12-26/..", Truth.Maybe)]
    public void A_pattern_meets_an_interval_only_in_what_it_admits(string date, string interval, Truth answer)
    {
        Assert.Equal(answer, EdtfDate.Parse(date).Intersects(EdtfInterval.Parse(interval)));
        Assert.Equal(answer, EdtfInterval.Parse(interval).Intersects(EdtfDate.Parse(date)));
        Assert.Equal(answer, When.Parse(date).FallsIn(interval));
    }

    [Theory]
    [InlineData("{1667,1670}", "1669", Truth.No)]
    [InlineData("{1667,1670}", "1667/1670", Truth.No)]
    [InlineData("{1667,1668}", "1667-05/1668-05", Truth.Maybe)]
    [InlineData("{1667,1668,1670}", "1667-05/1668-05", Truth.Maybe)]
    [InlineData("{1667,1670}", "1666", Truth.No)]
    [InlineData("{1667,1670..1672}", "1671", Truth.Yes)]
    [InlineData("{1667,1670..1672}", "166X", Truth.Maybe)]
    public void A_set_does_not_contain_what_lies_in_its_gaps(string set, string other, Truth answer) =>
        Assert.Equal(answer, other.Contains('/')
            ? EdtfDate.Parse(set).Contains(EdtfInterval.Parse(other))
            : EdtfDate.Parse(set).Contains(other));

    [Fact]
    public void Two_dates_that_never_meet_are_known_to_be_apart() => Check.Sample(
        Gen.Select(s_date, s_date),
        (left, right) =>
        {
            if (EdtfDate.TryParse(left, out var a) && EdtfDate.TryParse(right, out var b))
            {
                var meet = ConcreteTime.Intersect(Admitted(left), Admitted(right));
                Assert.Equal(meet, a.Intersects(b) != Truth.No);
            }
        },
        iter: 300);

    private static ConcreteTime.Period[] Admitted(string text) => [.. ConcreteTime.Values(text).SelectMany(static v => v)];

    [Theory]
    [InlineData("2016-12-31T23:59:60Z", "2016-12-31T23:59:59Z", Truth.No)]
    [InlineData("2016-12-31T23:59:60Z", "2017-01-01T00:00:00Z", Truth.No)]
    [InlineData("2016-12-31T23:59:60Z", "2016-12-31T23:59:60Z", Truth.Yes)]
    [InlineData("2017-01-01T01:59:60+02:00", "2016-12-31T23:59:60Z", Truth.Yes)]
    [InlineData("2016-12-31T23:59:60", "2016-12-31", Truth.Yes)]
    [InlineData("2016-12-31T23:59:60", "2017-01-01", Truth.No)]
    [InlineData("2024-05-31T24:00:00", "2024-06-01T00:00:00", Truth.Yes)]
    [InlineData("2024-05-31T24:00:00", "2024-06-01", Truth.Yes)]
    [InlineData("2024-05-31T24:00:00", "2024-05-31", Truth.Maybe)]
    [InlineData("2024-05-31T24:00:00", "2024-05-31T23:59:59", Truth.No)]
    [InlineData("2024-05-31T24:00:00", "2024-05-30", Truth.No)]
    public void The_seconds_at_the_end_of_a_day_are_told_apart(string a, string b, Truth answer)
    {
        Assert.Equal(answer, EdtfDate.Parse(a).Is(b));
        Assert.Equal(answer, EdtfDate.Parse(b).Is(a));
        Assert.Equal(answer, EdtfDate.Parse(a).Intersects(b));
    }

    [Theory]
    [InlineData("2016-12-31")]
    [InlineData("2016-12")]
    [InlineData("2016")]
    public void A_leap_second_is_in_its_day_its_month_and_its_year(string whole)
    {
        var leap = EdtfDate.Parse("2016-12-31T23:59:60");
        Assert.Equal(Truth.Yes, EdtfDate.Parse(whole).Contains(leap));
        Assert.Equal(Truth.Yes, When.Parse("2016-12-31T23:59:60").FallsIn(whole));
        Assert.Equal(Truth.Yes, leap.IsAfter("2016-12-31T23:59:59"));
        Assert.Equal(Truth.Yes, leap.IsBefore("2017-01-01T00:00:00"));
        Assert.Equal(Truth.Yes, leap.IsBefore("2017"));
    }

    [Fact]
    public void The_end_of_a_day_is_the_first_moment_of_the_next()
    {
        var end = EdtfDate.Parse("2024-05-31T24:00:00");
        Assert.Equal("2024-06-01T00:00:00", end.Earliest?.ToString());
        Assert.NotEqual(Truth.No, When.Parse("2024-05-31T24:00:00").FallsIn("2024-05-31"));
        Assert.Equal(Truth.Yes, end.IsAfter("2024-05-31T23:59:59"));
        Assert.Equal(Truth.Maybe, EdtfDate.Parse("2024-05").Contains(end));
    }

    [Theory]
    [InlineData("Y25E10S1")]
    [InlineData("Y-25E10S1")]
    [InlineData("Y200000000000S1")]
    public void A_year_that_may_lie_beyond_what_is_counted_is_refused(string text)
    {
        Assert.False(EdtfDate.TryParse(text, out _, out var error));
        Assert.Contains("250000000000", error.ToString(), StringComparison.Ordinal);
    }
}
