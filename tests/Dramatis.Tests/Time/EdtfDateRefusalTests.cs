using System.Text;
using CsCheck;

namespace Dramatis.Tests;

public sealed class EdtfDateRefusalTests
{
    [Theory]
    [InlineData("2024-13", 5, "month 13 does not exist")]
    [InlineData("2024-13-01", 5, "month 13 does not exist")]
    [InlineData("2024-00", 5, "month 00 does not exist")]
    [InlineData("2024-20", 5, "month 20 does not exist")]
    [InlineData("2024-42", 5, "month 42 does not exist")]
    [InlineData("2024-2X", 5, "month 2X does not exist")]
    [InlineData("2024-4X", 5, "month 4X does not exist")]
    [InlineData("2023-02-29", 8, "day 29 does not exist in 2023-02")]
    [InlineData("1900-02-29", 8, "day 29 does not exist in 1900-02")]
    [InlineData("2024-04-31", 8, "day 31 does not exist in 2024-04")]
    [InlineData("2024-02-3X", 8, "day 3X does not exist in 2024-02")]
    [InlineData("XXX1-02-29", 8, "day 29 does not exist in XXX1-02")]
    [InlineData("2024-05-00", 8, "day 00 does not exist in 2024-05")]
    [InlineData("2001-21-05", 7, "a season has no day")]
    [InlineData("", 0, "a year of 4 digits or X is missing")]
    [InlineData("198", 3, "a year of 4 digits or X is missing")]
    [InlineData("2024-5", 6, "a month of 2 digits or X is missing")]
    [InlineData("2024-05-3", 9, "a day of 2 digits or X is missing")]
    [InlineData("2024-5-3", 6, "a month of 2 digits or X is expected, not '-'")]
    [InlineData("199u", 3, "a year of 4 digits or X is expected, not 'u'")]
    [InlineData(" 2024", 0, "a year of 4 digits or X is expected, not ' '")]
    [InlineData("2024 ", 4, "' ' is too much")]
    [InlineData("2024-05-03x", 10, "'x' is too much")]
    [InlineData("20240503", 0, "a year of more than 4 digits needs a Y before it")]
    [InlineData("20249", 0, "a year of more than 4 digits needs a Y before it")]
    [InlineData("-0000", 0, "year -0000 does not exist; the year 0 is 0000")]
    [InlineData("Y1985", 1, "a year after Y has more than 4 digits; shorter ones stand without Y")]
    [InlineData("Y017000", 1, "a year begins with 0")]
    [InlineData("Y250000000001", 1, "a year beyond 250000000000 is not supported")]
    [InlineData("Y26E10", 1, "a year beyond 250000000000 is not supported")]
    [InlineData("Y1E12", 3, "an exponent beyond 11 is not supported")]
    [InlineData("Y", 1, "a year is missing")]
    [InlineData("Y17E", 4, "an exponent is missing")]
    [InlineData("Y170000-05", 7, "a year with Y or S has no month")]
    [InlineData("1950S2-05", 6, "a year with Y or S has no month")]
    [InlineData("1950S", 5, "a number of significant digits is missing")]
    [InlineData("195XS2", 4, "a year with X has no significant digits")]
    [InlineData("1950S5", 5, "the year has 4 digits, not 5")]
    [InlineData("1950S0", 5, "a number of significant digits begins with 0")]
    [InlineData("1950S256", 5, "a number of significant digits beyond 255 is not supported")]
    [InlineData("1984/2004", 4, "an interval stands where a single date is expected")]
    [InlineData("2024-05T10:00:00", 7, "only a day without X, ?, ~ and % has a time")]
    [InlineData("2024-05-XXT10:00:00", 10, "only a day without X, ?, ~ and % has a time")]
    [InlineData("2024-05-03T25:00:00", 11, "an hour goes up to 24, not to 25")]
    [InlineData("2024-05-03T24:00:01", 11, "no time is later than 24:00:00")]
    [InlineData("2024-05-03T24:01:00", 11, "no time is later than 24:00:00")]
    [InlineData("2024-05-03T10:60:00", 14, "a minute goes up to 59, not to 60")]
    [InlineData("2024-05-03T23:59:61Z", 17, "a second goes up to 60, not to 61")]
    [InlineData("2024-05-03T1X:00:00", 12, "an hour of 2 digits is expected, not 'X'")]
    [InlineData("2024-05-03T10:00", 16, "':' is missing")]
    [InlineData("2024-05-03T10:00:0", 18, "a second of 2 digits is missing")]
    [InlineData("2024-05-03T10:00:00+2", 21, "an hour of 2 digits is missing")]
    [InlineData("2024-05-03T10:00:00.5", 19, "'.' is too much")]
    [InlineData("2024-05-03T10:58:60", 17, "a leap second is 23:59:60 in UTC")]
    [InlineData("2024-05-03T10:59:60Z", 17, "a leap second is 23:59:60 in UTC")]
    [InlineData("2024-05-03T10:00:00-00:00", 19, "an offset of zero is not negative; write Z")]
    [InlineData("2024-05-03T10:00:00+24:00", 20, "an hour goes up to 23, not to 24")]
    [InlineData("2024-05-03T10:00:00+00:60", 23, "a minute goes up to 59, not to 60")]
    [InlineData("[]", 1, "a year of 4 digits or X is expected, not ']'")]
    [InlineData("[..]", 1, "a range has at least one end")]
    [InlineData("[1667,1668", 10, "',' or ']' is missing")]
    [InlineData("[1667,", 6, "a year of 4 digits or X is missing")]
    [InlineData("[16]", 3, "a year of 4 digits or X is expected, not ']'")]
    [InlineData("[1667, 1668]", 6, "a year of 4 digits or X is expected, not ' '")]
    [InlineData("{1667]", 5, "',' or '}' is expected, not ']'")]
    [InlineData("[1984..1980]", 1, "the range ends before it begins")]
    public void What_is_no_date_is_refused_with_its_place_and_reason(string text, int position, string reason)
    {
        Assert.False(EdtfDate.TryParse(text, out var date, out var error));
        Assert.Equal(new EdtfError(position, reason), error);
        Assert.Equal(default, date);
    }

    [Theory]
    [InlineData("2012/2011", 5, "the interval ends before it begins")]
    [InlineData("2004-06-02/2004-06-01", 11, "the interval ends before it begins")]
    [InlineData("2012~/2011?", 6, "the interval ends before it begins")]
    [InlineData("/", 1, "an interval needs at least one known end")]
    [InlineData("2004", 4, "'/' between the two dates of an interval is missing")]
    [InlineData("2004/2005/2006", 9, "'/' is too much")]
    [InlineData("2004/2005-13", 10, "month 13 does not exist")]
    [InlineData("2004-01-01T10:00:00Z/2005", 10, "an interval goes from date to date, without times and sets")]
    [InlineData("2004-01-01[2005]", 10, "an interval goes from date to date, without times and sets")]
    [InlineData("2004-01-01/2005{", 15, "an interval goes from date to date, without times and sets")]
    [InlineData("2004--01/2005", 5, "a month of 2 digits or X is expected, not '-'")]
    public void What_is_no_interval_is_refused_with_its_place_and_reason(string text, int position, string reason)
    {
        Assert.False(EdtfInterval.TryParse(text, out var interval, out var error));
        Assert.Equal(new EdtfError(position, reason), error);
        Assert.Equal(default, interval);
    }

    [Fact]
    public void A_text_that_does_not_convert_says_what_is_wrong_and_where()
    {
        var exception = Assert.Throws<EdtfFormatException>(() => (EdtfDate)"2024-13");
        Assert.Equal(5, exception.Error.Position);
        Assert.Equal(
            "'2024-13' is not an EDTF date: month 13 does not exist (at position 5).", exception.Message);
        Assert.IsAssignableFrom<FormatException>(exception);
        Assert.Equal(
            "'2024/2023' is not an EDTF interval: the interval ends before it begins (at position 5).",
            Assert.Throws<EdtfFormatException>(() => When.Parse("2024/2023")).Message);
        Assert.Contains("not an EDTF date", Assert.Throws<EdtfFormatException>(() => When.Parse("x")).Message);
    }

    [Theory]
    [InlineData(40, "")]
    [InlineData(41, "...")]
    public void Of_a_long_text_only_the_beginning_is_shown(int length, string cut)
    {
        var exception = Assert.Throws<EdtfFormatException>(() => EdtfDate.Parse(new string('x', length)));
        Assert.StartsWith($"'{new string('x', 40)}{cut}' is not", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void No_text_is_no_date_and_no_interval()
    {
        Assert.Throws<ArgumentNullException>(() => EdtfDate.Parse(null!));
        Assert.Throws<ArgumentNullException>(() => EdtfInterval.Parse(null!));
        Assert.Throws<ArgumentNullException>(() => When.Parse(null!));
        Assert.Null((When?)(string?)null);
        Assert.False(EdtfDate.TryParse(null, out _));
        Assert.False(When.TryParse("2024-13", out var date));
        Assert.False(When.TryParse("2024/2023", out var interval));
        Assert.Null(date ?? interval);
    }

    [Fact]
    public void The_longest_text_that_is_read_has_4096_characters()
    {
        var text = "[2000" + string.Concat(Enumerable.Repeat(",2000", 818)) + "]";
        Assert.Equal(4096, text.Length);
        Assert.True(EdtfDate.TryParse(text, out _));
        Assert.True(EdtfDate.TryParse(Encoding.UTF8.GetBytes(text), provider: null, out _));
        Assert.False(EdtfDate.TryParse(text + " ", out _, out var error));
        Assert.Equal(new EdtfError(4096, "more than 4096 characters"), error);
    }

    [Fact]
    public void Ten_megabytes_of_X_are_refused_without_being_read()
    {
        var text = new string('X', 10_000_000);
        var bytes = Encoding.UTF8.GetBytes(text);
        var before = GC.GetAllocatedBytesForCurrentThread();
        Assert.False(EdtfDate.TryParse(text, out _, out var error));
        Assert.False(EdtfDate.TryParse(bytes, provider: null, out _));
        Assert.False(EdtfInterval.TryParse(text, out _));
        Assert.False(When.TryParse(text, out _));
        Assert.Equal(new EdtfError(4096, "more than 4096 characters"), error);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 100_000);
    }

    [Fact]
    public void Whatever_the_text_a_refusal_points_into_it()
    {
        FixedCases.Sample(
            Gen.String[Gen.Char["0123456789XYSET-+:/.?~%[]{},Z "], 0, 14],
            text =>
            {
                if (EdtfDate.TryParse(text, out var date, out var error))
                {
                    Assert.Equal(date, EdtfDate.Parse(date.ToString()));
                }
                else
                {
                    Assert.InRange(error.Position, 0, text.Length);
                    Assert.NotEmpty(error.Reason);
                }
            },
            iter: 20_000);
    }
}
