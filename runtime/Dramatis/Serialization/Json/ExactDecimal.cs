using System.Globalization;
using System.Text;

namespace Dramatis;

/// <summary>Tells if a decimal is just the number that a JSON text gives, which .NET would round in silence.</summary>
internal static class ExactDecimal
{
    // More than any decimal needs; beyond it numbers only cost time.
    private const int MaxLength = 64;

    public static bool Is(decimal value, ReadOnlySpan<byte> json) =>
        json.Length <= MaxLength
        && Normal(Encoding.ASCII.GetString(json)) == Normal(value.ToString(CultureInfo.InvariantCulture));

    /// <summary>The digits of a number without zeros at either end, and the power of ten of the last one.</summary>
    private static (string Digits, long Power) Normal(string number)
    {
        var parts = number.Split('e', 'E');
        var point = parts[0].IndexOf('.', StringComparison.Ordinal);
        var fraction = point < 0 ? 0 : parts[0].Length - point - 1;
        var digits = parts[0].Replace(".", "", StringComparison.Ordinal);
        var trimmed = digits.TrimEnd('0');
        var isNegative = trimmed.StartsWith('-');
        var significant = trimmed.TrimStart('-').TrimStart('0');
        var exponent = parts.Length == 1 ? 0 : Exponent(parts[1]);
        return significant.Length == 0
            ? ("", 0)
            : ((isNegative ? "-" : "") + significant, exponent - fraction + digits.Length - trimmed.Length);
    }

    // One that is too long for an integer is that of no decimal.
    private static long Exponent(string text) =>
        int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var exponent)
            ? exponent
            : int.MaxValue;
}
