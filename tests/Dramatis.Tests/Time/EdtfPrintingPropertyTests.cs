using CsCheck;

namespace Dramatis.Tests;

public sealed class EdtfPrintingPropertyTests
{
    private static readonly Gen<string> s_mark = Gen.OneOf("", "", "", "?", "~", "%");

    private static readonly Gen<string> s_year = Gen.Select(
        Gen.OneOf("2004", "-0044", "20XX", "-000X", "Y170000002", "Y-17E7", "Y3388E2", "1950"),
        Gen.OneOf("", "", "S1", "S2"),
        (year, significant) => year + significant);

    private static readonly Gen<string> s_day = Gen.Select(
        Gen.OneOf("2004", "20X4", "XXXX", "-0004"),
        Gen.OneOf("02", "1X", "XX", "21", "33", "41"),
        Gen.OneOf("", "-01", "-29", "-XX", "-2X"),
        s_mark.Array[6],
        (year, month, day, marks) => $"{marks[0]}{year}{marks[1]}-{marks[2]}{month}{marks[3]}"
            + (day.Length == 0 ? "" : $"-{marks[4]}{day[1..]}{marks[5]}"));

    private static readonly Gen<string> s_time = Gen.Select(
        Gen.OneOf("00:00:00", "23:59:60", "24:00:00", "09:30:00"),
        Gen.OneOf("", "Z", "+00:00", "-04", "+05:30"),
        (time, offset) => $"2004-02-29T{time}{offset}");

    private static readonly Gen<string> s_end = Gen.OneOf(s_year, s_day, Gen.OneOf("..", "", "2030"));

    private static readonly Gen<string> s_text = Gen.OneOf(
        s_year,
        s_day,
        s_time,
        Gen.Select(s_end, s_end, (start, end) => $"{start}/{end}"),
        Gen.Select(s_end, s_end, s_day, (from, to, day) => $"[{from}..{to},{day}]"),
        Gen.Select(s_end, s_end, s_day, (from, to, day) => $"{{{day},{from}..{to}}}"));

    [Fact]
    public void What_is_printed_is_read_as_the_same_and_printed_alike() => FixedCases.Sample(
        s_text,
        text =>
        {
            if (When.TryParse(text, out var when))
            {
                Assert.Equal(when, When.Parse(when.ToString()));
                Assert.Equal(when.ToString(), When.Parse(when.ToString()).ToString());
            }
        },
        iter: 20_000);
}
