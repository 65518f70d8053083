namespace Dramatis.Report.Tests;

public sealed class DrawingTests
{
    [Fact]
    public void Those_with_the_same_neighbours_stand_together()
    {
        // Two groups of three, dealt alternately.
        var counts = new int[6, 6];
        for (var i = 0; i < 6; i++)
        {
            for (var j = 0; j < 6; j++)
            {
                counts[i, j] = i % 2 == j % 2 ? 9 : 0;
            }
        }

        var groups = MatrixOrder.Of(counts).Select(static place => place % 2).ToList();
        Assert.Equal(1, groups.Zip(groups.Skip(1)).Count(static pair => pair.First != pair.Second));
    }

    [Fact]
    public void The_axis_never_runs_backwards_and_draws_empty_years_together()
    {
        var bounds = new[] { Second(1893, 11), Second(2021, 8), Second(2021, 9), Second(2024, 4) };
        var axis = TimeAxis.Of(bounds, 1000);
        var places = Enumerable.Range(1880, 160).SelectMany(static year => new[] { Second(year, 1), Second(year, 7) }).Select(axis.At).ToList();
        Assert.Equal(places.Order(), places);
        Assert.Equal([true, true], axis.Segments.Where(static segment => segment.IsGap).Select(static segment => segment.Width < 50));
        Assert.InRange(axis.Width, 990, 1010);
        Assert.Equal(0, axis.At(Extent.Past));
        Assert.Equal(axis.Width, axis.At(Extent.Future));
    }

    [Fact]
    public void Times_as_news_tells_them_are_drawn_where_their_anchor_puts_them()
    {
        var monday = (When)"2024-05-06";
        Assert.Equal(TimePeriod.Of("2024-05-03"), TimePeriod.Of(When.Last(DayOfWeek.Friday, monday)));
        Assert.Equal(TimePeriod.Of("2024-05-05"), TimePeriod.Of(When.Day(monday, -1)));
        Assert.Equal(TimePeriod.Of("2024-04"), TimePeriod.Of(When.Month(monday, -1)));
        Assert.False(TimePeriod.Of(When.Worded("in spring")).IsKnown);
        Assert.False(TimePeriod.Of(When.Day(new Source("undated"), -1)).IsKnown);

        // At some moment of the week before, nobody knows which.
        var within = TimePeriod.Of(When.Within("P7D", before: monday));
        Assert.Equal((within.StartMin, within.StartMax), (within.EndMin, within.EndMax));
        Assert.True(within.StartMax - within.StartMin >= 7 * GregorianDays.SecondsPerDay);
    }

    [Theory]
    [InlineData("-0044/2024")]
    [InlineData("Y-170000002")]
    [InlineData("0001-01-01/..")]
    [InlineData("[1667,1760..1762]")]
    [InlineData("156X")]
    public void Times_of_any_size_can_be_drawn(string time)
    {
        var period = TimePeriod.Of(When.Parse(time));
        var axis = TimeAxis.Of(period.Bounds, 1000);
        var shape = BarShape.Of(period, axis);
        Assert.InRange(shape.Left, 0, shape.Right);
        Assert.InRange(shape.Right, shape.Left, axis.Width);
        Assert.NotEmpty(AxisMarks.Of(axis));
    }

    [Theory]
    [InlineData("short", 200, "short")]
    [InlineData("", 10, "")]
    public void A_text_that_has_room_stays_as_it_is(string text, int room, string expected) =>
        Assert.Equal(expected, TextWidth.Fit(text, 12, room));

    [Fact]
    public void A_text_is_cut_to_its_room_and_never_within_a_character()
    {
        var text = string.Concat(Enumerable.Repeat("\U0001F469", 100));
        for (var room = 0; room < 300; room += 7)
        {
            var fit = TextWidth.Fit(text, 12, room);
            Assert.EndsWith("\u2026", fit, StringComparison.Ordinal);
            Assert.All(fit.EnumerateRunes(), static rune => Assert.NotEqual('\uFFFD', rune.Value));
            Assert.True(fit.Length <= 3 || TextWidth.Of(fit, 12) <= room);
        }
    }

    private static long Second(long year, int month) => GregorianDays.SecondsTo(year, month);
}
