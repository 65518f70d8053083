using static Dramatis.Tests.ConcreteTime;

namespace Dramatis.Tests;

/// <summary>When seasons may be: from the first of a month or up to its 25th, north or south.</summary>
internal static class ConcreteSeason
{
    private static readonly int[] s_days = [1, 12, 25];

    public static bool IsSeason(string text) =>
        text.Length is 7 or 8 && (text[5..] is "~21" || (int.TryParse(text[5..], out var code) && code > 20));

    public static IEnumerable<Period> Periods(string season, IEnumerable<int> years) =>
        from year in years
        from code in season == "~21" ? Enumerable.Range(21, 21) : [int.Parse(season)]
        from period in Periods(code, year)
        select period;

    private static IEnumerable<Period> Periods(int code, int year) => code switch
    {
        >= 40 => [Months(year, ((code - 40) * 6) + 1, 6)],
        >= 37 => [Months(year, ((code - 37) * 4) + 1, 4)],
        >= 33 => [Months(year, ((code - 33) * 3) + 1, 3)],
        _ => from first in FirstMonths(code)
             from start in s_days
             from end in s_days
             select new Period(Day(year, first, start), Day(year, first + 3, end)),
    };

    // By the hemisphere, if one is named; December may be the one before.
    private static int[] FirstMonths(int code) => code switch
    {
        21 or 23 => [3, 9],
        22 or 24 => [0, 6, 12],
        25 or 31 => [3],
        26 or 32 => [6],
        27 or 29 => [9],
        _ => [0, 12],
    };

    private static Period Months(int year, int first, int count) =>
        new(Day(year, first, 1), Day(year, first + count, 1));

    private static int Day(int year, int month, int day) =>
        new DateOnly(year, 1, day).AddMonths(month - 1).DayNumber - new DateOnly(2000, 1, 1).DayNumber;
}
