namespace Dramatis;

/// <summary>Parses dates, seasons and sets.</summary>
internal static class EdtfDateParser
{
    /// <summary>Parses a whole text as a date or a set, with or without a time.</summary>
    public static bool TryParseWhole(ref EdtfReader reader, out EdtfDate date)
    {
        if (reader.Error is not null)
        {
            date = default;
            return false;
        }

        var parsed = reader.Next is '[' or '{'
            ? EdtfSetParser.TryParse(ref reader, out date)
            : TryParseDate(ref reader, out date) && EdtfTimeParser.TryParse(ref reader, ref date);
        return parsed && (reader.Next == '/'
            ? reader.Fail(reader.Position, "an interval stands where a single date is expected")
            : reader.End());
    }

    /// <summary>Parses a year, month, season or day, and leaves the rest of the text.</summary>
    public static bool TryParseDate(ref EdtfReader reader, out EdtfDate date)
    {
        date = default;
        var qualifier = reader.Qualifier();
        if (!EdtfYearParser.TryParse(ref reader, out var year))
        {
            return false;
        }

        date = new EdtfDate { WrittenYear = year, YearQualifier = qualifier };
        date = Qualify(date, reader.Qualifier());
        if (reader.Next != '-')
        {
            return true;
        }

        return year.HasLetter || year.SignificantDigits > 0
            ? reader.Fail(reader.Position, "a year with Y or S has no month")
            : TryParseMonth(ref reader, ref date);
    }

    private static bool TryParseMonth(ref EdtfReader reader, ref EdtfDate date)
    {
        reader.Take('-');
        var qualifier = reader.Qualifier();
        var start = reader.Position;
        if (!reader.Digits(2, allowUnspecified: true, "a month", out var month))
        {
            return false;
        }

        var isSeason = month.IsExact && month.Value is >= EdtfSeasons.First and <= EdtfSeasons.Last;
        date = date with
        {
            Precision = isSeason ? EdtfPrecision.Season : EdtfPrecision.Month,
            WrittenMonth = month,
            MonthQualifier = qualifier,
        };
        if (!isSeason && !EdtfExtents.Exists(date))
        {
            return reader.Fail(start, $"month {EdtfPrinter.Digits(month, 2)} does not exist");
        }

        date = Qualify(date, reader.Qualifier());
        return reader.Next != '-' || (isSeason
            ? reader.Fail(reader.Position, "a season has no day")
            : TryParseDay(ref reader, ref date));
    }

    private static bool TryParseDay(ref EdtfReader reader, ref EdtfDate date)
    {
        var month = date;
        reader.Take('-');
        var qualifier = reader.Qualifier();
        var start = reader.Position;
        if (!reader.Digits(2, allowUnspecified: true, "a day", out var day))
        {
            return false;
        }

        date = date with { Precision = EdtfPrecision.Day, WrittenDay = day, DayQualifier = qualifier };
        if (!EdtfExtents.Exists(date))
        {
            return reader.Fail(start, $"day {EdtfPrinter.Digits(day, 2)} does not exist in {month.Unqualified}");
        }

        date = Qualify(date, reader.Qualifier());
        return true;
    }

    // A mark to the right of a component qualifies that component and all to its left.
    private static EdtfDate Qualify(EdtfDate date, EdtfQualifier qualifier)
    {
        var hasMonth = date.Precision != EdtfPrecision.Year;
        return date with
        {
            YearQualifier = date.YearQualifier | qualifier,
            MonthQualifier = hasMonth ? date.MonthQualifier | qualifier : EdtfQualifier.None,
            DayQualifier = date.HasDay ? date.DayQualifier | qualifier : EdtfQualifier.None,
        };
    }
}
