using System.Globalization;

namespace Dramatis.Generator.Rules;

/// <summary>Tells whether a decimal of C# code has the value that is written.</summary>
internal static class ExactNumber
{
    /// <param name="written">A literal such as <c>1_000.50m</c> or <c>1e-3m</c>.</param>
    /// <param name="value">The value that the compiler reads.</param>
    public static bool Is(string written, decimal value) =>
        Parts(written.Replace("_", "").TrimEnd('m', 'M')) == Parts(value.ToString(CultureInfo.InvariantCulture));

    /// <summary>The digits between the first and the last that is not zero, and the power of ten of the last one.</summary>
    private static (string Digits, long Power) Parts(string number)
    {
        var (mantissa, exponent) = number.IndexOfAny(['e', 'E']) is >= 0 and var at
            ? (number.Substring(0, at), long.Parse(number.Substring(at + 1), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture))
            : (number, 0);
        var point = mantissa.IndexOf('.');
        var digits = mantissa.Replace(".", "").TrimStart('0');
        var significant = digits.TrimEnd('0');
        var fraction = point < 0 ? 0 : mantissa.Length - point - 1;
        return significant.Length == 0 ? ("", 0) : (significant, exponent - fraction + digits.Length - significant.Length);
    }
}
