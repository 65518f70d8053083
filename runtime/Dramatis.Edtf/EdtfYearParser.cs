namespace Dramatis;

/// <summary>Parses the year of a date in each of its forms.</summary>
internal static class EdtfYearParser
{
    private const int Width = 4;

    // Y1E11 is the greatest power of ten within the supported years.
    private const int MaxExponent = 11;

    public static bool TryParse(ref EdtfReader reader, out EdtfYear year) => reader.Take('Y')
        ? TryParseLong(ref reader, out year) && TryParseSignificance(ref reader, ref year)
        : TryParsePlain(ref reader, out year) && TryParseSignificance(ref reader, ref year);

    private static bool TryParsePlain(ref EdtfReader reader, out EdtfYear year)
    {
        var start = reader.Position;
        var isNegative = reader.Take('-');
        year = default;
        if (!reader.Digits(Width, allowUnspecified: true, "a year", out var digits))
        {
            return false;
        }

        year = new EdtfYear(digits, isNegative);
        return reader.Next is >= '0' and <= '9'
            ? reader.Fail(start, "a year of more than 4 digits needs a Y before it")
            : !isNegative || digits.Max > 0 || reader.Fail(start, "year -0000 does not exist; the year 0 is 0000");
    }

    private static bool TryParseLong(ref EdtfReader reader, out EdtfYear year)
    {
        var isNegative = reader.Take('-');
        var start = reader.Position;
        year = default;
        if (!reader.Number(GregorianDays.MaxYear, "a year", out var number))
        {
            return false;
        }

        if (reader.Take('E'))
        {
            return TryParseExponent(ref reader, start, number, isNegative, out year);
        }

        year = new EdtfYear(new EdtfDigits(number), isNegative, HasLetter: true);
        return EdtfYear.DigitCount(number) > Width
            || reader.Fail(start, "a year after Y has more than 4 digits; shorter ones stand without Y");
    }

    private static bool TryParseExponent(
        ref EdtfReader reader, int start, long number, bool isNegative, out EdtfYear year)
    {
        year = default;
        if (!reader.Number(MaxExponent, "an exponent", out var exponent))
        {
            return false;
        }

        year = new EdtfYear(new EdtfDigits(number), isNegative, HasLetter: true, (byte)exponent);
        return number <= GregorianDays.MaxYear / EdtfYear.PowerOfTen((int)exponent)
            || reader.Fail(start, $"a year beyond {GregorianDays.MaxYear} is not supported");
    }

    private static bool TryParseSignificance(ref EdtfReader reader, ref EdtfYear year)
    {
        var start = reader.Position;
        if (!reader.Take('S'))
        {
            return true;
        }

        if (!year.Digits.IsExact)
        {
            return reader.Fail(start, "a year with X has no significant digits");
        }

        if (!reader.Number(byte.MaxValue, "a number of significant digits", out var digits))
        {
            return false;
        }

        var available = EdtfYear.DigitCount(Math.Abs(year.Value));
        year = year with { SignificantDigits = (byte)digits };
        if (digits > available)
        {
            return reader.Fail(start + 1, $"the year has {available} digits, not {digits}");
        }

        return Math.Max(year.Max, -year.Min) <= GregorianDays.MaxYear
            || reader.Fail(start, $"a year that may lie beyond {GregorianDays.MaxYear} is not supported");
    }
}
