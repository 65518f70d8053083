namespace Dramatis.Tests;

public sealed class EdtfDateParsingTests
{
    [Theory]
    // Level 0
    [InlineData("1985-04-12")]
    [InlineData("1985-04")]
    [InlineData("1985")]
    [InlineData("0000")]
    [InlineData("1985-04-12T23:20:30")]
    [InlineData("1985-04-12T23:20:30Z")]
    [InlineData("1985-04-12T23:20:30-04:00")]
    [InlineData("1985-04-12T23:20:30+04:30")]
    [InlineData("1985-04-12T09:59:59+23:59")]
    [InlineData("1985-04-12T23:20:30-00:30")]
    [InlineData("1985-04-12T24:00:00")]
    [InlineData("2016-12-31T23:59:60Z")]
    [InlineData("2016-12-31T10:59:60")]
    [InlineData("2017-01-01T05:29:60+05:30")]
    // Level 1
    [InlineData("Y170000002")]
    [InlineData("Y-170000002")]
    [InlineData("Y10000")]
    [InlineData("2001-21")]
    [InlineData("2003-24")]
    [InlineData("1984?")]
    [InlineData("2004-06~")]
    [InlineData("2004-06-11%")]
    [InlineData("201X")]
    [InlineData("20XX")]
    [InlineData("2004-XX")]
    [InlineData("1985-04-XX")]
    [InlineData("1985-XX-XX")]
    [InlineData("-1985")]
    [InlineData("-1985-04-12")]
    // Level 2
    [InlineData("Y-17E7")]
    [InlineData("Y17E8")]
    [InlineData("Y1E11")]
    [InlineData("Y25E10")]
    [InlineData("1950S2")]
    [InlineData("1950S4")]
    [InlineData("-1950S2")]
    [InlineData("Y171010000S3")]
    [InlineData("Y3388E2S3")]
    [InlineData("2001-34")]
    [InlineData("2001-41")]
    [InlineData("[1667,1668,1670..1672]")]
    [InlineData("[..1760-12-03]")]
    [InlineData("[1760-12..]")]
    [InlineData("[1760-01,1760-02,1760-12..]")]
    [InlineData("[1667,1760-12]")]
    [InlineData("[..1984]")]
    [InlineData("{1667,1668,1670..1672}")]
    [InlineData("{1960,1961-12}")]
    [InlineData("{..1984}")]
    [InlineData("[1760..,1800]")]
    [InlineData("2004-06~-11")]
    [InlineData("2004?-06-11")]
    [InlineData("?2004-06-~11")]
    [InlineData("2004-%06-11")]
    [InlineData("2004-06-%11")]
    [InlineData("2001-~21")]
    [InlineData("156X-12-25")]
    [InlineData("15XX-12-25")]
    [InlineData("XXXX-12-XX")]
    [InlineData("1XXX-XX")]
    [InlineData("1XXX-12")]
    [InlineData("1984-1X")]
    [InlineData("-000X")]
    [InlineData("XXXX-02-29")]
    [InlineData("0000-02-29")]
    [InlineData("-0004-02-29")]
    [InlineData("2000-02-29")]
    public void What_the_standard_allows_is_printed_as_it_was_read(string text) =>
        Assert.Equal(text, EdtfDate.Parse(text).ToString());

    [Theory]
    [InlineData("?2004", "2004?")]
    [InlineData("~?2004", null)]
    [InlineData("?2004~", "2004%")]
    [InlineData("?2004-06-11", "2004?-06-11")]
    [InlineData("~2004-~06", "2004-06~")]
    [InlineData("2004?-06~-11", "%2004-~06-11")]
    [InlineData("?2004-?06-?11", "2004-06-11?")]
    [InlineData("?2004-?06-11", "2004-06?-11")]
    [InlineData("2004-06~-%11", "~2004-~06-%11")]
    [InlineData("2004-~06-~11", "2004-~06-~11")]
    [InlineData("1985-04-12T23:20:30-04", "1985-04-12T23:20:30-04:00")]
    [InlineData("1985-04-12T23:20:30+00:00", "1985-04-12T23:20:30Z")]
    [InlineData("[1670..1670]", "[1670]")]
    public void What_can_be_written_in_several_ways_is_printed_in_one(string text, string? canonical)
    {
        var parsed = EdtfDate.TryParse(text, out var date);
        Assert.Equal(canonical, parsed ? date.ToString() : null);
    }

    [Fact]
    public void Utf8_is_read_as_the_text_is()
    {
        Assert.Equal("2024-05-03", EdtfDate.Parse("2024-05-03"u8, provider: null).ToString());
        Assert.Equal("2024/..", EdtfInterval.Parse("2024/.."u8, provider: null).ToString());
        Assert.False(EdtfDate.TryParse("２０２４"u8, provider: null, out _));
    }

    [Fact]
    public void A_calendar_day_is_a_date() =>
        Assert.Equal(EdtfDate.Parse("2024-05-03"), new DateOnly(2024, 5, 3));

    [Fact]
    public void The_components_can_be_read()
    {
        var date = EdtfDate.Parse("2004?-06-~11");
        Assert.Equal((2004, 6, 11), (date.Year, date.Month, date.Day));
        Assert.Equal(EdtfQualifier.Uncertain, date.YearQualifier);
        Assert.Equal(EdtfQualifier.None, date.MonthQualifier);
        Assert.Equal(EdtfQualifier.Approximate, date.DayQualifier);
        Assert.True(date.IsUncertain && date.IsApproximate);
        Assert.Equal("2004-06-11", date.Unqualified.ToString());
        Assert.False(date.Unqualified.IsUncertain || date.Unqualified.IsApproximate || date.IsUnspecified);
        Assert.True(EdtfDate.Parse("2004-06?").IsUncertain && !EdtfDate.Parse("2004-06?").IsApproximate);
        Assert.True(EdtfDate.Parse("2004-~06").IsApproximate && !EdtfDate.Parse("2004-~06").IsUncertain);
        Assert.True(EdtfDate.Parse("2004-XX").IsUnspecified && EdtfDate.Parse("2004-06-1X").IsUnspecified);
        Assert.Equal(-1985, EdtfDate.Parse("-1985").Year);
        Assert.Null(EdtfDate.Parse("2004").Season);
        Assert.Null(EdtfDate.Parse("2004").Month);
        Assert.Null(EdtfDate.Parse("2004-06").Day);
        Assert.Null(EdtfDate.Parse("2004-06-11").TimeOfDay);
    }

    [Fact]
    public void What_is_unspecified_is_no_component()
    {
        var date = EdtfDate.Parse("156X-XX-25");
        Assert.Null(date.Year);
        Assert.Null(date.Month);
        Assert.Equal(25, date.Day);
        Assert.True(date.IsUnspecified);
        Assert.Null(EdtfDate.Parse("1950S2").Year);
        Assert.Equal(33, EdtfDate.Parse("2001-33").Season);
        Assert.Null(EdtfDate.Parse("2001-33").Month);
    }

    [Fact]
    public void A_time_keeps_its_offset()
    {
        var date = EdtfDate.Parse("1985-04-12T23:20:30-04");
        Assert.Equal(new TimeSpan(23, 20, 30), date.TimeOfDay);
        Assert.Equal(TimeSpan.FromHours(-4), date.Offset);
        Assert.Null(EdtfDate.Parse("1985-04-12T23:20:30").Offset);
    }

    [Fact]
    public void The_members_of_a_set_can_be_read()
    {
        var set = EdtfDate.Parse("[1667,1670..1672,1760-12..]").Set!;
        Assert.False(set.IsAll);
        Assert.Equal(["1667", "1670..1672", "1760-12.."], set.Items.Select(item => item.ToString()));
        Assert.Equal([true, false, false], set.Items.Select(item => item.IsSingle));
        Assert.False(Assert.Single(EdtfDate.Parse("[..1984]").Set!.Items).IsSingle);
        Assert.Null(EdtfDate.Parse("[1667]").Year);
        Assert.Null(set.Items[2].To);
        Assert.Equal(EdtfDate.Parse("{1960,1961-12}"), EdtfDate.Parse("{1960,1961-12}"));
        Assert.Equal(
            EdtfDate.Parse("{1960,1961-12}").GetHashCode(), EdtfDate.Parse("{1960,1961-12}").GetHashCode());
        Assert.NotEqual(EdtfDate.Parse("{1960,1961-12}"), EdtfDate.Parse("[1960,1961-12]"));
        Assert.NotEqual(EdtfDate.Parse("{1960,1961-12}"), EdtfDate.Parse("{1960,1961-11}"));
        Assert.False(set.Equals(null));
    }

    [Theory]
    [InlineData("1964/2008")]
    [InlineData("2004-06/2006-08")]
    [InlineData("2004-02-01/2005-02-08")]
    [InlineData("2004-02-01/2005-02")]
    [InlineData("2005/2006-02")]
    [InlineData("1985-04-12/..")]
    [InlineData("../1985-04")]
    [InlineData("1985/")]
    [InlineData("/1985-04-12")]
    [InlineData("../..")]
    [InlineData("../")]
    [InlineData("/..")]
    [InlineData("1984~/2004-06")]
    [InlineData("1984?/2004%")]
    [InlineData("2004-06-~01/2004-06-~20")]
    [InlineData("2004-06-XX/2004-07-03")]
    [InlineData("-0009/0001")]
    [InlineData("Y-17E7/Y-17E6")]
    [InlineData("2001-21/2001-22")]
    public void Intervals_are_printed_as_they_were_read(string text) =>
        Assert.Equal(text, EdtfInterval.Parse(text).ToString());

    [Fact]
    public void An_interval_is_made_of_two_ends()
    {
        var interval = new EdtfInterval(EdtfDate.Parse("1985-04"), EdtfIntervalEnd.Open);
        Assert.Equal(EdtfInterval.Parse("1985-04/.."), interval);
        Assert.Throws<ArgumentException>(() => new EdtfInterval(EdtfDate.Parse("1985"), EdtfDate.Parse("1984")));
        Assert.Equal("0000/0000", default(EdtfInterval).ToString());
        Assert.True(interval.End.IsOpen && !interval.End.IsUnknown && !interval.Start.IsOpen);
        Assert.Null(interval.End.Date);
        Assert.Equal(EdtfDate.Parse("1985-04"), interval.Start.Date);
        Assert.True(EdtfInterval.Parse("1985/").End.IsUnknown);
        Assert.Equal("1984/2004", EdtfInterval.Parse("1984?/2004~").Unqualified.ToString());
    }

    [Theory]
    [InlineData("[1984,1985]", "[1984,1985]/.. is not an interval: an interval goes from date to date, without times and sets.")]
    [InlineData(
        "1984-05-03T10:00:00",
        "1984-05-03T10:00:00/.. is not an interval: an interval goes from date to date, without times and sets.")]
    public void An_interval_is_not_made_of_sets_and_times(string date, string message)
    {
        var start = EdtfDate.Parse(date);
        Assert.Equal(message, Assert.Throws<ArgumentException>(
            () => new EdtfInterval(start, EdtfIntervalEnd.Open)).Message);
        Assert.Throws<ArgumentException>(() => new EdtfInterval(EdtfIntervalEnd.Open, start));
        Assert.Throws<ArgumentException>(() => new EdtfInterval(EdtfIntervalEnd.Unknown, EdtfIntervalEnd.Unknown));
    }
}
