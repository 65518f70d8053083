namespace Dramatis;

/// <summary>A number whose digits may be unspecified, as in <c>201X</c> or <c>1X</c>.</summary>
/// <param name="Value">The number, with 0 where a digit is unspecified.</param>
/// <param name="Unspecified">One bit for each unspecified digit; the lowest bit is the last digit's.</param>
internal readonly record struct EdtfDigits(long Value, byte Unspecified = 0)
{
    public bool IsExact => Unspecified == 0;

    public long Max
    {
        get
        {
            var max = Value;
            for (var (mask, weight) = ((int)Unspecified, 1L); mask != 0; (mask, weight) = (mask >> 1, weight * 10))
            {
                max += (mask & 1) * 9 * weight;
            }

            return max;
        }
    }

    public bool Admits(long number)
    {
        var rest = Value;
        for (var mask = (int)Unspecified; mask != 0; (mask, rest, number) = (mask >> 1, rest / 10, number / 10))
        {
            if ((mask & 1) == 0 && rest % 10 != number % 10)
            {
                return false;
            }
        }

        return rest == number;
    }
}
