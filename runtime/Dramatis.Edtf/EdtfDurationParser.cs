namespace Dramatis;

/// <summary>Parses durations: <c>P</c>, then numbers with their units, the greatest unit first.</summary>
internal static class EdtfDurationParser
{
    private const int MaxCount = 999_999_999;

    public static bool TryParse(ref EdtfReader reader, out EdtfDuration duration)
    {
        duration = default;
        if (!reader.Take('P') && !reader.FailHere("'P'"))
        {
            return false;
        }

        if (!TryParsePart(ref reader, 'Y', out var years)
            || !TryParsePart(ref reader, 'M', out var months)
            || !TryParsePart(ref reader, 'W', out var weeks)
            || !TryParsePart(ref reader, 'D', out var days))
        {
            return false;
        }

        duration = new EdtfDuration { Years = years, Months = months, Weeks = weeks, Days = days };
        var hasTime = reader.Take('T');
        if (hasTime && !TryParseTime(ref reader, ref duration))
        {
            return false;
        }

        var isEmpty = duration == default;
        return (!isEmpty || reader.FailHere("a number with Y, M, W or D"))
            && (reader.AtEnd || reader.FailHere(hasTime ? "H, M or S in this order" : "Y, M, W or D in this order"));
    }

    private static bool TryParseTime(ref EdtfReader reader, ref EdtfDuration duration)
    {
        if (!TryParsePart(ref reader, 'H', out var hours)
            || !TryParsePart(ref reader, 'M', out var minutes)
            || !TryParsePart(ref reader, 'S', out var seconds))
        {
            return false;
        }

        duration = duration with { Hours = hours, Minutes = minutes, Seconds = seconds };
        return hours + (long)minutes + seconds > 0 || reader.FailHere("a number of hours, minutes or seconds");
    }

    /// <summary>Reads a number and its unit; 0 if the number at this place has another unit, or there is none.</summary>
    private static bool TryParsePart(ref EdtfReader reader, char unit, out int count)
    {
        count = 0;
        var ahead = reader;
        if (!ahead.IsAtDigit)
        {
            return true;
        }

        if (!ahead.Number(MaxCount, "a number", out var number))
        {
            reader = ahead;
            return false;
        }

        if (ahead.Take(unit))
        {
            count = (int)number;
            reader = ahead;
        }

        return true;
    }
}
