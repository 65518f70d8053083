using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.RegularExpressions;

namespace Dramatis.CompilerServices;

// docs/decisions.md: One grammar of scalars
/// <summary>Reads the scalars of schemas and of fact files: exactly, or not at all. Used by generated code.</summary>
public static class ScalarGrammar
{
    /// <summary>The form of integers, for messages.</summary>
    public const string Integer = "an integer of 64 bits such as -12";

    /// <summary>The form of decimal numbers, for messages.</summary>
    public const string Decimal = "a decimal number of at most 28 digits such as 12.5";

    /// <summary>The form of booleans, for messages.</summary>
    public const string Boolean = "true or false";

    /// <summary>The form of instants, for messages.</summary>
    public const string Instant = "an instant of RFC 3339 such as 2024-05-03T12:00:00Z";

    /// <summary>The form of addresses, for messages.</summary>
    public const string Uri = "an absolute URI of RFC 3986 such as https://example.org/a";

    private const int MaxScale = 28;
    private const int DigitsOfFraction = 7;

    private static readonly Regex s_number = new(
        @"\A-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?\z", RegexOptions.CultureInvariant);

    private static readonly Regex s_integer = new(@"\A-?(?:0|[1-9][0-9]*)\z", RegexOptions.CultureInvariant);

    private static readonly Regex s_instant = new(
        @"\A(?<moment>[0-9]{4}-[0-9]{2}-[0-9]{2}[Tt][0-9]{2}:[0-9]{2}:[0-9]{2})(?:\.(?<fraction>[0-9]+))?(?<offset>[Zz]|[+-][0-9]{2}:[0-9]{2})\z",
        RegexOptions.CultureInvariant);

    private static readonly Regex s_uri = UriForm();

    /// <summary>Reads an integer.</summary>
    public static bool TryInteger(string? text, out long value)
    {
        value = 0;
        return text is not null
            && s_integer.IsMatch(text)
            && long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out value);
    }

    /// <summary>Reads a decimal number of RFC 8259. A number that a decimal would round is refused.</summary>
    public static bool TryDecimal(string? text, out decimal value)
    {
        value = 0;
        return text is not null && s_number.IsMatch(text) && TryExact(text, out value);
    }

    /// <summary>Reads a boolean.</summary>
    public static bool TryBoolean(string? text, out bool value) => (value = text == "true") || text == "false";

    /// <summary>Reads an instant. One that a <see cref="DateTimeOffset"/> would round or cannot hold is refused.</summary>
    public static bool TryInstant(string? text, out DateTimeOffset value)
    {
        value = default;
        if (text is null || s_instant.Match(text) is not { Success: true } match)
        {
            return false;
        }

        var fraction = match.Groups["fraction"].Value.TrimEnd('0');
        var moment = $"{match.Groups["moment"].Value}.{fraction.PadRight(DigitsOfFraction, '0')}{match.Groups["offset"].Value}";
        return fraction.Length <= DigitsOfFraction
            && DateTimeOffset.TryParseExact(
                moment.ToUpperInvariant(),
                "yyyy-MM-dd'T'HH:mm:ss.fffffffK",
                CultureInfo.InvariantCulture,
                DateTimeStyles.None,
                out value);
    }

    /// <summary>Reads an absolute URI.</summary>
    public static bool TryUri([NotNullWhen(true)] string? text, [NotNullWhen(true)] out Uri? value)
    {
        value = System.Uri.TryCreate(text, UriKind.Absolute, out var address) && IsUri(address) ? address : null;
        return value is not null;
    }

    /// <summary>True if an address, however it was made, is one that <see cref="TryUri"/> reads.</summary>
    public static bool IsUri(Uri address)
    {
        var text = address.OriginalString;

        // .NET takes the drive of C:/a for no scheme, and a path of Unix for an address.
        return address.IsAbsoluteUri
            && text.StartsWith(address.Scheme + ":", StringComparison.OrdinalIgnoreCase)
            && s_uri.IsMatch(text);
    }

    /// <summary>A number without zeros at the end of its fraction; false for one that a decimal cannot hold.</summary>
    private static bool TryExact(string number, out decimal value)
    {
        value = 0;
        var parts = number.TrimStart('-').Split('e', 'E');
        var point = parts[0].IndexOf('.');
        var fraction = point < 0 ? 0 : parts[0].Length - point - 1;
        var digits = parts[0].Replace(".", "");
        var trimmed = digits.TrimEnd('0');
        var significant = trimmed.TrimStart('0');
        if (significant.Length == 0)
        {
            return true;
        }

        var exponent = 0;
        if (parts.Length > 1
            && !int.TryParse(parts[1], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out exponent))
        {
            return false;
        }

        // The power of ten of the last digit that counts.
        var power = (long)exponent - fraction + digits.Length - trimmed.Length;
        if (power < -MaxScale
            || power > MaxScale
            || !decimal.TryParse(
                significant + new string('0', (int)Math.Max(power, 0)),
                NumberStyles.None,
                CultureInfo.InvariantCulture,
                out var whole))
        {
            return false;
        }

        var bits = decimal.GetBits(whole);
        value = new decimal(bits[0], bits[1], bits[2], number[0] == '-', (byte)Math.Max(-power, 0));
        return true;
    }

    private static Regex UriForm()
    {
        // Beyond ASCII as in RFC 3987, without blanks.
        const string Beyond = @"[\u00A0-\uD7FF\uF900-\uFDCF\uFDF0-\uFFEF-[\p{Z}]]|[\uD800-\uDB7F][\uDC00-\uDFFF]";
        const string Other = "%[0-9A-Fa-f]{2}|" + Beyond;
        const string Name = "(?>(?:[A-Za-z0-9._~!$&'()*+,;=-]|" + Other + ")*)";
        const string Path = "(?>(?:[A-Za-z0-9._~!$&'()*+,;=:@/-]|" + Other + ")*)";
        const string More = "(?>(?:[A-Za-z0-9._~!$&'()*+,;=:@/?-]|" + Other + ")*)";
        const string User = "(?:(?>(?:[A-Za-z0-9._~!$&'()*+,;=:-]|" + Other + ")*)@)?";
        const string Authority = "//" + User + @"(?:\[[0-9A-Za-z._~!$&'()*+,;=:-]+\]|" + Name + ")(?::[0-9]*)?(?=[/?#]|\\z)";
        return new(
            @"\A[A-Za-z][A-Za-z0-9+.-]*:(?:" + Authority + "|(?!//))" + Path + @"(?:\?" + More + ")?(?:#" + More + @")?\z",
            RegexOptions.CultureInvariant);
    }
}
