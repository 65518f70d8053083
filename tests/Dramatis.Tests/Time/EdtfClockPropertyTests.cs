using CsCheck;
using static Dramatis.Tests.Answers;

namespace Dramatis.Tests;

public sealed class EdtfClockPropertyTests
{
    private const int SecondsPerDay = 86_400;

    // Nobody knows of which place a date is told: from twelve hours behind UTC to fourteen before it.
    private static readonly int[] s_places = [-12 * 3600, -5 * 3600, 0, (5 * 3600) + 1800, 14 * 3600];

    private static readonly Gen<Clock> s_clock = Gen.Select(
        Gen.Int[1, 4],
        Gen.Int[0, 47],
        Gen.OneOf("day", "local", "Z", "+02:00", "-05:30"),
        (day, halfHour, zone) => new Clock(day, halfHour * 1800, zone));

    [Fact]
    public void Every_answer_about_times_of_a_day_holds_at_whatever_place() => FixedCases.Sample(
        Gen.Select(s_clock, s_clock),
        (left, right) =>
        {
            var (a, b) = (EdtfDate.Parse(left.Text), EdtfDate.Parse(right.Text));
            var pairs = s_places.SelectMany(place => left.Seconds(place).SelectMany(
                x => right.Seconds(place).Select(y => (X: x, Y: y)))).ToArray();
            Holds(a.IsBefore(b), pairs, pair => pair.X < pair.Y);
            Holds(a.IsAfter(b), pairs, pair => pair.X > pair.Y);
            Holds(a.Is(b), pairs, pair => left.IsDay || right.IsDay ? Day(pair.X) == Day(pair.Y) : pair.X == pair.Y);
            foreach (var relation in Enum.GetValues<AllenRelation>())
            {
                Holds(a.Relate(b, relation), s_places, place =>
                    relation == ConcreteTime.Relation(left.Period(place), right.Period(place)));
            }
        },
        iter: 2000);

    private static int Day(int second) => (int)Math.Floor((double)second / SecondsPerDay);

    private sealed record Clock(int DayOfMonth, int SecondOfDay, string Zone)
    {
        public bool IsDay => Zone == "day";

        public string Text => $"2024-05-{DayOfMonth:00}" + (IsDay ? "" : $"T{Time}{(Zone == "local" ? "" : Zone)}");

        private string Time => $"{SecondOfDay / 3600:00}:{SecondOfDay / 60 % 60:00}:00";

        private int Offset => Zone switch
        {
            "+02:00" => 2 * 3600,
            "-05:30" => -((5 * 3600) + 1800),
            _ => 0,
        };

        public ConcreteTime.Period Period(int place) => IsDay
            ? new(DayOfMonth * SecondsPerDay, (DayOfMonth + 1) * SecondsPerDay)
            : new(Second(place), Second(place) + 1);

        public int[] Seconds(int place) => [Period(place).Start, Period(place).End - 1];

        private int Second(int place) =>
            (DayOfMonth * SecondsPerDay) + SecondOfDay - Offset + (Zone == "local" ? 0 : place);
    }
}
