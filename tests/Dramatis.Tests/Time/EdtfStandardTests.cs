using System.Text;

namespace Dramatis.Tests;

/// <summary>
/// The examples by which the standard's annex of profiles (and the specification of the Library of Congress) explains
/// each feature, with the first and the last day, or second, that they admit; none where there is no bound.
/// </summary>
public sealed class EdtfStandardTests
{
    [Theory]

    // Level 0
    [InlineData("1985-04-12", "1985-04-12", "1985-04-12")]
    [InlineData("1985-04", "1985-04-01", "1985-04-30")]
    [InlineData("1985", "1985-01-01", "1985-12-31")]
    [InlineData("1985-04-12T23:20:30", "1985-04-12T23:20:30", "1985-04-12T23:20:30")]
    [InlineData("1985-04-12T23:20:30Z", "1985-04-12T23:20:30", "1985-04-12T23:20:30")]
    [InlineData("1985-04-12T23:20:30-04", "1985-04-13T03:20:30", "1985-04-13T03:20:30")]
    [InlineData("1985-04-12T23:20:30+04:30", "1985-04-12T18:50:30", "1985-04-12T18:50:30")]
    [InlineData("1964/2008", "1964-01-01", "2008-12-31")]
    [InlineData("2004-06/2006-08", "2004-06-01", "2006-08-31")]
    [InlineData("2004-02-01/2005-02-08", "2004-02-01", "2005-02-08")]
    [InlineData("2004-02-01/2005-02", "2004-02-01", "2005-02-28")]
    [InlineData("2004-02-01/2005", "2004-02-01", "2005-12-31")]
    [InlineData("2005/2006-02", "2005-01-01", "2006-02-28")]

    // Level 1
    [InlineData("Y170000002", "170000002-01-01", "170000002-12-31")]
    [InlineData("Y-170000002", "-170000002-01-01", "-170000002-12-31")]
    [InlineData("2001-21", "2001-03-01", "2001-12-24")]
    [InlineData("1984?", null, null)]
    [InlineData("2004-06~", null, null)]
    [InlineData("2004-06-11%", null, null)]
    [InlineData("201X", "2010-01-01", "2019-12-31")]
    [InlineData("-000X", "-0009-01-01", "-0001-12-31")]
    [InlineData("20XX", "2000-01-01", "2099-12-31")]
    [InlineData("2004-XX", "2004-01-01", "2004-12-31")]
    [InlineData("1985-04-XX", "1985-04-01", "1985-04-30")]
    [InlineData("1985-XX-XX", "1985-01-01", "1985-12-31")]
    [InlineData("1985-04-12/..", "1985-04-12", null)]
    [InlineData("1985-04/..", "1985-04-01", null)]
    [InlineData("1985/..", "1985-01-01", null)]
    [InlineData("../1985-04-12", null, "1985-04-12")]
    [InlineData("../1985-04", null, "1985-04-30")]
    [InlineData("../1985", null, "1985-12-31")]
    [InlineData("1985-04-12/", "1985-04-12", null)]
    [InlineData("1985-04/", "1985-04-01", null)]
    [InlineData("1985/", "1985-01-01", null)]
    [InlineData("/1985-04-12", null, "1985-04-12")]
    [InlineData("/1985-04", null, "1985-04-30")]
    [InlineData("/1985", null, "1985-12-31")]
    [InlineData("-1985", "-1985-01-01", "-1985-12-31")]

    // Level 2
    [InlineData("Y-17E7", "-170000000-01-01", "-170000000-12-31")]
    [InlineData("1950S2", "1900-01-01", "1999-12-31")]
    [InlineData("-1950S2", "-1999-01-01", "-1900-12-31")]
    [InlineData("0950S2", "0950-01-01", "0959-12-31")]
    [InlineData("1950S4", "1950-01-01", "1950-12-31")]
    [InlineData("2001-~21", "2000-12-01", "2002-03-24")]
    [InlineData("200X-~21", "1999-12-01", "2010-03-24")]
    [InlineData("200X-34", "2000-04-01", "2009-06-30")]
    [InlineData("Y171010000S3", "171000000-01-01", "171999999-12-31")]
    [InlineData("Y3388E2S3", "338000-01-01", "338999-12-31")]
    [InlineData("2001-34", "2001-04-01", "2001-06-30")]
    [InlineData("[1667,1668,1670..1672]", "1667-01-01", "1672-12-31")]
    [InlineData("[..1760-12-03]", null, "1760-12-03")]
    [InlineData("[1760-12..]", "1760-12-01", null)]
    [InlineData("[1760-01,1760-02,1760-12..]", "1760-01-01", null)]
    [InlineData("[1667,1760-12]", "1667-01-01", "1760-12-31")]
    [InlineData("[..1984]", null, "1984-12-31")]
    [InlineData("{1667,1668,1670..1672}", "1667-01-01", "1672-12-31")]
    [InlineData("{1960,1961-12}", "1960-01-01", "1961-12-31")]
    [InlineData("{..1984}", null, "1984-12-31")]
    [InlineData("2004-06~-11", null, null)]
    [InlineData("2004?-06-11", null, null)]
    [InlineData("?2004-06-~11", null, null)]
    [InlineData("2004-%06-11", "2004-01-11", "2004-12-11")]
    [InlineData("156X-12-25", "1560-12-25", "1569-12-25")]
    [InlineData("19X0-02-29", "1920-02-29", "1980-02-29")]
    [InlineData("19X0", "1900-01-01", "1990-12-31")]
    [InlineData("XXXX-04-3X", "0000-04-30", "9999-04-30")]
    [InlineData("15XX-12-25", "1500-12-25", "1599-12-25")]
    [InlineData("XXXX-12-XX", "0000-12-01", "9999-12-31")]
    [InlineData("1XXX-XX", "1000-01-01", "1999-12-31")]
    [InlineData("1XXX-12", "1000-12-01", "1999-12-31")]
    [InlineData("1984-1X", "1984-10-01", "1984-12-31")]
    [InlineData("2004-06-~01/2004-06-~20", "2004-06-01", "2004-06-30")]
    [InlineData("2004-06-XX/2004-07-03", "2004-06-01", "2004-07-03")]
    public void The_examples_of_the_standard_admit_what_it_says(string text, string? earliest, string? latest)
    {
        var when = When.Parse(text);
        Assert.Equal(Second(earliest, "T00:00:00"), when.Earliest?.ToString());
        Assert.Equal(Second(latest, "T23:59:59"), when.Latest?.ToString());
        Assert.Equal(when, When.Parse(when.ToString()));
        Assert.Equal(when, text.Contains('/')
            ? EdtfInterval.Parse(Encoding.UTF8.GetBytes(text), provider: null)
            : (When)EdtfDate.Parse(Encoding.UTF8.GetBytes(text), provider: null));
    }

    [Theory]
    [InlineData(21, "2001-03-01", "2001-12-24")]
    [InlineData(22, "2000-12-01", "2002-03-24")]
    [InlineData(23, "2001-03-01", "2001-12-24")]
    [InlineData(24, "2000-12-01", "2002-03-24")]
    [InlineData(25, "2001-03-01", "2001-06-24")]
    [InlineData(26, "2001-06-01", "2001-09-24")]
    [InlineData(27, "2001-09-01", "2001-12-24")]
    [InlineData(28, "2000-12-01", "2002-03-24")]
    [InlineData(29, "2001-09-01", "2001-12-24")]
    [InlineData(30, "2000-12-01", "2002-03-24")]
    [InlineData(31, "2001-03-01", "2001-06-24")]
    [InlineData(32, "2001-06-01", "2001-09-24")]
    [InlineData(33, "2001-01-01", "2001-03-31")]
    [InlineData(34, "2001-04-01", "2001-06-30")]
    [InlineData(35, "2001-07-01", "2001-09-30")]
    [InlineData(36, "2001-10-01", "2001-12-31")]
    [InlineData(37, "2001-01-01", "2001-04-30")]
    [InlineData(38, "2001-05-01", "2001-08-31")]
    [InlineData(39, "2001-09-01", "2001-12-31")]
    [InlineData(40, "2001-01-01", "2001-06-30")]
    [InlineData(41, "2001-07-01", "2001-12-31")]
    public void Every_season_has_its_months(int season, string earliest, string latest)
    {
        var date = EdtfDate.Parse($"2001-{season}");
        Assert.Equal(season, date.Season);
        Assert.Equal(Second(earliest, "T00:00:00"), date.Earliest?.ToString());
        Assert.Equal(Second(latest, "T23:59:59"), date.Latest?.ToString());
    }

    private static string? Second(string? bound, string time) =>
        bound is null || bound.Contains('T') ? bound : bound + time;
}
