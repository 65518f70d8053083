using CsCheck;
using static Dramatis.Tests.Answers;

namespace Dramatis.Tests.Members;

/// <summary>Comparisons of quantities against the whole numbers that they admit, one by one.</summary>
public sealed class QuantityPropertyTests
{
    private const int Bound = 3;

    // Beyond the bounds there is room for each order of two numbers that have no bound on a side.
    private const int Edge = 6;

    private static readonly Gen<Range> s_ranges =
        Gen.Select(Gen.Int[-Bound, Bound], Gen.Int[-Bound, Bound], Gen.Int[0, 3]).Select((a, b, form) => form switch
        {
            0 => new Range(a, a),
            1 => new Range(a, null),
            2 => new Range(null, a),
            _ => new Range(Math.Min(a, b), Math.Max(a, b)),
        });

    private static readonly string?[] s_units = [null, "USD", "%", "{soldiers}", "m/s2", "~", ".."];

    private static readonly Gen<Quantity> s_quantities = Gen.Select(
        Gen.Decimal[-1_000_000_000_000, 1_000_000_000_000], Gen.Decimal[0, 1_000_000], Gen.Int[0, 3], Gen.Bool,
        Gen.Int[0, s_units.Length - 1]).Select((number, more, form, isApproximate, unit) => Made(number, more, form, s_units[unit]) with
        {
            IsApproximate = isApproximate,
        });

    [Fact]
    public void Every_answer_holds_for_all_numbers_that_they_admit_and_is_as_sure_as_it_can_be() => FixedCases.Sample(
        Gen.Select(s_ranges, s_ranges),
        (left, right) =>
        {
            var pairs = left.Numbers.SelectMany(x => right.Numbers.Select(y => (X: x, Y: y))).ToArray();
            var (a, b) = (left.Quantity, right.Quantity);
            IsExactly(a.Is(b), pairs.Select(static pair => pair.X == pair.Y));
            IsExactly(a.IsLessThan(b), pairs.Select(static pair => pair.X < pair.Y));
            IsExactly(a.IsMoreThan(b), pairs.Select(static pair => pair.X > pair.Y));
            Holds(a.Is(b), pairs, static pair => pair.X == pair.Y);
        });

    [Fact]
    public void Nothing_is_sure_of_approximate_numbers_and_of_other_units() => FixedCases.Sample(
        Gen.Select(s_ranges, s_ranges),
        (left, right) =>
        {
            var (a, b) = (left.Quantity, right.Quantity);
            Truth[] answers =
            [
                (a with { IsApproximate = true }).Is(b), a.IsLessThan(b with { IsApproximate = true }),
                (a with { Unit = "km" }).IsMoreThan(b), (a with { Unit = "km" }).Is(b with { Unit = "mi" }),
            ];
            Assert.All(answers, static answer => Assert.Equal(Truth.Maybe, answer));
        });

    [Fact]
    public void Printed_and_read_it_is_the_same() => FixedCases.Sample(s_quantities, static quantity =>
    {
        Assert.Equal(quantity, Quantity.Parse(quantity.ToString()));
        Assert.Equal(quantity.ToString(), Quantity.Parse(quantity.ToString()).ToString());
    });

    [Fact]
    public void Any_text_is_refused_or_read_to_the_same_canonical_text() => FixedCases.Sample(
        Gen.Char["0123~.- eE+%km"].Array[0, 9].Select(static letters => new string(letters)),
        static text =>
        {
            if (Quantity.TryParse(text.AsSpan(), out var quantity, out var reason))
            {
                Assert.Equal("", reason);
                Assert.Equal(quantity, Quantity.Parse(quantity.ToString()));
            }
            else
            {
                Assert.NotEqual("", reason);
            }
        });

    private static Quantity Made(decimal number, decimal more, int form, string? unit) => form switch
    {
        0 => Quantity.Exactly(number, unit),
        1 => Quantity.AtLeast(number, unit),
        2 => Quantity.AtMost(number, unit),
        _ => Quantity.Between(number, number + more, unit),
    };

    private static void IsExactly(Truth answer, IEnumerable<bool> cases)
    {
        var answers = cases.Distinct().ToList();
        Assert.Equal(answers is [var one] ? one ? Truth.Yes : Truth.No : Truth.Maybe, answer);
    }

    private sealed record Range(int? Least, int? Most)
    {
        public Quantity Quantity => Quantity.Parse(Least == Most ? $"{Least}" : $"{Least}..{Most}");

        public IEnumerable<int> Numbers
        {
            get
            {
                var (least, most) = (Least ?? -Edge, Most ?? Edge);
                return Enumerable.Range(least, most - least + 1);
            }
        }
    }
}
