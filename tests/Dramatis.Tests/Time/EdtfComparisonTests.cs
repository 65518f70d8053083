namespace Dramatis.Tests;

public sealed class EdtfComparisonTests
{
    [Theory]
    [InlineData("2024-05-03", "2024-05-04", Truth.Yes)]
    [InlineData("2024-05-04", "2024-05-03", Truth.No)]
    [InlineData("2024-05-03", "2024-05-03", Truth.Maybe)]
    [InlineData("2024-05-03", "2024-05", Truth.Maybe)]
    [InlineData("2024-05", "2024-06-01", Truth.Yes)]
    [InlineData("201X", "2020", Truth.Yes)]
    [InlineData("201X", "2015", Truth.Maybe)]
    [InlineData("1950S2", "2000", Truth.Yes)]
    [InlineData("1950S2", "1980", Truth.Maybe)]
    [InlineData("1950S1", "2000", Truth.Yes)]
    [InlineData("Y171010000S3", "Y171999999", Truth.Maybe)]
    [InlineData("Y171010000S3", "Y172000000", Truth.Yes)]
    [InlineData("Y3388E2S3", "Y339000", Truth.Yes)]
    [InlineData("Y3388E2S3", "Y338001", Truth.Maybe)]
    [InlineData("Y-17E7", "-9999", Truth.Yes)]
    [InlineData("Y-250000000000", "Y250000000000", Truth.Yes)]
    [InlineData("-0001", "0000", Truth.Yes)]
    [InlineData("-195X", "-1949", Truth.Yes)]
    [InlineData("-195X", "-1955", Truth.Maybe)]
    [InlineData("1984?", "2024", Truth.Maybe)]
    [InlineData("2004-06-~11", "2004-07", Truth.Yes)]
    [InlineData("2004-?06-11", "2005", Truth.Yes)]
    [InlineData("2004-?06-11", "2004-07", Truth.Maybe)]
    [InlineData("[1667,1668,1670..1672]", "1673", Truth.Yes)]
    [InlineData("[1667,1668,1670..1672]", "1671", Truth.Maybe)]
    [InlineData("[..1760-12-03]", "1760-12-04", Truth.Yes)]
    [InlineData("[1760-12..]", "1760-11", Truth.No)]
    [InlineData("{1960,1961-12}", "1962", Truth.Yes)]
    [InlineData("2001-33", "2001-34", Truth.Yes)]
    [InlineData("2001-40", "2001-07", Truth.Yes)]
    [InlineData("2001-37", "2001-05-01", Truth.Yes)]
    [InlineData("2001-25", "2001-07", Truth.Yes)]
    [InlineData("2001-31", "2001-27", Truth.Yes)]
    [InlineData("2001-21", "2001-07", Truth.Maybe)]
    [InlineData("2001-21", "2002", Truth.Yes)]
    [InlineData("2001-28", "2002-02", Truth.Maybe)]
    [InlineData("2001-28", "2002-04", Truth.Yes)]
    [InlineData("2024-05-03T10:00:00Z", "2024-05-03T12:30:00+02:00", Truth.Yes)]
    [InlineData("2024-05-03T10:00:00Z", "2024-05-03T12:00:00+02:00", Truth.No)]
    [InlineData("2024-05-03T23:00:00Z", "2024-05-04", Truth.Maybe)]
    [InlineData("2024-05-03T23:00:00Z", "2024-05-05", Truth.Yes)]
    [InlineData("2024-05-03T23:00:00", "2024-05-04", Truth.Yes)]
    [InlineData("2024-05-03T24:00:00", "2024-05-03T23:59:59", Truth.No)]
    public void Earlier_is_what_is_earlier_whatever_is_left_open(string a, string b, Truth answer)
    {
        Assert.Equal(answer, EdtfDate.Parse(a).IsBefore(b));
        Assert.Equal(answer, EdtfDate.Parse(b).IsAfter(a));
    }

    [Theory]
    [InlineData("2024-05-03", "2024-05-03", Truth.Yes)]
    [InlineData("2024-05-03", "2024-05", Truth.Maybe)]
    [InlineData("2024-05", "2024-05", Truth.Maybe)]
    [InlineData("2024-05", "2024-06", Truth.No)]
    [InlineData("XXXX-12-25", "2024-05-03", Truth.No)]
    [InlineData("XXXX-05-03", "2024-05-03", Truth.Maybe)]
    [InlineData("XXXX-05-?03", "2024-05-04", Truth.Maybe)]
    [InlineData("?2023-05-03", "2024-05-03", Truth.Maybe)]
    [InlineData("{1960,1970}", "1965", Truth.No)]
    [InlineData("2024-05-03T10:00:00", "2024-05-03", Truth.Yes)]
    [InlineData("2024-05-03T10:00:00", "2024-05-03T10:00:01", Truth.No)]
    [InlineData("2024-05-03T10:00:00Z", "2024-05-03T12:00:00+02:00", Truth.Yes)]
    [InlineData("2024-05-03T10:00:00Z", "2024-05-03", Truth.Maybe)]
    [InlineData("2024", "2024-05", Truth.Maybe)]
    [InlineData("2024-~05-03", "2024-06-03", Truth.Maybe)]
    [InlineData("2024-05-03T23:00:00Z", "2024-05-04T01:00:00+02:00", Truth.Yes)]
    [InlineData("2024-05-03T23:00:00Z", "2024-05-04", Truth.Maybe)]
    [InlineData("2024-04-30T23:00:00Z", "2024-05", Truth.Maybe)]
    [InlineData("XXXX-05-25", "2024-05-03", Truth.No)]
    [InlineData("2024-?05-25", "2024-06-03", Truth.No)]
    [InlineData("2024-05-1X", "XXXX-05-25", Truth.No)]
    [InlineData("2024-05-1X", "XXXX-05-15", Truth.Maybe)]
    [InlineData("2024-1X-05", "XXXX-05-05", Truth.No)]
    [InlineData("[..1984]", "[..1984]", Truth.Maybe)]
    [InlineData("[1984..]", "[1984..]", Truth.Maybe)]
    [InlineData("1984?", "1984?", Truth.Maybe)]
    public void Two_dates_are_of_one_day_if_all_that_they_leave_open_agrees(string a, string b, Truth answer)
    {
        Assert.Equal(answer, EdtfDate.Parse(a).Is(b));
        Assert.Equal(answer, EdtfDate.Parse(b).Is(a));
    }

    [Theory]
    [InlineData("1964/2008", "1964-02", Truth.Maybe)]
    [InlineData("1964/2008", "1965", Truth.Yes)]
    [InlineData("1964/2008", "2008-12-31", Truth.Maybe)]
    [InlineData("1964/2008", "2009", Truth.No)]
    [InlineData("2024-05-03/2024-05-10", "2024-05-03", Truth.Yes)]
    [InlineData("2024-05-03/2024-05-10", "2024-05-10", Truth.Yes)]
    [InlineData("2024-05/2024-06-30", "2024-05-01", Truth.Maybe)]
    [InlineData("2024-05/2024-06-30", "2024-05-30", Truth.Maybe)]
    [InlineData("2024-05/2024-06-30", "2024-05-31", Truth.Yes)]
    [InlineData("2024-05-01/2024-06", "2024-06-30", Truth.Maybe)]
    [InlineData("2024-05-01/2024-06", "2024-06-01", Truth.Yes)]
    [InlineData("2024-05-01/2024-06", "2024-06-02", Truth.Maybe)]
    [InlineData("2024-05/2024-05-10", "2024-05-10", Truth.Yes)]
    [InlineData("2024-05-20/2024-05", "2024-05-20", Truth.Yes)]
    [InlineData("1985-04-12/..", "2024", Truth.Yes)]
    [InlineData("1985-04-12/", "2024", Truth.Maybe)]
    [InlineData("1985-04-12/", "1985-04-12", Truth.Yes)]
    [InlineData("1985-04-12/", "1985-04-11", Truth.No)]
    [InlineData("../1985", "0001", Truth.Yes)]
    [InlineData("../..", "2024", Truth.Yes)]
    [InlineData("1984~/2004", "1984", Truth.Maybe)]
    [InlineData("2004-06-XX/2004-07-03", "2004-07-01", Truth.Yes)]
    public void A_period_begins_and_ends_at_some_time_of_its_dates(string interval, string date, Truth answer)
    {
        Assert.Equal(answer, EdtfInterval.Parse(interval).Contains(date));
        Assert.Equal(answer, EdtfInterval.Parse(interval).Intersects(date));
        Assert.Equal(answer, EdtfDate.Parse(date).Intersects(EdtfInterval.Parse(interval)));
    }

    [Theory]
    [InlineData("2024-04-01/2024-05", "2024-06", Truth.Yes)]
    [InlineData("2024-04-01/2024-05", "2024-05-02", Truth.Maybe)]
    [InlineData("2024-04-01/2024-05", "2024-05-01", Truth.No)]
    public void An_interval_is_earlier_if_it_ends_before(string interval, string date, Truth answer)
    {
        Assert.Equal(answer, EdtfInterval.Parse(interval).IsBefore(date));
        Assert.Equal(answer, EdtfInterval.Parse(interval).IsBefore(EdtfInterval.Parse($"{date}/{date}")));
        Assert.Equal(answer, EdtfInterval.Parse($"{date}/{date}").IsAfter(EdtfInterval.Parse(interval)));
    }

    [Theory]
    [InlineData("2024-05-03", AllenRelation.Meets, "2024-05-04", Truth.Yes)]
    [InlineData("2024-05-03", AllenRelation.Before, "2024-05-05", Truth.Yes)]
    [InlineData("2024-05-01", AllenRelation.Starts, "2024-05", Truth.Yes)]
    [InlineData("2024-05-03", AllenRelation.During, "2024-05", Truth.Yes)]
    [InlineData("2024-05-31", AllenRelation.Finishes, "2024-05", Truth.Yes)]
    [InlineData("2024", AllenRelation.StartedBy, "2024-01", Truth.Yes)]
    [InlineData("201X", AllenRelation.Contains, "2015-05", Truth.Maybe)]
    [InlineData("201X", AllenRelation.Contains, "2021", Truth.No)]
    [InlineData("201X", AllenRelation.Equals, "201X", Truth.Maybe)]
    [InlineData("2024-05", AllenRelation.Equals, "2024-05", Truth.Yes)]
    [InlineData("2024-06", AllenRelation.MetBy, "2024-05", Truth.Yes)]
    [InlineData("2024-05-03", AllenRelation.Before, "2024-05-04", Truth.No)]
    [InlineData("2024-05-03", AllenRelation.Meets, "2024-06", Truth.No)]
    [InlineData("2024-06", AllenRelation.Meets, "2024-05-03", Truth.No)]
    [InlineData("201X", AllenRelation.Meets, "2015", Truth.Maybe)]
    [InlineData("2014", AllenRelation.Meets, "201X", Truth.Maybe)]
    [InlineData("{1960,1970}", AllenRelation.Contains, "1965", Truth.Yes)]
    [InlineData("[1960,1970]", AllenRelation.Contains, "1965", Truth.Maybe)]
    [InlineData("[1960,1970]", AllenRelation.Before, "1965", Truth.Maybe)]
    [InlineData("[1960,1970]", AllenRelation.After, "1965", Truth.Maybe)]
    [InlineData("[1960..1970]", AllenRelation.Before, "1960-06-01", Truth.No)]
    [InlineData("[1960..1961-05]", AllenRelation.Before, "1960-06-01", Truth.Maybe)]
    [InlineData("[1960..]", AllenRelation.Before, "1960-06-01", Truth.No)]
    [InlineData("[..1960]", AllenRelation.After, "1960-06-01", Truth.No)]
    public void Dates_stand_to_each_other_as_periods(string a, AllenRelation relation, string b, Truth answer) =>
        Assert.Equal(answer, EdtfDate.Parse(a).Relate(b, relation));

    [Theory]
    [InlineData("2020-01-01/2022-03-31", AllenRelation.Overlaps, "2022-01-01/2023-12-31", Truth.Yes)]
    [InlineData("2022-01-01/2023-12-31", AllenRelation.OverlappedBy, "2020-01-01/2022-03-31", Truth.Yes)]
    [InlineData("2020/2022", AllenRelation.Overlaps, "2022/2023", Truth.Maybe)]
    [InlineData("2020/2022", AllenRelation.After, "2010/2011", Truth.Yes)]
    [InlineData("2024-05-01/2024-05-31", AllenRelation.Equals, "2024-05-01/2024-05-31", Truth.Yes)]
    [InlineData("../2020", AllenRelation.Overlaps, "2015/..", Truth.Yes)]
    [InlineData("/2020", AllenRelation.Overlaps, "2015/..", Truth.Maybe)]
    public void Intervals_stand_to_each_other(string a, AllenRelation relation, string b, Truth answer) =>
        Assert.Equal(answer, EdtfInterval.Parse(a).Relate(EdtfInterval.Parse(b), relation));

    [Fact]
    public void An_interval_is_compared_with_a_date_as_with_a_period()
    {
        EdtfInterval april = "2024-04-01/2024-04-30";
        Assert.Equal(Truth.Yes, april.Relate("2024-04", AllenRelation.Equals));
        Assert.Equal(Truth.Yes, april.IsBefore("2024-05"));
        Assert.Equal(Truth.Yes, april.IsAfter("2024-03"));
        Assert.Equal(Truth.Yes, EdtfDate.Parse("2024").Contains(april));
        Assert.Equal(Truth.Yes, EdtfDate.Parse("2024-04-30").Intersects(april));
        Assert.Equal(Truth.Yes, EdtfDate.Parse("2024-05").Relate(april, AllenRelation.MetBy));
        Assert.Throws<ArgumentOutOfRangeException>(() => april.Relate("2024", (AllenRelation)13));
    }

    [Theory]
    [InlineData("2001-25", "2001-05", Truth.Yes)]
    [InlineData("2001-25", "2001-03", Truth.Maybe)]
    [InlineData("2001-25", "2001-06-01", Truth.Maybe)]
    [InlineData("2001-25", "2001-07", Truth.No)]
    public void A_season_surely_has_what_lies_between_all_its_beginnings_and_ends(string a, string b, Truth answer) =>
        Assert.Equal(answer, EdtfDate.Parse(a).Contains(b));

    [Fact]
    public void Bounds_are_seconds()
    {
        EdtfDate month = "2024-02";
        Assert.Equal("2024-02-01T00:00:00", month.Earliest.ToString());
        Assert.Equal("2024-02-29T23:59:59", month.Latest.ToString());
        Assert.Equal(new DateTime(2024, 2, 29, 23, 59, 59), month.Latest?.ToDateTime());
        Assert.Equal("-170000000-01-01T00:00:00", EdtfDate.Parse("Y-17E7").Earliest.ToString());
        Assert.Null(EdtfDate.Parse("Y-17E7").Earliest?.ToDateTime());
        Assert.Null(EdtfDate.Parse("1984~").Earliest);
        Assert.Null(EdtfDate.Parse("[..1984]").Earliest);
        Assert.Equal(1984, EdtfDate.Parse("[..1984]").Latest?.Year);
        Assert.Null(EdtfInterval.Parse("1984/..").Latest);
        Assert.Equal(1984, EdtfInterval.Parse("1984/..").Earliest?.Year);
        Assert.True(month.Earliest!.Value.CompareTo(month.Latest!.Value) < 0);
        Assert.Equal((2, 29), (month.Latest.Value.Month, month.Latest.Value.Day));
        Assert.Equal(new TimeSpan(23, 59, 59), month.Latest.Value.TimeOfDay);
        Assert.Equal(new TimeSpan(23, 59, 59), EdtfDate.Parse("-0001").Latest?.TimeOfDay);
    }

    [Theory]
    [InlineData("0000", false)]
    [InlineData("0001", true)]
    [InlineData("9999", true)]
    [InlineData("Y10000", false)]
    public void Only_bounds_that_a_date_time_can_hold_become_one(string year, bool can) =>
        Assert.Equal(can, EdtfDate.Parse(year).Latest?.ToDateTime() is not null);
}
