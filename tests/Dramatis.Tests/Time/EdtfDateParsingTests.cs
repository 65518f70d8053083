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
    [InlineData("1985-04-12T24:00:00")]
    [InlineData("2016-12-31T23:59:60Z")]
    [InlineData("2017-01-01T05:29:60+05:30")]
    // Level 1
    [InlineData("Y170000002")]
    [InlineData("Y-170000002")]
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
    [InlineData("1950S2")]
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
    public void What_the_standard_allows_is_printed_as_it_was_read(string text) =>
        Assert.Equal(text, EdtfDate.Parse(text).ToString());

    [Theory]
    [InlineData("?2004", "2004?")]
    [InlineData("~?2004", null)]
    [InlineData("?2004~", "2004%")]
    [InlineData("?2004-06-11", "2004?-06-11")]
    [InlineData("~2004-~06", "2004-06~")]
    [InlineData("2004?-06~-11", "%2004-~06-11")]
    [InlineData("1985-04-12T23:20:30-04", "1985-04-12T23:20:30-04:00")]
    [InlineData("1985-04-12T23:20:30+00:00", "1985-04-12T23:20:30Z")]
    [InlineData("[1670..1670]", "[1670]")]
    public void What_can_be_written_in_several_ways_is_printed_in_one(string text, string? canonical)
    {
        var parsed = EdtfDate.TryParse(text, out var date);
        Assert.Equal(canonical, parsed ? date.ToString() : null);
    }
}
