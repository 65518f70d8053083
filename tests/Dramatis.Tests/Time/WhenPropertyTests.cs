using CsCheck;

namespace Dramatis.Tests;

public sealed partial class WhenPropertyTests
{
    private const int HoursPerDay = 24;

    // Further away than anything that the generated times can reach, in hours from the origin.
    private const int Ever = 1_000_000;

    private static readonly DateTime s_origin = new(2024, 1, 1);

    private static readonly Gen<string?> s_known =
        Gen.OneOf<string?>(null, "2024-05-03", "2024-05-04", "2024-05", "2024", "2023-12/2024-02", "2025-01-01");

    private static readonly Lasts?[] s_lengths =
        [null, new("PT5H", "PT5H"), new("P2D", "P2D"), new("P3W", "P3W"), new("P2M", "P2M"), new("PT5H", null), new(null, "P3W"), new("P2D", "P2M")];

    private static readonly EdtfDuration[] s_distances = ["PT3H", "P3D", "P7D", "P1W", "P2M", "P1M3D", "P1Y"];

    private static readonly Gen<Told> s_told = Gen.Select(
        Gen.Int[0, 2],
        Gen.OneOf(Enum.GetValues<WhenRelation>().Where(static one => one != WhenRelation.Worded).ToArray()),
        Gen.Int[-2, 2],
        Gen.Enum<DayOfWeek>(),
        Gen.OneOf(s_distances),
        Gen.Bool,
        Gen.Frequency((4, Gen.Const((Lasts?)null)), (1, Gen.OneOf(s_lengths))),
        static (anchor, relation, offset, day, by, isAway, length) => new Told(
            anchor,
            relation,
            relation is WhenRelation.Day or WhenRelation.Week or WhenRelation.Month or WhenRelation.Year ? offset : 0,
            day,
            relation is >= WhenRelation.WithinBefore and <= WhenRelation.ThroughoutAfter || (isAway && relation is WhenRelation.Before or WhenRelation.After) ? by : (EdtfDuration?)null,
            length));

    [Fact]
    public void Every_answer_about_anchored_times_holds_wherever_their_anchors_are() => FixedCases.Sample(
        Gen.Select(s_known, s_known, s_told, s_told, Gen.Int),
        parts =>
        {
            var (first, second, left, right, seed) = parts;
            IAnchor[] anchors =
            [
                new TestAnchor("source:first", first, "first"),
                new TestAnchor("happening:second", second, "second"),
                new TestAnchor("happening:third", When.After("2024-05-03"), "third"),
            ];
            var (a, b) = (left.On(anchors), right.On(anchors));
            var (isBefore, fallsIn, intersects) = (a.IsBefore(b), a.FallsIn(b), a.Intersects(b));
            var random = new Random(seed);
            for (var i = 0; i < 60; i++)
            {
                Span[] spans = [.. anchors.Select(anchor => Concrete(anchor, random))];
                var (x, y) = (Whole(left, spans, random), Whole(right, spans, random));
                var (moment, other) = (Moment(x, random), Moment(y, random));
                Holds(isBefore, moment < other, moment == other);
                Holds(fallsIn, y.Start <= moment && moment < y.End);
                var (s, t) = (Part(left, x, random), Part(right, y, random));
                Holds(intersects, s.Start < t.End && t.Start < s.End);
            }
        },
        iter: 3000);

    private static void Holds(Truth answer, bool isSo, bool isOpen = false)
    {
        var isWrong = answer == Truth.Yes ? !isSo || isOpen : answer == Truth.No && (isSo || isOpen);
        Assert.False(isWrong, answer == Truth.Yes ? "It is not always so." : "It may be so.");
    }

    private static Span Concrete(IAnchor anchor, Random random)
    {
        var from = Hours(anchor.Time?.Earliest) ?? -20_000;
        var to = Hours(anchor.Time?.Latest) + 1 ?? 20_000;
        var start = random.Next(from, to);
        return random.Next(2) == 0 ? new Span(start, start + 1) : new Span(start, random.Next(start, to) + 1);
    }

    private static int? Hours(EdtfMoment? moment) =>
        moment?.ToDateTime() is { } time ? (int)Math.Floor((time - s_origin).TotalHours) : null;

    private static Span Whole(Told told, Span[] anchors, Random random)
    {
        var span = WithoutLength(told, anchors[told.Anchor], random);
        return told.Length is { } length ? Lasting(span, length, random) : span;
    }

    private static Span WithoutLength(Told told, Span anchor, Random random) => told.Relation switch
    {
        WhenRelation.Before when told.By is { } by => Away(anchor.Start, by, -1, random),
        WhenRelation.After when told.By is { } by => Away(anchor.End - 1, by, 1, random),
        WhenRelation.Before => new(-Ever, anchor.Start),
        WhenRelation.After => new(anchor.End, Ever),
        WhenRelation.AsOf => new(
            Day(anchor.Start) - random.Next(2000), Day(anchor.End - 1) + HoursPerDay + random.Next(2000)),
        WhenRelation.Day => Unit(anchor, told.Offset, static day => day, static (day, count) => day.AddDays(count)),
        WhenRelation.Week => Unit(anchor, told.Offset, Monday, static (day, count) => day.AddDays(7 * count)),
        WhenRelation.Month => Unit(
            anchor, told.Offset, static day => day.AddDays(1 - day.Day), static (day, count) => day.AddMonths(count)),
        WhenRelation.Year => Unit(
            anchor, told.Offset, static day => new(day.Year, 1, 1), static (day, count) => day.AddYears(count)),
        WhenRelation.Last => Named(told, Enumerable.Range(1, 7).Select(i => Day(anchor.Start) - (i * HoursPerDay)), random),
        WhenRelation.Next => Named(told, Enumerable.Range(1, 7).Select(i => Day(anchor.End - 1) + (i * HoursPerDay)), random),
        WhenRelation.Weekday => Named(told, DaysNear(anchor), random),
        WhenRelation.NamedMonth => Month(told, anchor, -11, 11, random),
        WhenRelation.LastMonth => Month(told, anchor with { End = anchor.Start + 1 }, -12, -1, random),
        WhenRelation.NextMonth => Month(told, anchor with { Start = anchor.End - 1 }, 1, 12, random),
        WhenRelation.Weekend => Weekend(Day(anchor.Start) - (6 * HoursPerDay), Day(anchor.End - 1) + (5 * HoursPerDay), random),
        WhenRelation.LastWeekend => Weekend(Day(anchor.Start) - (8 * HoursPerDay), Day(anchor.Start) - (2 * HoursPerDay), random),
        WhenRelation.NextWeekend => Weekend(Day(anchor.End - 1) + HoursPerDay, Day(anchor.End - 1) + (7 * HoursPerDay), random),
        WhenRelation.WithinBefore => Beside(Away(anchor.Start, told.By!.Value, -1, random).Start, anchor.Start),
        WhenRelation.WithinAfter => Beside(anchor.End, Away(anchor.End - 1, told.By!.Value, 1, random).End),
        WhenRelation.ThroughoutBefore =>
            Beside(Away(anchor.Start, told.By!.Value, -1, random).Start, Floor(anchor.Start, told.By!.Value)),
        WhenRelation.ThroughoutAfter => Beside(
            Floor(anchor.End - 1, told.By!.Value) + Grain(told.By!.Value), Away(anchor.End - 1, told.By!.Value, 1, random).End),
        _ => anchor,
    };

    private static Span Unit(Span anchor, int offset, Func<DateTime, DateTime> start, Func<DateTime, int, DateTime> add)
    {
        var (first, last) = (start(At(anchor.Start).Date), start(At(anchor.End - 1).Date));
        return new(Hour(add(offset > 0 ? last : first, offset)), Hour(add(offset < 0 ? first : last, offset + 1)));
    }

    private static Span Named(Told told, IEnumerable<int> days, Random random)
    {
        int[] named = [.. days.Where(day => At(day).DayOfWeek == told.DayOfWeek)];
        var day = named[random.Next(named.Length)];
        return new(day, day + HoursPerDay);
    }

    // The months with the name, from some months beside the first of the anchor to some beside the last.
    private static Span Month(Told told, Span anchor, int from, int to, Random random)
    {
        var (first, last) = (At(anchor.Start).Date, At(anchor.End - 1).Date);
        var months = new List<DateTime>();
        for (var month = first.AddDays(1 - first.Day).AddMonths(from); month <= last.AddMonths(to); month = month.AddMonths(1))
        {
            if (month.Month == told.Month)
            {
                months.Add(month);
            }
        }

        var start = months[random.Next(months.Count)];
        return new(Hour(start), Hour(start.AddMonths(1)));
    }

    private static Span Weekend(int from, int to, Random random)
    {
        int[] days = [.. Enumerable.Range(0, ((to - from) / HoursPerDay) + 1).Select(i => from + (i * HoursPerDay))];
        int[] saturdays = [.. days.Where(static day => At(day).DayOfWeek == DayOfWeek.Saturday)];
        var start = saturdays[random.Next(saturdays.Length)];
        return new(start, start + (2 * HoursPerDay));
    }

    private static IEnumerable<int> DaysNear(Span anchor)
    {
        for (var day = Day(anchor.Start) - (6 * HoursPerDay); day <= Day(anchor.End - 1) + (6 * HoursPerDay); day += HoursPerDay)
        {
            yield return day;
        }
    }

    // A time up to a day away is the hour or day to which the duration leads. A longer unit may have been counted by the
    // calendar, or rounded.
    private static Span Away(int moment, EdtfDuration by, int direction, Random random)
    {
        var point = Hour(Moved(At(moment), by, direction));
        if (by.Days + by.Hours > 0)
        {
            return new(Floor(point, by), Floor(point, by) + Grain(by));
        }

        var (start, length) = by.Weeks > 0 ? (Monday(At(point).Date), 7 * HoursPerDay)
            : by.Months > 0 ? (At(point).Date.AddDays(1 - At(point).Day), 28 * HoursPerDay)
            : (new DateTime(At(point).Year, 1, 1), 365 * HoursPerDay);
        var found = random.Next(2) == 0 ? Hour(start) + random.Next(length) : point + random.Next(-length / 2, length / 2);
        return new(found, found + 1);
    }

    private static DateTime Moved(DateTime from, EdtfDuration by, int direction) => from
        .AddYears(direction * by.Years).AddMonths(direction * by.Months)
        .AddDays(direction * ((7 * by.Weeks) + by.Days)).AddHours(direction * by.Hours);

    private static Span Lasting(Span within, Lasts length, Random random)
    {
        var least = length.Least is { } shortest ? Hour(Moved(s_origin, shortest, 1)) : 1;
        var most = length.Most is { } longest ? Hour(Moved(s_origin, longest, 1)) : least + 5000;
        var hours = random.Next(least, most + 1);
        var start = within.End - within.Start >= hours
            ? random.Next(within.Start, within.End - hours + 1)
            : random.Next(within.Start, within.End);
        return new(start, start + hours);
    }

    private static Span Beside(int start, int end) => new(Math.Min(start, end - 1), end);

    private static int Grain(EdtfDuration by) => by.Hours > 0 ? 1 : HoursPerDay;

    private static int Floor(int hour, EdtfDuration by) => by.Hours > 0 ? hour : Day(hour);

    private static DateTime At(int hour) => s_origin.AddHours(hour);

    private static int Hour(DateTime moment) => (int)(moment - s_origin).TotalHours;

    private static DateTime Monday(DateTime day) => day.AddDays(-(((int)day.DayOfWeek + 6) % 7));

    private static int Day(int hour) => (int)Math.Floor((double)hour / HoursPerDay) * HoursPerDay;

    private static int Moment(Span span, Random random) => random.Next(4) switch
    {
        0 => span.Start,
        1 => span.End - 1,
        _ => random.Next(span.Start, span.End),
    };

    // A state before or after something holds for some part of that time.
    private static Span Part(Told told, Span whole, Random random)
    {
        if (!told.IsPart)
        {
            return whole;
        }

        var start = Moment(whole, random);
        return new Span(start, random.Next(start, whole.End) + 1);
    }
}
