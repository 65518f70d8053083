using CsCheck;
using static Dramatis.Tests.Answers;

namespace Dramatis.Tests;

public sealed class EdtfYearPropertyTests
{
    private static readonly Gen<Years> s_years = Gen.OneOf(
        new Years("-1985", -1985, -1985),
        new Years("-19XX", -1999, -1900),
        new Years("-000X", -9, -1),
        new Years("0000", 0, 0),
        new Years("000X", 0, 9),
        new Years("-1950S2", -1999, -1900),
        new Years("-1950S3", -1959, -1950),
        new Years("1950S1", 1000, 1999),
        new Years("Y-17E7", -170_000_000, -170_000_000),
        new Years("Y-17E7S1", -199_999_999, -100_000_000),
        new Years("Y171010000S3", 171_000_000, 171_999_999),
        new Years("Y171010000", 171_010_000, 171_010_000),
        new Years("Y3388E2S3", 338_000, 338_999),
        new Years("Y338500", 338_500, 338_500));

    [Fact]
    public void Every_answer_about_years_of_any_length_holds_for_all_that_they_admit() => FixedCases.Sample(
        Gen.Select(s_years, s_years),
        (left, right) =>
        {
            var (a, b) = (EdtfDate.Parse(left.Text), EdtfDate.Parse(right.Text));
            var pairs = left.Some.SelectMany(x => right.Some.Select(y => (X: x, Y: y))).ToArray();
            Holds(a.IsBefore(b), pairs, pair => pair.X < pair.Y, orMaybe: pair => pair.X == pair.Y);
            Holds(a.Intersects(b), pairs, pair => pair.X == pair.Y);
            Holds(a.Contains(b), pairs, pair => pair.X == pair.Y);
            foreach (var relation in Enum.GetValues<AllenRelation>())
            {
                Holds(a.Relate(b, relation), pairs, pair => relation == Relation(pair.X, pair.Y));
            }
        });

    [Fact]
    public void Bounds_are_the_first_and_the_last_year() => FixedCases.Sample(s_years, years =>
    {
        var date = EdtfDate.Parse(years.Text);
        Assert.Equal(((long)years.First, (long)years.Last), (date.Earliest?.Year, date.Latest?.Year));
    });

    private static AllenRelation Relation(int x, int y) =>
        ConcreteTime.Relation(new(x, x + 1), new(y, y + 1));

    private sealed record Years(string Text, int First, int Last)
    {
        public int[] Some { get; } = [First, First + ((Last - First) / 2), Last];
    }
}
