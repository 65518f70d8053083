namespace Dramatis.Tests;

public sealed class WhenTests
{
    private static readonly TestAnchor s_article =
        new("source:article-1", "2024-05-03", "the publication of article-1");

    private static readonly TestAnchor s_undated = new("source:leaflet", null, "the publication of leaflet");
    private static readonly TestAnchor s_talks = new("happening:talks", "2023-04", "Vale and Moor meet");

    [Fact]
    public void It_reads_as_people_say_it()
    {
        Assert.Equal("2024-05-03", When.At("2024-05-03").ToString());
        Assert.Equal("after Vale and Moor meet", When.After(s_talks).ToString());
        Assert.Equal("at Vale and Moor meet", When.At(s_talks).ToString());
        Assert.Equal("as of the publication of article-1", When.AsOf(s_article).ToString());
        Assert.Equal("before 2021-08", When.Before("2021-08").ToString());
        Assert.Equal("during 2021/2022", When.During("2021/2022").ToString());
        Assert.Equal("the year of the publication of article-1", When.Year(s_article).ToString());
        Assert.Equal(
            "the year before the publication of article-1 (\"early last year\")",
            When.Year(s_article, -1).Worded("early last year").ToString());
        Assert.Equal("the year after the publication of article-1", When.Year(s_article, 1).ToString());
        Assert.Equal("3 years before the year of the publication of article-1", When.Year(s_article, -3).ToString());
        Assert.Equal(
            "2147483648 years before the year of the publication of article-1",
            When.Year(s_article, int.MinValue).ToString());
    }

    [Fact]
    public void Texts_and_dates_convert()
    {
        When text = "2024-05/2024-06";
        When date = EdtfDate.Parse("2024-05");
        When day = new DateOnly(2024, 5, 3);
        Assert.Equal(EdtfInterval.Parse("2024-05/2024-06"), text.Interval);
        Assert.Equal(EdtfDate.Parse("2024-05"), date.Date);
        Assert.Equal("2024-05-03", day.ToString());
        Assert.Equal(text, EdtfInterval.Parse("2024-05/2024-06"));
        Assert.Throws<EdtfFormatException>(() => (When)"next year");
        Assert.False(When.TryParse("2024/2023", out _, out var error));
        Assert.Equal(5, error.Position);
    }

    [Fact]
    public void Equal_are_times_told_alike_by_one_anchor()
    {
        var again = new TestAnchor(s_article.Key, null, "the same read elsewhere");
        Assert.Equal(When.Year(s_article, -1), When.Year(again, -1));
        Assert.Equal(When.Year(s_article, -1).GetHashCode(), When.Year(again, -1).GetHashCode());
        Assert.NotEqual(When.Year(s_article, -1), When.Year(s_article));
        Assert.NotEqual(When.Year(s_article, -1), When.Year(s_talks, -1));
        Assert.NotEqual(When.Year(s_article, -1), When.Year(s_article, -1).Worded("early last year"));
        Assert.NotEqual(When.Before(s_article), When.After(s_article));
        Assert.Equal(When.Before("2021-08"), When.Before("2021-08"));
        Assert.Equal(When.At("2021-08"), (When)"2021-08");
    }

    [Fact]
    public void What_is_kept_is_the_anchor_and_not_the_way_to_it()
    {
        Assert.Same(s_article, When.After(new WayTo(s_article)).Anchor);
        Assert.Throws<ArgumentException>(() => When.Before(When.Year(s_article)));
        Assert.Throws<ArgumentNullException>(() => When.Before((IAnchor)null!));
        Assert.Throws<ArgumentNullException>(() => When.Before((When)null!));
        Assert.Throws<ArgumentException>(() => When.Before("2021").Worded(" "));
    }

    [Fact]
    public void Only_a_date_or_an_interval_is_a_time_of_the_calendar()
    {
        Assert.True(When.At("2024").IsCalendar && When.At("2024/..").IsCalendar);
        Assert.False(When.Before("2024").IsCalendar || When.At(s_article).IsCalendar);
        Assert.Null(When.At("2024").Interval);
        Assert.Null(When.At("2024").Anchor);
        Assert.Null(When.At("2024/..").Date);
        Assert.Null(When.At(s_article).Date);
    }

    [Fact]
    public void Nothing_is_compared_with_no_time()
    {
        When time = "2024";
        Assert.Throws<ArgumentNullException>(() => time.IsBefore(null!));
        Assert.Throws<ArgumentNullException>(() => time.IsAfter(null!));
        Assert.Throws<ArgumentNullException>(() => time.FallsIn(null!));
        Assert.False(time.Equals(null));
    }

    [Fact]
    public void Bounds_come_from_the_anchor_as_far_as_it_is_known()
    {
        Assert.Equal("2023-01-01T00:00:00", When.Year(s_article, -1).Earliest.ToString());
        Assert.Equal("2023-12-31T23:59:59", When.Year(s_article, -1).Latest.ToString());
        Assert.Null(When.Year(s_undated).Earliest);
        Assert.Null(When.Before(s_talks).Earliest);
        Assert.Equal("2023-04-30T23:59:58", When.Before(s_talks).Latest.ToString());
        Assert.Equal("2021-07-31T23:59:59", When.Before("2021-08").Latest.ToString());
        Assert.Equal("2021-09-01T00:00:00", When.After("2021-08").Earliest.ToString());
        var claim = new TestAnchor("claim:x", When.Year(s_article), "x");
        Assert.Equal("2024-01-01T00:00:00", When.Year(claim).Earliest.ToString());
    }

    [Fact]
    public void Times_told_by_one_anchor_compare_though_nobody_knows_its_date()
    {
        var anchor = s_undated;
        Assert.Equal(Truth.Yes, When.Before(anchor).IsBefore(When.At(anchor)));
        Assert.Equal(Truth.Yes, When.Before(anchor).IsBefore(When.After(anchor)));
        Assert.Equal(Truth.Yes, When.After(anchor).IsAfter(When.During(anchor)));
        Assert.Equal(Truth.Yes, When.Year(anchor, -1).IsBefore(When.Year(anchor)));
        Assert.Equal(Truth.Yes, When.Year(anchor, -1).FallsIn(When.Before(anchor)));
        Assert.Equal(Truth.Yes, When.At(anchor).FallsIn(When.Year(anchor)));
        Assert.Equal(Truth.No, When.At(anchor).FallsIn(When.Year(anchor, -1)));
        Assert.Equal(Truth.Yes, When.Year(anchor).FallsIn(When.Year(anchor)));
        Assert.Equal(Truth.Maybe, When.Year(anchor).FallsIn(When.Before(anchor)));
        Assert.Equal(Truth.Yes, When.AsOf(anchor).Intersects(When.At(anchor)));
        Assert.Equal(Truth.Yes, When.AsOf(anchor).Intersects(When.Year(anchor)));
        Assert.Equal(Truth.Yes, When.AsOf(anchor).Intersects(When.AsOf(anchor)));
        Assert.Equal(Truth.Maybe, When.AsOf(anchor).Intersects(When.Year(anchor, -1)));
        Assert.Equal(Truth.No, When.Before(anchor).Intersects(When.After(anchor)));
    }

    [Fact]
    public void This_year_of_two_sources_is_two_times()
    {
        Assert.Equal(Truth.Maybe, When.Year(s_undated).Intersects(When.Year(s_article)));
        Assert.Equal(Truth.No, When.Year(s_article).Intersects(When.Year(s_talks)));
        Assert.Equal(Truth.Yes, When.Year(s_article, -1).Intersects(When.Year(s_talks)));
    }

    [Fact]
    public void An_event_falls_into_a_time_if_all_of_its_own_does()
    {
        When denied = When.Year(s_article);
        Assert.Equal(Truth.Yes, ((When)"2024-05").FallsIn(denied));
        Assert.Equal(Truth.Maybe, ((When)"2023/2024").FallsIn(denied));
        Assert.Equal(Truth.No, ((When)"2023").FallsIn(denied));
        Assert.Equal(Truth.Yes, ((When)"2015").FallsIn(When.Before("2021")));
        Assert.Equal(Truth.Maybe, denied.FallsIn("2024-05"));
        Assert.Equal(Truth.Yes, ((When)"{1960,1970}").FallsIn("1960-01-01/1970-12-31"));
    }

    [Fact]
    public void Who_was_minister_before_a_day_was_not_so_since_the_world_began()
    {
        Assert.Equal(Truth.Maybe, When.Before("2021").Intersects("2015"));
        Assert.Equal(Truth.No, When.Before("2021").Intersects("2021"));
        Assert.Equal(Truth.Maybe, When.After("2021").Intersects("2030"));
        Assert.Equal(Truth.No, When.After("2021").Intersects("2021-12-31"));
        Assert.Equal(Truth.Yes, ((When)"2021/..").Intersects("2030"));
    }

    [Fact]
    public void A_state_seen_some_day_of_a_year_holds_that_day_and_perhaps_at_others()
    {
        Assert.Equal(Truth.Yes, When.AsOf("2024").Intersects("2024"));
        Assert.Equal(Truth.Maybe, When.AsOf("2024").Intersects("2024-02"));
        Assert.Equal(Truth.Maybe, When.AsOf("2024").Intersects("1990"));
        Assert.Equal(Truth.Yes, When.AsOf("2024-05-03").Intersects("2024-05-03"));
        Assert.Equal(Truth.Yes, When.AsOf(s_article).Intersects("2024-05-03"));
        Assert.Equal(Truth.Yes, ((When)"2024-05-03").FallsIn(When.AsOf(s_article)));
    }

    [Fact]
    public void The_year_of_what_spans_years_is_all_of_them_and_the_next_comes_after_its_end()
    {
        var war = new TestAnchor("happening:war", null, "the war");
        Assert.Equal(Truth.Yes, When.During(war).FallsIn(When.Year(war)));
        Assert.Equal(Truth.Yes, When.Year(war, 1).IsAfter(When.During(war)));
        Assert.Equal(2019, When.Year("2020-06-01/2022-02-01", -1).Earliest?.Year);
        Assert.Equal(2023, When.Year("2020-06-01/2022-02-01", 1).Latest?.Year);
        Assert.Equal(Truth.No, ((When)"2021-06").FallsIn(When.Year("2020-06-01/2022-02-01", 1)));
        Assert.Equal(Truth.Yes, ((When)"2023-06").FallsIn(When.Year("2020-06-01/2022-02-01", 1)));
        Assert.Equal(Truth.No, ((When)"2020-06").FallsIn(When.Year("2020-06-01/2022-02-01", -1)));
        Assert.Equal(Truth.Yes, ((When)"2020-03").FallsIn(When.Year("2020-06-01/2022-02-01")));
        Assert.Equal(Truth.Yes, ((When)"2021-06").FallsIn(When.Year("2020-06-01/2022-02-01")));
        Assert.Equal(2022, When.Year("2020-06-01/2022-12-31").Latest?.Year);
        Assert.Equal(Truth.No, When.Year("2022-12-31").Intersects("2023-05"));
        Assert.Equal(2020, When.Year("2020-06-01/2022-02-01").Earliest?.Year);
        Assert.Equal(2022, When.Year("2020-06-01/2022-02-01").Latest?.Year);
    }

    [Fact]
    public void A_chain_of_anchors_is_followed_only_so_far()
    {
        When time = "2024";
        for (var i = 0; i < 100_000; i++)
        {
            time = When.After(new TestAnchor($"happening:{i}", time, "a link"));
        }

        Assert.Null(time.Earliest);
        Assert.Equal(Truth.Maybe, time.Intersects("2030"));
    }

    [Fact]
    public void Sorting_is_by_when_times_begin()
    {
        When[] times = ["2024-05", When.After("2024-06"), "2023?", "2023-02/2024", When.Year(s_talks, 2)];
        Assert.Equal(
            ["2023?", "2023-02/2024", "2024-05", "after 2024-06", "2 years after the year of Vale and Moor meet"],
            times.Order().Select(time => time.ToString()));
    }

    private sealed record WayTo(IAnchor Anchor) : IAnchor
    {
        public string Key => "reading";

        public When? Time => null;

        public string Caption => "a reading";
    }
}
