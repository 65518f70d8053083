namespace Dramatis.Tests;

public sealed class GregorianDaysTests
{
    private const int YearsPerEra = 400;
    private const long DaysPerEra = 146_097;

    [Fact]
    public void Every_day_of_an_era_is_that_of_the_calendar_and_so_are_those_of_eras_long_ago()
    {
        var first = new DateOnly(1600, 1, 1);
        var since = GregorianDays.Of(1600);
        for (var i = 0; i < DaysPerEra; i++)
        {
            var day = first.AddDays(i);
            var days = GregorianDays.Of(day.Year, day.Month, day.Day);
            if (days != since + i
                || GregorianDays.Date(days) != (day.Year, day.Month, day.Day)
                || GregorianDays.Of(day.Year - (9 * YearsPerEra), day.Month, day.Day) != days - (9 * DaysPerEra)
                || GregorianDays.Date(days - (9 * DaysPerEra)) != (day.Year - (9 * YearsPerEra), day.Month, day.Day))
            {
                Assert.Fail($"{day:O} is counted as day {days}.");
            }
        }
    }

    [Theory]
    [InlineData(1900)]
    [InlineData(2000)]
    [InlineData(2023)]
    [InlineData(2024)]
    public void Months_have_their_days(int year) => Assert.All(
        Enumerable.Range(1, 12),
        month => Assert.Equal(DateTime.DaysInMonth(year, month), GregorianDays.InMonth(year, month)));

    [Fact]
    public void A_month_beyond_the_twelfth_belongs_to_the_next_year()
    {
        Assert.Equal(GregorianDays.Of(2025), GregorianDays.Of(2024, 13));
        Assert.Equal(GregorianDays.Of(2025, 3, 2), GregorianDays.Of(2024, 15, 2));
    }
}
