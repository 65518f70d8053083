namespace Dramatis;

/// <summary>The year of a date as it is written.</summary>
/// <param name="Digits">The digits; for an exponential year the ones before the <c>E</c>.</param>
/// <param name="IsNegative">True if a minus sign stands before the digits.</param>
/// <param name="HasLetter">True if the year is prefixed by <c>Y</c>.</param>
/// <param name="Exponent">The number after the <c>E</c>; 0 if there is none.</param>
/// <param name="SignificantDigits">The number after the <c>S</c>; 0 if there is none.</param>
internal readonly record struct EdtfYear(
    EdtfDigits Digits, bool IsNegative, bool HasLetter = false, byte Exponent = 0, byte SignificantDigits = 0)
{
    public bool IsExact => Digits.IsExact && SignificantDigits == 0;

    /// <summary>The year, with 0 for unspecified digits; the estimate if only some digits are significant.</summary>
    public long Value => IsNegative ? -Magnitude : Magnitude;

    public long Min => IsNegative ? -GreatestMagnitude : LeastMagnitude;

    public long Max => IsNegative ? -LeastMagnitude : GreatestMagnitude;

    private long Magnitude => Digits.Value * PowerOfTen(Exponent);

    // There is no year -0: of -000X the least is -1.
    private long LeastMagnitude
    {
        get
        {
            var least = SignificantDigits == 0 ? Magnitude : Magnitude - (Magnitude % InsignificantWeight);
            return IsNegative ? Math.Max(least, 1) : least;
        }
    }

    private long GreatestMagnitude => SignificantDigits == 0
        ? Digits.IsExact ? Magnitude : Digits.Max
        : LeastMagnitude + InsignificantWeight - 1;

    private long InsignificantWeight => PowerOfTen(Math.Max(DigitCount(Magnitude) - SignificantDigits, 0));

    public static int DigitCount(long number)
    {
        var count = 1;
        while (number >= 10)
        {
            number /= 10;
            count++;
        }

        return count;
    }

    public static long PowerOfTen(int exponent)
    {
        var power = 1L;
        for (var i = 0; i < exponent; i++)
        {
            power *= 10;
        }

        return power;
    }

    public bool Admits(long year) =>
        year >= Min && year <= Max && (Digits.IsExact || Digits.Admits(Math.Abs(year)));
}
