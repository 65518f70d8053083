using System.Globalization;
using System.Numerics;
using System.Text;

namespace Dramatis;

/// <summary>Whether a decimal is the number that a JSON text says, which .NET would round in silence.</summary>
internal static class ExactDecimal
{
    // More than any decimal needs; beyond it numbers only cost time.
    private const int MaxLength = 64;
    private const int MaxExponent = 64;

    public static bool Is(decimal value, ReadOnlySpan<byte> json)
    {
        if (json.Length > MaxLength)
        {
            return false;
        }

        var text = Encoding.ASCII.GetString(json);
        var parts = text.Split('e', 'E');
        var exponent = parts.Length == 1 ? 0 : Exponent(parts[1]);
        var point = parts[0].IndexOf('.', StringComparison.Ordinal);
        var places = (point < 0 ? 0 : parts[0].Length - point - 1) - exponent;
        var digits = BigInteger.Parse(
            parts[0].Replace(".", "", StringComparison.Ordinal),
            NumberStyles.AllowLeadingSign,
            CultureInfo.InvariantCulture);
        return Math.Abs(exponent) <= MaxExponent && Scaled(digits, -places) == Scaled(Digits(value), -value.Scale);
    }

    private static int Exponent(string text) =>
        int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var exponent)
            ? Math.Clamp(exponent, -MaxExponent - 1, MaxExponent + 1)
            : MaxExponent + 1;

    private static BigInteger Digits(decimal value)
    {
        Span<int> bits = stackalloc int[4];
        decimal.GetBits(value, bits);
        var digits = ((BigInteger)(uint)bits[2] << 64) + ((BigInteger)(uint)bits[1] << 32) + (uint)bits[0];
        return value < 0 ? -digits : digits;
    }

    // As a multiple of the smallest unit that either can have.
    private static BigInteger Scaled(BigInteger digits, int power) =>
        digits * BigInteger.Pow(10, (2 * MaxLength) + MaxExponent + power);
}
