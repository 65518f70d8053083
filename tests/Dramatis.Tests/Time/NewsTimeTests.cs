namespace Dramatis.Tests;

/// <summary>Times as news tells them: by days, weekdays, durations and words.</summary>
public sealed class NewsTimeTests
{
    private const string Talks = "2024-01-29/2024-01-31";

    // A Monday.
    private static readonly TestAnchor s_report = new("source:report", "2024-05-06", "the publication of the report");
    private static readonly TestAnchor s_undated = new("source:undated", null, "the publication of the leaflet");
    private static readonly TestAnchor s_talks = new("happening:talks", Talks, "the talks");

    public static TheoryData<When, string, string> Bounds => new()
    {
        { When.Day(s_report), "2024-05-06", "2024-05-06" },
        { When.Day(s_report, -1), "2024-05-05", "2024-05-05" },
        { When.Day(s_report, 1), "2024-05-07", "2024-05-07" },
        { When.Day(Talks, -1), "2024-01-28", "2024-01-28" },
        { When.Day(Talks, 1), "2024-02-01", "2024-02-01" },
        { When.Week(s_report), "2024-05-06", "2024-05-12" },
        { When.Week(s_report, -1), "2024-04-29", "2024-05-05" },
        { When.Month(s_report, -1), "2024-04-01", "2024-04-30" },
        { When.Month("2024-01-31", 1), "2024-02-01", "2024-02-29" },
        { When.Year(s_report, -1), "2023-01-01", "2023-12-31" },
        { When.Weekday(DayOfWeek.Monday, s_report), "2024-05-06", "2024-05-06" },
        { When.Weekday(DayOfWeek.Friday, s_report), "2024-05-03", "2024-05-10" },
        { When.Last(DayOfWeek.Friday, s_report), "2024-05-03", "2024-05-03" },
        { When.Last(DayOfWeek.Monday, s_report), "2024-04-29", "2024-04-29" },
        { When.Next(DayOfWeek.Monday, s_report), "2024-05-13", "2024-05-13" },
        { When.Next(DayOfWeek.Friday, Talks), "2024-02-02", "2024-02-02" },
        { When.Month(5, s_report), "2024-05-01", "2024-05-31" },
        { When.Month(2, s_report), "2024-02-01", "2025-02-28" },
        { When.Month(1, Talks), "2024-01-01", "2024-01-31" },
        { When.Last(month: 5, s_report), "2023-05-01", "2023-05-31" },
        { When.Last(month: 2, s_report), "2024-02-01", "2024-02-29" },
        { When.Next(month: 5, s_report), "2025-05-01", "2025-05-31" },
        { When.Next(month: 6, "2024-05/2024-07"), "2025-06-01", "2025-06-30" },
        { When.Weekend("2024-05-04"), "2024-05-04", "2024-05-05" },
        { When.Weekend("2024-05-05"), "2024-05-04", "2024-05-05" },
        { When.Weekend(s_report), "2024-05-04", "2024-05-12" },
        { When.LastWeekend(s_report), "2024-05-04", "2024-05-05" },
        { When.LastWeekend("2024-05-05"), "2024-04-27", "2024-04-28" },
        { When.LastWeekend("2024-05-04"), "2024-04-27", "2024-04-28" },
        { When.NextWeekend(s_report), "2024-05-11", "2024-05-12" },
        { When.NextWeekend("2024-05-04"), "2024-05-11", "2024-05-12" },
        { When.Day(s_report, -1).For(atMost: "P2D"), "2024-05-05", "2024-05-07" },
        { When.Before(s_report, by: "P3D"), "2024-05-03", "2024-05-03" },
        { When.Before(s_report, by: "P1M3D"), "2024-04-03", "2024-04-03" },
        { When.Before("2024-03-31", by: "P1M1D"), "2024-02-28", "2024-02-28" },
        { When.After(Talks, by: "P2M"), "2024-03-01", "2024-04-16" },
        { When.Before(s_report, by: "P2W"), "2024-04-18", "2024-04-28" },
        { When.Within("P7D", after: Talks), "2024-02-01", "2024-02-07" },
        { When.Throughout("P7D", before: s_report), "2024-04-29", "2024-05-05" },
        { When.Throughout("P7D", after: Talks), "2024-02-01", "2024-02-07" },
        { When.Day("2024-02-28", 1).For("P1D"), "2024-02-29", "2024-02-29" },
        { When.Day(s_report, -1).For("P2D"), "2024-05-05", "2024-05-07" },
    };

    [Theory]
    [MemberData(nameof(Bounds))]
    public void Known_anchor_gives_bounds(When time, string first, string last)
    {
        Assert.Equal($"{first}T00:00:00", time.Earliest.ToString());
        Assert.Equal($"{last}T23:59:59", time.Latest.ToString());
    }

    public static TheoryData<When, When> Ordered => new()
    {
        { When.Day(s_undated, -1), When.Day(s_undated) },
        { When.Day(s_undated, -1), When.At(s_undated) },
        { When.Day(s_undated, -40), When.Month(s_undated) },
        { When.Week(s_undated, -1), When.Week(s_undated) },
        { When.Month(s_undated, -1), When.Month(s_undated, 1) },
        { When.Year(s_undated, -2), When.Month(s_undated, -1) },
        { When.Last(DayOfWeek.Friday, s_undated), When.Day(s_undated) },
        { When.Last(DayOfWeek.Friday, s_undated), When.Next(DayOfWeek.Friday, s_undated) },
        { When.Last(month: 5, s_undated), When.Month(s_undated) },
        { When.Last(month: 5, s_undated), When.Next(month: 5, s_undated) },
        { When.Month(s_undated), When.Next(month: 5, s_undated) },
        { When.LastWeekend(s_undated), When.Day(s_undated) },
        { When.LastWeekend(s_undated), When.NextWeekend(s_undated) },
        { When.Before(s_undated, by: "P3D"), When.Day(s_undated, -2) },
        { When.Before(s_undated, by: "P2M"), When.Within("P7D", before: s_undated) },
        { When.Throughout("P1Y", before: s_undated), When.Day(s_undated) },
        { When.Before(s_undated), When.After(s_undated, by: "P1D") },
    };

    [Theory]
    [MemberData(nameof(Ordered))]
    public void Times_of_one_anchor_compare_whatever_its_date_is(When earlier, When later)
    {
        Assert.Equal(Truth.Yes, earlier.IsBefore(later));
        Assert.Equal(Truth.No, later.FallsIn(earlier));
        Assert.Equal(Truth.No, earlier.Intersects(later));
    }

    public static TheoryData<When, When> Open => new()
    {
        { When.Day(s_undated, -1), When.Week(s_undated) },
        { When.Last(DayOfWeek.Friday, s_undated), When.Day(s_undated, -1) },
        { When.Weekday(DayOfWeek.Friday, s_undated), When.Day(s_undated, 1) },
        { When.Month(5, s_undated), When.Month(s_undated) },
        { When.Month(2, s_report), "2025-02-10" },
        { When.Weekend(s_report), "2024-05-11" },
        { When.Weekend(s_undated), When.Day(s_undated) },
        { When.Day(s_report).For(atLeast: "P2D"), "2030-05-07" },
        { When.After(s_talks, by: "P2M"), "2024-04-02" },
        { When.Before(s_report, by: "P1W"), "2024-04-27" },
        { When.Weekday(DayOfWeek.Friday, s_report), "2024-05-10" },
        { When.Worded("during Ramadan"), "2024-03-15" },
    };

    [Theory]
    [MemberData(nameof(Open))]
    public void Nothing_is_certain_that_the_text_leaves_open(When time, When other)
    {
        Assert.Equal(Truth.Maybe, time.FallsIn(other));
        Assert.Equal(Truth.Maybe, other.Intersects(time));
    }

    [Fact]
    public void Stretch_that_leads_up_to_a_report_may_reach_into_its_day() => Assert.Equal(
        ("2024-04-29T00:00:00", "2024-05-06T23:59:58"),
        (When.Within("P7D", before: s_report).Earliest.ToString(), When.Within("P7D", before: s_report).Latest.ToString()));

    [Fact]
    public void No_day_between_two_fridays_is_on_friday() =>
        Assert.Equal(Truth.No, When.Weekday(DayOfWeek.Friday, s_report).FallsIn("2024-05-07"));

    [Fact]
    public void No_month_between_two_of_a_name_and_no_day_between_two_weekends_is_meant()
    {
        Assert.Equal(Truth.No, When.Month(2, s_report).FallsIn("2024-09"));
        Assert.Equal(Truth.No, When.Month(2, s_report).Intersects("2024-03/2025-01"));
        Assert.Equal(Truth.No, When.Weekend(s_report).FallsIn("2024-05-08"));
        Assert.Equal(Truth.Maybe, When.Weekend(s_report).FallsIn("2024-05-12"));
    }

    [Fact]
    public void What_lasted_at_most_so_long_is_over_then_and_what_lasted_at_least_so_long_is_not_over_before()
    {
        var day = When.Day(s_report);
        Assert.Equal(Truth.No, day.For(atMost: "P2D").Intersects("2024-05-10"));
        Assert.Equal(Truth.Maybe, day.For(atMost: "P2D").Intersects("2024-05-08"));
        Assert.Equal(Truth.Maybe, day.For(atLeast: "P2D").Intersects("2030"));
        Assert.Equal(Truth.Yes, day.For(atLeast: "P2D").Intersects("2024-05-07"));
        Assert.Equal(Truth.No, day.For(atLeast: "P2D", atMost: "P3D").Intersects("2024-05-10"));
    }

    [Fact]
    public void A_length_has_bounds()
    {
        var day = When.Day(s_report);
        var (exact, least, most) = (day.For("P2D"), day.For(atLeast: "PT3H"), day.For(atMost: "P1W"));
        Assert.Equal(("P2D", "P2D", "P2D"), (exact.Length, exact.LeastLength, exact.MostLength));
        Assert.Equal((null, "PT3H", null), (least.Length, least.LeastLength, least.MostLength));
        Assert.Equal((null, null, "P1W"), (most.Length, most.LeastLength, most.MostLength));
        Assert.Equal(exact, day.For(atLeast: "P2D", atMost: "P2D"));
        Assert.NotEqual(exact, day.For(atLeast: "P2D"));
        Assert.NotEqual(least.GetHashCode(), most.GetHashCode());
    }

    [Fact]
    public void One_day_told_twice_is_one_day()
    {
        Assert.Equal(Truth.Yes, When.Last(DayOfWeek.Friday, s_undated).FallsIn(When.Last(DayOfWeek.Friday, s_undated)));
        Assert.Equal(Truth.Yes, When.Last(month: 5, s_undated).FallsIn(When.Last(month: 5, s_undated)));
        Assert.Equal(Truth.Yes, When.NextWeekend(s_undated).FallsIn(When.NextWeekend(s_undated)));
        Assert.NotEqual(Truth.Yes, When.Last(month: 5, s_undated).FallsIn(When.Last(month: 6, s_undated)));
        Assert.Equal(Truth.Yes, When.Before(s_undated, by: "P2M").Intersects(When.Before(s_undated, by: "P2M").Worded("then")));
        Assert.Equal(Truth.Maybe, When.Weekday(DayOfWeek.Friday, s_undated).FallsIn(When.Weekday(DayOfWeek.Friday, s_undated)));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void First_in_a_year_leaves_out_its_own_day(bool isDated)
    {
        var monday = When.Last(DayOfWeek.Monday, isDated ? s_report : s_undated);
        var shelling = new TestAnchor("happening:shelling", monday, "the shelling");
        Assert.Equal(Truth.No, monday.FallsIn(When.Throughout("P1Y", before: shelling)));
    }

    public static TheoryData<When, string> Words => new()
    {
        { When.Day(s_report, -1), "the day before the publication of the report" },
        { When.Day(s_report, -2), "2 days before the day of the publication of the report" },
        { When.Week(s_report), "the week of the publication of the report" },
        { When.Weekday(DayOfWeek.Friday, s_report), "on a Friday near the publication of the report" },
        { When.Last(DayOfWeek.Friday, s_report), "on the last Friday before the publication of the report" },
        { When.Month(5, s_report), "in a May near the publication of the report" },
        { When.Last(month: 5, s_report), "in the last May before the publication of the report" },
        { When.Next(month: 12, s_report), "in the next December after the publication of the report" },
        { When.Weekend(s_report), "at a weekend near the publication of the report" },
        { When.LastWeekend(s_report), "at the last weekend before the publication of the report" },
        { When.NextWeekend("2024-05"), "at the next weekend after 2024-05" },
        { ((When)"2024-05").For(atLeast: "PT3H"), "2024-05 for at least 3 hours" },
        { ((When)"2024-05").For(atMost: "P1W"), "2024-05 for at most 1 week" },
        { ((When)"2024-05").For(atLeast: "P2D", atMost: "P3D"), "2024-05 for 2 days to 3 days" },
        { When.Before(s_report, by: "P3D"), "3 days before the publication of the report" },
        { When.Within("P7D", before: s_report), "within 7 days before the publication of the report" },
        { When.Throughout("P1Y", before: s_report), "throughout 1 year before the publication of the report" },
        { When.Month("2024-05", -1).For("P2D"), "the month before 2024-05 for 2 days" },
        { When.Worded("during Ramadan"), "\"during Ramadan\"" },
        { When.Worded("during Ramadan", "P2D"), "for 2 days (\"during Ramadan\")" },
        { ((When)"2024-05").For("P2D").Worded("two days in May"), "2024-05 for 2 days (\"two days in May\")" },
    };

    [Theory]
    [MemberData(nameof(Words))]
    public void Time_is_printed_in_english(When time, string text) => Assert.Equal(text, time.ToString());

    [Fact]
    public void Misuse_is_refused_with_its_reason()
    {
        var relative = When.Day("2024-05-06");
        var refused = Assert.Throws<ArgumentException>(() => When.Last(DayOfWeek.Friday, relative));
        Assert.StartsWith("'the day of 2024-05-06' is itself relative to something.", refused.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentOutOfRangeException>(() => When.Next((DayOfWeek)7, s_report));
        Assert.Throws<ArgumentOutOfRangeException>(() => When.Month(13, s_report));
        Assert.Throws<ArgumentOutOfRangeException>(() => When.Last(month: 0, s_report));
        Assert.Throws<ArgumentException>(() => When.Weekend(relative));
        Assert.Throws<ArgumentException>(() => relative.For());
        Assert.Throws<ArgumentException>(() => relative.For(atLeast: "P2D", atMost: "P1D"));
        Assert.Throws<ArgumentException>(() => relative.For(atMost: default(EdtfDuration)));
        Assert.Throws<ArgumentException>(() => When.Within("P7D", s_report, s_report));
        Assert.Throws<ArgumentException>(() => When.Throughout("P7D", before: (IAnchor?)null));
        Assert.Throws<ArgumentException>(() => When.Before(s_report, default(EdtfDuration)));
        Assert.Throws<ArgumentException>(() => When.Worded(" "));
        Assert.Throws<EdtfFormatException>(() => When.Before(s_report, by: "P"));
    }
}
