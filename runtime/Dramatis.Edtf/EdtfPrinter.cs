using System.Globalization;
using System.Text;

namespace Dramatis;

/// <summary>Prints dates canonically: of several ways to write a date it always uses the same.</summary>
internal static class EdtfPrinter
{
    public static string Print(EdtfDate date)
    {
        if (date.Set is not null)
        {
            return date.Set.ToString();
        }

        if (IsPlainDay(date))
        {
            var digits = new char[] { '0', '0', '0', '0', '-', '0', '0', '-', '0', '0' };
            Write(digits, end: 4, date.WrittenYear.Value);
            Write(digits, end: 7, date.WrittenMonth.Value);
            Write(digits, end: 10, date.WrittenDay.Value);
            return new(digits);
        }

        var text = new StringBuilder();
        var grouped = GroupedComponents(date);
        Append(text, 1, grouped, date.YearQualifier, Year(date.WrittenYear));
        if (date.Precision != EdtfPrecision.Year)
        {
            Append(text.Append('-'), 2, grouped, date.MonthQualifier, Digits(date.WrittenMonth, 2));
        }

        if (date.HasDay)
        {
            Append(text.Append('-'), 3, grouped, date.DayQualifier, Digits(date.WrittenDay, 2));
        }

        if (date.Precision == EdtfPrecision.Second)
        {
            AppendTime(text.Append('T'), date.Time);
        }

        return text.ToString();
    }

    // Most dates are plain days; they are printed without a builder.
    private static bool IsPlainDay(EdtfDate date) => date is
    {
        Precision: EdtfPrecision.Day,
        YearQualifier: EdtfQualifier.None,
        MonthQualifier: EdtfQualifier.None,
        DayQualifier: EdtfQualifier.None,
        IsUnspecified: false,
        WrittenYear: { IsNegative: false, HasLetter: false, Exponent: 0, SignificantDigits: 0, Value: <= 9999 },
    };

    private static void Write(char[] text, int end, long number)
    {
        for (; number > 0; number /= 10)
        {
            text[--end] = (char)('0' + (number % 10));
        }
    }

    // The component after which one mark can stand for all up to it; 0 if each component needs its own.
    private static int GroupedComponents(EdtfDate date)
    {
        var (year, month, day) = (date.YearQualifier, date.MonthQualifier, date.DayQualifier);
        return (year == month, month == day, month, day) switch
        {
            (_, _, EdtfQualifier.None, EdtfQualifier.None) => 1,
            (true, true, _, _) when date.HasDay => 3,
            (true, _, _, EdtfQualifier.None) => 2,
            _ => 0,
        };
    }

    private static void Append(StringBuilder text, int place, int grouped, EdtfQualifier qualifier, string component)
    {
        var mark = qualifier switch
        {
            EdtfQualifier.Uncertain => "?",
            EdtfQualifier.Approximate => "~",
            EdtfQualifier.UncertainAndApproximate => "%",
            _ => "",
        };
        text.Append(grouped == 0 ? mark : "").Append(component).Append(place == grouped ? mark : "");
    }

    private static string Year(EdtfYear year)
    {
        var digits = year.HasLetter ? Invariant(year.Digits.Value) : Digits(year.Digits, 4);
        return (year.HasLetter ? "Y" : "") + (year.IsNegative ? "-" : "") + digits
            + (year.Exponent > 0 ? "E" + Invariant(year.Exponent) : "")
            + (year.SignificantDigits > 0 ? "S" + Invariant(year.SignificantDigits) : "");
    }

    public static string Digits(EdtfDigits digits, int width)
    {
        var text = digits.Value.ToString(CultureInfo.InvariantCulture).PadLeft(width, '0').ToCharArray();
        for (var i = 0; i < width; i++)
        {
            text[width - 1 - i] = (digits.Unspecified >> i & 1) == 1 ? 'X' : text[width - 1 - i];
        }

        return new string(text);
    }

    private static void AppendTime(StringBuilder text, EdtfTime time)
    {
        text.Append(FormattableString.Invariant($"{time.Hour:00}:{time.Minute:00}:{time.Second:00}"));
        if (time.OffsetMinutes is not { } offset)
        {
            return;
        }

        var (hours, minutes) = (Math.Abs(offset) / 60, Math.Abs(offset) % 60);
        var sign = offset < 0 ? '-' : '+';
        text.Append(offset == 0 ? "Z" : FormattableString.Invariant($"{sign}{hours:00}:{minutes:00}"));
    }

    private static string Invariant(long number) => number.ToString(CultureInfo.InvariantCulture);
}
