using System.Globalization;

namespace Dramatis.Tests;

/// <summary>
/// What EDTF texts of this century admit, found by looking at each day of it: independent of how the runtime reckons.
/// A value is one or more periods in days from 2000-01-01, the last day not included.
/// </summary>
internal static class ConcreteTime
{
    private static readonly string[] s_days = [.. Enumerable.Range(0, 36_525).Select(
        day => new DateOnly(2000, 1, 1).AddDays(day).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture))];

    private static readonly IEnumerable<int> s_years = Enumerable.Range(2000, 100);

    /// <summary>Each of the values that a date, season or set of dates admits.</summary>
    public static List<Period[]> Values(string text) => text[0] switch
    {
        '[' => [.. Items(text).SelectMany(Values)],
        '{' => Products([.. Items(text).Select(Values)]),
        _ => [.. Periods(text).Select(period => new[] { period })],
    };

    public static AllenRelation Relation(Period a, Period b) => (a.Start - b.Start, a.End - b.End) switch
    {
        _ when a.End < b.Start => AllenRelation.Before,
        _ when a.End == b.Start => AllenRelation.Meets,
        _ when b.End < a.Start => AllenRelation.After,
        _ when b.End == a.Start => AllenRelation.MetBy,
        (0, 0) => AllenRelation.Equals,
        (0, < 0) => AllenRelation.Starts,
        (0, > 0) => AllenRelation.StartedBy,
        ( > 0, 0) => AllenRelation.Finishes,
        ( < 0, 0) => AllenRelation.FinishedBy,
        ( > 0, < 0) => AllenRelation.During,
        ( < 0, > 0) => AllenRelation.Contains,
        ( < 0, < 0) => AllenRelation.Overlaps,
        _ => AllenRelation.OverlappedBy,
    };

    public static Period Hull(Period[] value) => new(value.Min(p => p.Start), value.Max(p => p.End));

    public static bool Intersect(Period[] a, Period[] b) =>
        a.Any(x => b.Any(y => x.Start < y.End && y.Start < x.End));

    public static bool Contains(Period[] a, Period[] b) =>
        b.All(y => a.OrderBy(x => x.Start).Aggregate(
            y.Start, (covered, x) => x.Start <= covered ? Math.Max(covered, x.End) : covered) >= y.End);

    private static string[] Items(string set) => set[1..^1].Split(',');

    private static IEnumerable<Period> Periods(string text)
    {
        if (ConcreteSeason.IsSeason(text))
        {
            return ConcreteSeason.Periods(text[5..], s_years.Where(year => Fits($"{year}", text[..4])));
        }

        // As many characters of a day as the text has components for make the month or year that it is of.
        var pattern = string.Join('-', Rounded(text).Split('-').Select(Open));
        return Enumerable.Range(0, s_days.Length)
            .Where(day => Fits(s_days[day], pattern))
            .GroupBy(day => s_days[day][..pattern.Length])
            .Select(days => new Period(days.First(), days.Last() + 1));
    }

    // Of 2013S3 the first three digits count.
    private static string Rounded(string text) =>
        text is [.., 'S', var digits] ? text[..(digits - '0')].PadRight(4, 'X') : text;

    // A component with a mark of its own may be anything.
    private static string Open(string component) =>
        component.IndexOfAny(['?', '~', '%']) < 0 ? component : new string('X', component.Length - 1);

    private static bool Fits(string day, string pattern)
    {
        for (var i = 0; i < pattern.Length; i++)
        {
            if (pattern[i] != 'X' && pattern[i] != day[i])
            {
                return false;
            }
        }

        return true;
    }

    private static List<Period[]> Products(List<List<Period[]>> members) => members.Aggregate(
        new List<Period[]> { Array.Empty<Period>() },
        (values, member) => [.. values.SelectMany(value => member.Select(Period[] (next) => [.. value, .. next]))]);

    internal readonly record struct Period(int Start, int End);
}
