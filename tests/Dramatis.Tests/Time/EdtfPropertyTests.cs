using CsCheck;
using static Dramatis.Tests.Answers;

namespace Dramatis.Tests;

public sealed class EdtfPropertyTests
{
    private static readonly Gen<string> s_year =
        Gen.OneOf("2003", "2004", "2005", "200X", "20X4", "2013");

    private static readonly Gen<string> s_month =
        Gen.OneOf("01", "02", "03", "04", "11", "12", "0X", "1X", "X2", "XX", "?03", "~11");

    private static readonly Gen<string> s_day =
        Gen.OneOf("01", "02", "03", "27", "28", "0X", "2X", "X1", "XX", "?03", "%28");

    private static readonly Gen<string> s_season = Gen.OneOf(
        Gen.Int[21, 41].Select(season => $"{season}"), Gen.Const("~21"));

    private static readonly Gen<string> s_date = Gen.OneOf(
        s_year,
        Gen.OneOf("2003S2", "2013S2", "2004S3", "2004S4"),
        Gen.Select(s_year, s_season, (year, season) => $"{year}-{season}"),
        Gen.Select(s_year, s_month, (year, month) => $"{year}-{month}"),
        Gen.Select(s_year, s_month, s_day, (year, month, day) => $"{year}-{month}-{day}"));

    private static readonly Gen<string> s_set = Gen.OneOf(
        s_date.Array[1, 3].Select(dates => $"[{string.Join(',', dates)}]"),
        Gen.OneOf("2003", "2004-02", "2004-02-28", "2004-12", "2005-01-01", "2013-1X").Array[1, 3]
            .Select(dates => $"{{{string.Join(',', dates)}}}"));

    private static readonly Gen<string> s_value = Gen.Frequency((3, s_date), (1, s_set));

    [Fact]
    public void Every_answer_about_dates_holds_for_all_that_they_admit() => FixedCases.Sample(
        Gen.Select(s_value, s_value),
        (left, right) =>
        {
            var (a, b) = (EdtfDate.Parse(left), EdtfDate.Parse(right));
            var pairs = Pairs(left, right);
            Holds(a.Intersects(b), pairs, pair => ConcreteTime.Intersect(pair.A, pair.B));
            Holds(a.Contains(b), pairs, pair => ConcreteTime.Contains(pair.A, pair.B));
            foreach (var relation in Enum.GetValues<AllenRelation>())
            {
                Holds(a.Relate(b, relation), pairs, pair => relation == Relation(pair.A, pair.B));
            }
        },
        iter: 400);

    [Fact]
    public void Every_answer_about_the_moments_of_dates_holds_for_all_days_that_they_admit() => FixedCases.Sample(
        Gen.Select(s_value, s_value),
        (left, right) =>
        {
            var (a, b) = (EdtfDate.Parse(left), EdtfDate.Parse(right));
            var days = Pairs(left, right).SelectMany(pair => ExtremeDays(pair.A).SelectMany(
                x => ExtremeDays(pair.B).Select(y => (X: x, Y: y)))).ToArray();

            // Of two moments of one day either may be the earlier.
            Holds(a.IsBefore(b), days, pair => pair.X < pair.Y, orMaybe: pair => pair.X == pair.Y);
            Holds(a.IsAfter(b), days, pair => pair.X > pair.Y, orMaybe: pair => pair.X == pair.Y);
            Holds(a.Is(b), days, pair => pair.X == pair.Y);
        },
        iter: 400);

    [Fact]
    public void Every_answer_about_an_event_in_a_time_holds_for_all_days_that_they_admit() => FixedCases.Sample(
        Gen.Select(s_value, s_value),
        (left, right) =>
        {
            var days = Pairs(left, right).SelectMany(pair => ExtremeDays(pair.A).Select(day => (Day: day, pair.B)));
            Holds(
                When.Parse(left).FallsIn(right),
                days,
                pair => ConcreteTime.Contains(pair.B, [new(pair.Day, pair.Day + 1)]));
        },
        iter: 400);

    [Fact]
    public void Every_answer_about_intervals_holds_for_all_that_they_admit() => FixedCases.Sample(
        Gen.Select(s_date, s_date, s_date, s_date),
        texts =>
        {
            if (!EdtfInterval.TryParse($"{texts.Item1}/{texts.Item2}", out var a)
                || !EdtfInterval.TryParse($"{texts.Item3}/{texts.Item4}", out var b))
            {
                return;
            }

            var pairs = Intervals(texts.Item1, texts.Item2)
                .SelectMany(x => Intervals(texts.Item3, texts.Item4).Select(y => (A: x, B: y))).ToArray();
            Holds(a.Intersects(b), pairs, pair => ConcreteTime.Intersect([pair.A], [pair.B]));
            Holds(a.Contains(b), pairs, pair => ConcreteTime.Contains([pair.A], [pair.B]));
            Holds(a.IsBefore(b), pairs, pair => pair.A.End <= pair.B.Start);
            foreach (var relation in Enum.GetValues<AllenRelation>())
            {
                Holds(a.Relate(b, relation), pairs, pair => relation == ConcreteTime.Relation(pair.A, pair.B));
            }
        },
        iter: 200);

    [Fact]
    public void Of_two_exact_dates_exactly_one_relation_is_so_and_none_is_perhaps() => FixedCases.Sample(
        Gen.Select(
            Gen.Date[new DateTime(1900, 1, 1), new DateTime(2100, 1, 1)],
            Gen.Int[-40, 40],
            Gen.OneOf("yyyy", "yyyy-MM", "yyyy-MM-dd")),
        (day, distance, format) =>
        {
            var a = EdtfDate.Parse($"{day:yyyy-MM-dd}");
            var b = EdtfDate.Parse(day.AddDays(distance).ToString(format));
            var answers = Enum.GetValues<AllenRelation>().Select(relation => a.Relate(b, relation)).ToArray();
            Assert.Single(answers, Truth.Yes);
            Assert.DoesNotContain(Truth.Maybe, answers);
        });

    [Fact]
    public void Bounds_are_the_first_and_the_last_second_of_what_is_admitted() => FixedCases.Sample(
        s_date,
        text =>
        {
            var date = EdtfDate.Parse(text);
            var values = ConcreteTime.Values(text).Select(ConcreteTime.Hull).ToArray();
            var origin = new DateTime(2000, 1, 1);
            Assert.Equal(origin.AddDays(values.Min(value => value.Start)), date.Earliest?.ToDateTime());
            Assert.Equal(origin.AddDays(values.Max(value => value.End)).AddSeconds(-1), date.Latest?.ToDateTime());
        },
        iter: 200);

    [Fact]
    public void To_print_and_parse_changes_nothing() => FixedCases.Sample(
        Gen.Select(Gen.OneOf("", "?", "~", "%"), s_value, Gen.OneOf("", "?", "~", "%")),
        parts =>
        {
            if (EdtfDate.TryParse(parts.Item1 + parts.Item2 + parts.Item3, out var date))
            {
                Assert.Equal(date, EdtfDate.Parse(date.ToString()));
                Assert.Equal(date.ToString(), EdtfDate.Parse(date.ToString()).ToString());
            }
        });

    [Fact]
    public void Sorting_is_by_when_dates_begin() => FixedCases.Sample(
        Gen.Select(s_value, s_value),
        (left, right) =>
        {
            var (a, b) = (EdtfDate.Parse(left), EdtfDate.Parse(right));
            Assert.Equal(Math.Sign(a.CompareTo(b)), -Math.Sign(b.CompareTo(a)));
            Assert.Equal(a == b, a.CompareTo(b) == 0);
            Assert.False(a.CompareTo(b) < 0 && a.Unqualified.IsAfter(b.Unqualified) == Truth.Yes);
        });

    private static AllenRelation Relation(ConcreteTime.Period[] a, ConcreteTime.Period[] b) =>
        ConcreteTime.Relation(ConcreteTime.Hull(a), ConcreteTime.Hull(b));

    private static (ConcreteTime.Period[] A, ConcreteTime.Period[] B)[] Pairs(string left, string right)
    {
        var (a, b) = (Some(ConcreteTime.Values(left)), Some(ConcreteTime.Values(right)));
        return [.. a.SelectMany(x => b.Select(y => (x, y)))];
    }

    private static List<ConcreteTime.Period> Intervals(string from, string to)
    {
        var starts = Some(ConcreteTime.Values(from)).SelectMany(ExtremeDays).Distinct().ToArray();
        var ends = Some(ConcreteTime.Values(to)).SelectMany(ExtremeDays).Distinct().ToArray();
        return Some([.. starts.SelectMany(
            start => ends.Where(end => end >= start).Select(end => new ConcreteTime.Period(start, end + 1)))]);
    }

    private static IEnumerable<int> ExtremeDays(ConcreteTime.Period[] value) =>
        value.SelectMany(period => new[] { period.Start, period.End - 1 }).Distinct();

    // The first, the last and a score between.
    private static List<T> Some<T>(List<T> values) =>
        [.. values.Where((_, i) => i == values.Count - 1 || i % ((values.Count / 20) + 1) == 0)];
}
