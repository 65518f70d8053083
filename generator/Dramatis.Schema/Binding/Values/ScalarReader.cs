using Dramatis.CompilerServices;

namespace Dramatis.Schema.Binding.Values;

/// <summary>Reads values of scalars as schemas write them, whatever the machine's culture.</summary>
internal static class ScalarReader
{
    /// <param name="value">Comparable by <see cref="IsBefore"/>; a quantity with the decimals of its bounds.</param>
    /// <param name="reason">The mistake and the remedy, as the second half of a sentence.</param>
    public static bool TryRead(ScalarKind kind, string text, out object? value, out string reason)
    {
        (value, reason) = kind switch
        {
            ScalarKind.Text => (text, ""),
            ScalarKind.Integer => ScalarGrammar.TryInteger(text, out var integer)
                ? (integer, "") : IsNot(ScalarGrammar.Integer),
            ScalarKind.Decimal => ScalarGrammar.TryDecimal(text, out var number)
                ? (number, "") : IsNot(ScalarGrammar.Decimal),
            ScalarKind.Boolean => ScalarGrammar.TryBoolean(text, out var flag)
                ? (flag, "") : IsNot(ScalarGrammar.Boolean),
            ScalarKind.Instant => ScalarGrammar.TryInstant(text, out var instant)
                ? (instant, "") : IsNot(ScalarGrammar.Instant),
            ScalarKind.Uri => ScalarGrammar.TryUri(text, out var address)
                ? (address, "") : IsNot(ScalarGrammar.Uri),
            ScalarKind.Quantity => Quantity.TryParse(text.AsSpan(), out var quantity, out var error)
                ? ((object?)quantity, "") : (null, $"is not a quantity: {error}"),
            _ => DateReader.Read(kind, text),
        };
        return value is not null;
    }

    /// <summary>The scalar of the bounds of a range. A quantity has numbers, which hold for each of its units.</summary>
    public static ScalarKind OfBounds(ScalarKind kind) => kind == ScalarKind.Quantity ? ScalarKind.Decimal : kind;

    public static bool IsBefore(object left, object right) => (left, right) switch
    {
        (Quantity a, decimal b) => !a.IsApproximate && a.Most < b,
        (decimal a, Quantity b) => !b.IsApproximate && a < b.Least,
        (long a, long b) => a < b,
        (decimal a, decimal b) => a < b,
        (DateTimeOffset a, DateTimeOffset b) => a < b,
        _ => DateReader.IsBefore(left, right),
    };

    /// <summary>The length of a text in Unicode code points.</summary>
    public static int Length(string text)
    {
        var length = text.Length;
        for (var i = 1; i < text.Length; i++)
        {
            length -= char.IsSurrogatePair(text[i - 1], text[i]) ? 1 : 0;
        }

        return length;
    }

    private static (object? Value, string Reason) IsNot(string expected) => (null, $"is not {expected}");
}
