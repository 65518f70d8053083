namespace Dramatis;

/// <summary>Parses the time of a date, with its offset.</summary>
internal static class EdtfTimeParser
{
    public static bool TryParse(ref EdtfReader reader, ref EdtfDate date)
    {
        var start = reader.Position;
        if (!reader.Take('T'))
        {
            return true;
        }

        var isComplete = date.Precision == EdtfPrecision.Day && !date.IsUnspecified && date == date.Unqualified;
        if (!isComplete)
        {
            return reader.Fail(start, "only a day without X, ?, ~ and % has a time");
        }

        if (!TryParseClock(ref reader, out var time) || !TryParseOffset(ref reader, out var offset))
        {
            return false;
        }

        time = time with { OffsetMinutes = offset };
        date = date with { Precision = EdtfPrecision.Second, Time = time };
        return !time.IsLeapSecond || time.IsInLastMinute || reader.Fail(start + 7, "a leap second is 23:59:60 in UTC");
    }

    private static bool TryParseClock(ref EdtfReader reader, out EdtfTime time)
    {
        time = default;
        var start = reader.Position;
        if (!TryParsePart(ref reader, "an hour", 24, out var hour)
            || !TryTakeColon(ref reader)
            || !TryParsePart(ref reader, "a minute", 59, out var minute)
            || !TryTakeColon(ref reader)
            || !TryParsePart(ref reader, "a second", 60, out var second))
        {
            return false;
        }

        time = new EdtfTime(hour, minute, second, OffsetMinutes: null);
        return hour < 24 || (minute == 0 && second == 0) || reader.Fail(start, "no time is later than 24:00:00");
    }

    private static bool TryParseOffset(ref EdtfReader reader, out short? offset)
    {
        offset = reader.Next == 'Z' ? (short)0 : null;
        if (reader.Take('Z') || reader.Next is not ('+' or '-'))
        {
            return true;
        }

        var start = reader.Position;
        var isNegative = reader.Take('-');
        _ = isNegative || reader.Take('+');
        if (!TryParsePart(ref reader, "an hour", 23, out var hours))
        {
            return false;
        }

        byte minutes = 0;
        if (reader.Take(':') && !TryParsePart(ref reader, "a minute", 59, out minutes))
        {
            return false;
        }

        var total = (hours * 60) + minutes;
        offset = (short)(isNegative ? -total : total);
        return !isNegative || total > 0 || reader.Fail(start, "an offset of zero is not negative; write Z");
    }

    private static bool TryTakeColon(ref EdtfReader reader) => reader.Take(':') || reader.FailHere("':'");

    private static bool TryParsePart(ref EdtfReader reader, string what, int greatest, out byte part)
    {
        var start = reader.Position;
        part = 0;
        if (!reader.Digits(2, allowUnspecified: false, what, out var digits))
        {
            return false;
        }

        part = (byte)digits.Value;
        return part <= greatest || reader.Fail(start, $"{what} goes up to {greatest}, not to {part}");
    }
}
