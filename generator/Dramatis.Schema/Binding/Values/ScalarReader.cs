using System.Globalization;

namespace Dramatis.Schema.Binding.Values;

/// <summary>Reads values of scalars as schemas write them, whatever the machine's culture.</summary>
internal static class ScalarReader
{
    private static readonly string[] InstantForms =
    [
        "yyyy-MM-dd'T'HH:mmK", "yyyy-MM-dd'T'HH:mm:ssK", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK",
    ];

    /// <param name="value">Comparable by <see cref="IsBefore"/>.</param>
    /// <param name="reason">What is wrong and what to write: the second half of a sentence.</param>
    public static bool TryRead(ScalarKind kind, string text, out object? value, out string reason)
    {
        (value, reason) = kind switch
        {
            ScalarKind.Text => (text, ""),
            ScalarKind.Integer => (Integer(text), "is no integer of 64 bits"),
            ScalarKind.Decimal => (Decimal(text), "is no decimal number like 12.50"),
            ScalarKind.Boolean => (Boolean(text), "is neither true nor false"),
            ScalarKind.Instant => (Instant(text), "is no instant like 2024-05-03T12:00:00Z"),
            ScalarKind.Uri => (Address(text), "is no absolute URI"),
            _ => DateReader.Read(kind, text),
        };
        return value is not null;
    }

    public static bool IsBefore(object left, object right) => (left, right) switch
    {
        (long a, long b) => a < b,
        (decimal a, decimal b) => a < b,
        (DateTimeOffset a, DateTimeOffset b) => a < b,
        _ => DateReader.IsBefore(left, right),
    };

    /// <summary>In Unicode code points.</summary>
    public static int Length(string text)
    {
        var length = text.Length;
        for (var i = 1; i < text.Length; i++)
        {
            length -= char.IsSurrogatePair(text[i - 1], text[i]) ? 1 : 0;
        }

        return length;
    }

    private static long? Integer(string text) =>
        long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value) ? value : null;

    private static decimal? Decimal(string text)
    {
        const NumberStyles Form = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint;
        return decimal.TryParse(text, Form, CultureInfo.InvariantCulture, out var value) ? value : null;
    }

    private static bool? Boolean(string text) => text is "true" or "false" ? text == "true" : null;

    private static DateTimeOffset? Instant(string text)
    {
        // Without an offset the machine's own would be taken.
        var hasOffset = text.EndsWith("Z", StringComparison.Ordinal) || text.LastIndexOfAny(['+', '-']) > 9;
        return hasOffset && DateTimeOffset.TryParseExact(
            text, InstantForms, CultureInfo.InvariantCulture, DateTimeStyles.None, out var value) ? value : null;
    }

    private static Uri? Address(string text)
    {
        var hasScheme = text.IndexOf(':') > 0 && text[0] != '/';
        return hasScheme && Uri.TryCreate(text, UriKind.Absolute, out var value) ? value : null;
    }
}
