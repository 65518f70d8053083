namespace Dramatis;

/// <summary>The year of a date as it is written.</summary>
/// <param name="Digits">The digits; of an exponential year those before the <c>E</c>.</param>
/// <param name="IsNegative">Whether a minus sign stands before the digits.</param>
/// <param name="HasLetter">Whether it is prefixed by <c>Y</c>.</param>
/// <param name="Exponent">What stands after the <c>E</c>, or 0.</param>
/// <param name="SignificantDigits">What stands after the <c>S</c>, or 0.</param>
internal readonly record struct EdtfYear(
    EdtfDigits Digits, bool IsNegative, bool HasLetter = false, byte Exponent = 0, byte SignificantDigits = 0)
{
    public bool IsExact => Digits.IsExact && SignificantDigits == 0;

    /// <summary>The year, or the estimate where few digits are significant, with 0 for unspecified digits.</summary>
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
