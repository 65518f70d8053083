using System.Globalization;

namespace Dramatis.Tests.Members;

public sealed class FieldValueTests
{
    [Fact]
    public void Values_print_the_same_whatever_the_culture()
    {
        var before = CultureInfo.CurrentCulture;
        var strange = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        strange.NumberFormat = new() { NumberDecimalSeparator = ",", NegativeSign = "~" };
        strange.DateTimeFormat.TimeSeparator = ".";
        try
        {
            CultureInfo.CurrentCulture = strange;
            Assert.Equal("~1234,5", (-1234.5m).ToString(strange));
            Assert.Equal("-1234.5", ((FieldValue)(-1234.5m)).ToString());
            Assert.Equal("-12", ((FieldValue)(-12L)).ToString());
            Assert.Equal("true", ((FieldValue)true).ToString());
            Assert.Equal(
                "2024-05-03T00:00:00.0000000+00:00",
                ((FieldValue)new DateTimeOffset(2024, 5, 3, 0, 0, 0, TimeSpan.Zero)).ToString());
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void No_value_is_none()
    {
        Assert.True(((FieldValue)(string?)null).IsNone);
        Assert.True(default(FieldValue).IsNone);
        Assert.Equal("", default(FieldValue).ToString());
    }

    [Fact]
    public void Values_are_equal_by_type_and_value()
    {
        Assert.Equal((FieldValue)"a", (FieldValue)"a");
        Assert.True((FieldValue)1L != (FieldValue)1m);
        Assert.True((FieldValue)new Uri("https://a.example/") == new Uri("https://a.example/"));
    }
}
