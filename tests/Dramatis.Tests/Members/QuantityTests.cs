using System.Globalization;
using System.Text;

namespace Dramatis.Tests.Members;

public sealed class QuantityTests
{
    [Theory]
    [InlineData("2191", "2191", "2,191")]
    [InlineData("-0.50", "-0.5", "-0.5")]
    [InlineData("-0", "0", "0")]
    [InlineData("3..", "3..", "at least 3")]
    [InlineData("..5", "..5", "at most 5")]
    [InlineData("3..4", "3..4", "3 to 4")]
    [InlineData("3..3.0", "3", "3")]
    [InlineData("-3..-1", "-3..-1", "-3 to -1")]
    [InlineData("~30", "~30", "about 30")]
    [InlineData("~30..", "~30..", "at least about 30")]
    [InlineData("~..30", "~..30", "at most about 30")]
    [InlineData("~3..4 km", "~3..4 km", "about 3 to 4 km")]
    [InlineData("~4.5e6 USD", "~4500000 USD", "about 4.5 million USD")]
    [InlineData("2e9", "2000000000", "2 billion")]
    [InlineData("-1.234E+12 RUB", "-1234000000000 RUB", "-1.234 trillion RUB")]
    [InlineData("1234567", "1234567", "1,234,567")]
    [InlineData("1000000..2000000", "1000000..2000000", "1 million to 2 million")]
    [InlineData("30..40 %", "30..40 %", "30 to 40%")]
    [InlineData("4 {soldiers}", "4 {soldiers}", "4 soldiers")]
    [InlineData("4 g{dry}", "4 g{dry}", "4 g{dry}")]
    [InlineData("79228162514264337593543950335", "79228162514264337593543950335", "79,228,162,514,264,337,593,543,950,335")]
    [InlineData("1e-28", "0.0000000000000000000000000001", "0.0000000000000000000000000001")]
    public void Quantity_is_read_and_printed(string text, string canonical, string words)
    {
        var quantity = Quantity.Parse(text);

        Assert.Equal(canonical, quantity.ToString());
        Assert.Equal(quantity, Quantity.Parse(canonical));
        Assert.Equal(quantity.GetHashCode(), Quantity.Parse(canonical).GetHashCode());
        Assert.Equal(words, quantity.ToWords());
        Assert.Equal(words, ((FieldValue)quantity).ToString());
        Assert.Equal(quantity, Quantity.Parse(Encoding.UTF8.GetBytes(text), CultureInfo.InvariantCulture));
    }

    [Theory]
    [InlineData("", "a number is missing (at position 0)")]
    [InlineData("P", "'P' is not a decimal number of at most 28 digits such as 12.5 (at position 0)")]
    [InlineData("~", "a number is missing (at position 1)")]
    [InlineData("~~3", "'~3' is not a decimal number of at most 28 digits such as 12.5 (at position 1)")]
    [InlineData("..", "a bound is missing beside '..' (at position 0)")]
    [InlineData("3...", "'.' is not a decimal number of at most 28 digits such as 12.5 (at position 3)")]
    [InlineData("3....4", "'..4' is not a decimal number of at most 28 digits such as 12.5 (at position 3)")]
    [InlineData("1..0", "the bounds are in the wrong order; write 0..1 (at position 0)")]
    [InlineData("x..3", "'x' is not a decimal number of at most 28 digits such as 12.5 (at position 0)")]
    [InlineData("3..x km", "'x' is not a decimal number of at most 28 digits such as 12.5 (at position 3)")]
    [InlineData("NaN", "'NaN' is not a decimal number of at most 28 digits such as 12.5 (at position 0)")]
    [InlineData("+5", "'+5' is not a decimal number of at most 28 digits such as 12.5 (at position 0)")]
    [InlineData("1,000", "'1,000' is not a decimal number of at most 28 digits such as 12.5 (at position 0)")]
    [InlineData("$5", "'$5' is not a decimal number of at most 28 digits such as 12.5 (at position 0)")]
    [InlineData("1e-29", "'1e-29' is not a decimal number of at most 28 digits such as 12.5 (at position 0)")]
    [InlineData("1e29", "'1e29' is not a decimal number of at most 28 digits such as 12.5 (at position 0)")]
    [InlineData("1e99999999999", "'1e99999999999' is not a decimal number of at most 28 digits such as 12.5 (at position 0)")]
    [InlineData("79228162514264337593543950336", "'79228162514264337593543950336' is not a decimal number of at most 28 digits such as 12.5 (at position 0)")]
    [InlineData("30%", "a blank is missing before the unit '%' (at position 2)")]
    [InlineData("3..4km", "a blank is missing before the unit 'km' (at position 4)")]
    [InlineData(" 3", "a number is missing (at position 0)")]
    [InlineData("3 ", "a unit is missing after the blank (at position 2)")]
    [InlineData("3  km", "' km' is not a unit: a code of at most 64 visible characters of ASCII, such as USD, km or % (at position 2)")]
    [InlineData("3 €", "'€' is not a unit: a code of at most 64 visible characters of ASCII, such as USD, km or % (at position 2)")]
    public void Anything_else_is_refused_with_its_place(string text, string reason)
    {
        Assert.False(Quantity.TryParse(text.AsSpan(), out var result, out var found));
        Assert.Equal(reason, found);
        Assert.Equal(default, result);
        Assert.Equal($"'{text}' is not a quantity: {reason}.", Assert.Throws<FormatException>(() => Quantity.Parse(text)).Message);
    }

    [Fact]
    public void Long_texts_are_refused_and_cut_in_messages()
    {
        Assert.False(Quantity.TryParse(new string('9', 5000).AsSpan(), out _, out var reason));
        Assert.Equal("more than 4096 characters", reason);
        Assert.False(Quantity.TryParse($"3 {new string('m', 65)}".AsSpan(), out _, out reason));
        Assert.StartsWith($"'{new string('m', 40)}...' is not a unit", reason, StringComparison.Ordinal);
    }

    [Fact]
    public void Parts_are_those_of_the_text()
    {
        Quantity range = "~3..4 km";
        Assert.Equal((3m, 4m, true, false, "km"), (range.Least, range.Most, range.IsApproximate, range.IsExact, range.Unit));
        Assert.Equal((3m, (decimal?)null), (Quantity.Parse("3..").Least, Quantity.Parse("3..").Most));
        Assert.Equal(((decimal?)null, 3m), (Quantity.Parse("..3").Least, Quantity.Parse("..3").Most));
        Assert.Equal("0", default(Quantity).ToString());
        Assert.True(default(Quantity).IsExact);
    }

    [Fact]
    public void Factories_make_what_the_texts_mean()
    {
        Assert.Equal("4", ((Quantity)4).ToString());
        Assert.Equal("2191 USD", Quantity.Exactly(2191.0m, "USD").ToString());
        Assert.Equal("~30", Quantity.About(30).ToString());
        Assert.Equal("3..", Quantity.AtLeast(3).ToString());
        Assert.Equal("..5 %", Quantity.AtMost(5, "%").ToString());
        Assert.Equal("~3..4", (Quantity.Between(3, 4) with { IsApproximate = true }).ToString());
        Assert.Throws<ArgumentException>(() => Quantity.Between(4, 3));
        Assert.Throws<ArgumentException>(() => Quantity.Exactly(4, "US dollars"));
        Assert.Throws<ArgumentException>(() => Quantity.Exactly(4) with { Unit = "" });
    }

    [Theory]
    [InlineData("4", "4", Truth.Yes, Truth.No)]
    [InlineData("4", "9", Truth.No, Truth.Yes)]
    [InlineData("9", "4", Truth.No, Truth.No)]
    [InlineData("4", "3..", Truth.Maybe, Truth.Maybe)]
    [InlineData("3..", "3", Truth.Maybe, Truth.No)]
    [InlineData("..3", "4..", Truth.No, Truth.Yes)]
    [InlineData("..4", "4..", Truth.Maybe, Truth.Maybe)]
    [InlineData("~30", "30", Truth.Maybe, Truth.Maybe)]
    [InlineData("~30", "~30", Truth.Maybe, Truth.Maybe)]
    [InlineData("4 km", "9 mi", Truth.Maybe, Truth.Maybe)]
    [InlineData("4 km", "9", Truth.Maybe, Truth.Maybe)]
    [InlineData("4 km", "9 km", Truth.No, Truth.Yes)]
    public void Comparisons_admit_that_nobody_knows(string left, string right, Truth same, Truth less)
    {
        var (a, b) = (Quantity.Parse(left), Quantity.Parse(right));

        Assert.Equal((same, same), (a.Is(b), b.Is(a)));
        Assert.Equal((less, less), (a.IsLessThan(b), b.IsMoreThan(a)));
    }
}
