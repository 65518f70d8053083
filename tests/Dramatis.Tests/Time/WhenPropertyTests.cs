using CsCheck;

namespace Dramatis.Tests;

public sealed class WhenPropertyTests
{
    private const int HoursPerDay = 24;

    // Further away than anything that the generated times can reach, in hours from the origin.
    private const int Ever = 1_000_000;

    private static readonly DateTime s_origin = new(2024, 1, 1);

    private static readonly Gen<string?> s_known =
        Gen.OneOf<string?>(null, "2024-05-03", "2024-05-04", "2024-05", "2024", "2023-12/2024-02", "2025-01-01");

    private static readonly Gen<Told> s_told = Gen.Select(
        Gen.Int[0, 2],
        Gen.OneOf(Enum.GetValues<WhenRelation>()),
        Gen.Int[-2, 2],
        (anchor, relation, offset) => new Told(anchor, relation, relation == WhenRelation.Year ? offset : 0));

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
        var anchor = anchors[told.Anchor];
        return told.Relation switch
        {
            WhenRelation.Before => new(-Ever, anchor.Start),
            WhenRelation.After => new(anchor.End, Ever),
            WhenRelation.AsOf => new(
                Day(anchor.Start) - random.Next(2000), Day(anchor.End - 1) + HoursPerDay + random.Next(2000)),
            WhenRelation.Year => Year(anchor, told.Offset),
            _ => anchor,
        };
    }

    private static Span Year(Span anchor, int offset)
    {
        var first = s_origin.AddHours(anchor.Start).Year + offset;
        var last = s_origin.AddHours(anchor.End - 1).Year + offset;
        return new Span(StartOf(offset > 0 ? last : first), StartOf((offset < 0 ? first : last) + 1));
    }

    private static int StartOf(int year) => (int)(new DateTime(year, 1, 1) - s_origin).TotalHours;

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
        if (told.Relation is not (WhenRelation.Before or WhenRelation.After))
        {
            return whole;
        }

        var start = Moment(whole, random);
        return new Span(start, random.Next(start, whole.End) + 1);
    }

    private readonly record struct Span(int Start, int End);

    private sealed record Told(int Anchor, WhenRelation Relation, int Offset)
    {
        public When On(IAnchor[] anchors) => Relation switch
        {
            WhenRelation.At => When.At(anchors[Anchor]),
            WhenRelation.AsOf => When.AsOf(anchors[Anchor]),
            WhenRelation.Before => When.Before(anchors[Anchor]),
            WhenRelation.After => When.After(anchors[Anchor]),
            WhenRelation.During => When.During(anchors[Anchor]),
            _ => When.Year(anchors[Anchor], Offset),
        };
    }
}
