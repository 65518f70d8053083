using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using Dramatis.CompilerServices;

namespace Dramatis;

/// <content>Texts: the canonical one of files and ids, and the words for people.</content>
public readonly partial record struct Quantity
{
    private const string Dots = "..";
    private const string UnitForm = "a unit: a code of at most 64 visible characters of ASCII, such as USD, km or %";
    private const int LongestUnit = 64;
    private const int ExcerptLength = 40;

    /// <summary>Converts a text such as <c>~30</c> or <c>3..4 km</c>.</summary>
    /// <exception cref="FormatException">The text is not a quantity. The message gives the reason and its place.</exception>
    public static implicit operator Quantity(string s) => Parse(s);

    /// <summary>Parses a quantity.</summary>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    /// <exception cref="FormatException">The text is not a quantity. The message gives the reason and its place.</exception>
    public static Quantity Parse(string s) =>
        s is null ? throw new ArgumentNullException(nameof(s)) : Parse(s.AsSpan());

    /// <summary>Parses a quantity; false if the text is not a quantity.</summary>
    public static bool TryParse([NotNullWhen(true)] string? s, out Quantity result) =>
        TryParse(s.AsSpan(), out result, out _);

    /// <summary>Parses a quantity; false, with the reason and its place, if the text is not a quantity.</summary>
    public static bool TryParse(ReadOnlySpan<char> s, out Quantity result, out string reason)
    {
        result = default;
        if (s.Length > EdtfReader.MaxLength)
        {
            reason = FormattableString.Invariant($"more than {EdtfReader.MaxLength} characters");
            return false;
        }

        var text = s.ToString();
        var blank = text.IndexOf(' ');
        var end = blank < 0 ? text.Length : blank;
        var unit = blank < 0 ? null : text.Substring(blank + 1);
        var start = text.Length > 0 && text[0] == '~' ? 1 : 0;
        var dots = text.IndexOf(Dots, start, end - start, StringComparison.Ordinal);
        decimal? least = null;
        decimal? most = null;
        reason = dots < 0 ? Read(text, start, end, out least)
            : dots == start && dots + Dots.Length == end ? At(start, "a bound is missing beside '..'")
            : (dots == start ? "" : Read(text, start, dots, out least)) is { Length: > 0 } below ? below
            : dots + Dots.Length == end ? ""
            : Read(text, dots + Dots.Length, end, out most);
        reason = reason.Length > 0 ? reason
            : least > most ? At(start, $"the bounds are in the wrong order; write {Print(most)}..{Print(least)}")
            : unit is null || IsUnit(unit) ? ""
            : At(end + 1, unit.Length == 0 ? "a unit is missing after the blank" : $"'{Excerpt(unit)}' is not {UnitForm}");
        result = reason.Length > 0 ? default : new(least, dots < 0 ? least : most, unit) { IsApproximate = start > 0 };
        return reason.Length == 0;
    }

    /// <summary>The canonical text, such as <c>~4500000 USD</c>. Parsing it gives an equal quantity.</summary>
    public override string ToString()
    {
        var number = Least == Most ? Print(Least) : $"{Print(Least)}..{Print(Most)}";
        return $"{(IsApproximate ? "~" : "")}{number}{(Unit is null ? "" : " ")}{Unit}";
    }

    /// <summary>The quantity in English: <c>at least 3</c>, <c>about 4.5 million USD</c>, <c>30 to 40%</c>.</summary>
    public string ToWords()
    {
        var about = IsApproximate ? "about " : "";
        var number = (Least, Most) switch
        {
            ({ } least, { } most) => least == most ? about + Words(least) : $"{about}{Words(least)} to {Words(most)}",
            ({ } least, null) => $"at least {about}{Words(least)}",
            (_, { } most) => $"at most {about}{Words(most)}",
            _ => "",
        };
        return Unit switch
        {
            null => number,
            "%" => number + "%",
            { Length: > 2 } name when name[0] == '{' && name.IndexOf('}') == name.Length - 1 =>
                $"{number} {name.Substring(1, name.Length - 2)}",
            _ => $"{number} {Unit}",
        };
    }

    private static Quantity Parse(ReadOnlySpan<char> s) => TryParse(s, out var result, out var reason)
        ? result
        : throw new FormatException($"'{Excerpt(s.ToString())}' is not a quantity: {reason}.");

    /// <summary>Reads a number; gives the reason why it is none, or an empty text.</summary>
    private static string Read(string text, int start, int end, out decimal? number)
    {
        var written = text.Substring(start, end - start);
        number = ScalarGrammar.TryDecimal(written, out var value) ? value : null;
        return number is not null ? ""
            : written.Length == 0 ? At(start, "a number is missing")
            : UnitOf(written) is { } unit ? At(end - unit.Length, $"a blank is missing before the unit '{Excerpt(unit)}'")
            : At(start, $"'{Excerpt(written)}' is not {ScalarGrammar.Decimal}");
    }

    /// <summary>The unit of <c>30%</c> or <c>3km</c>; null if no number stands before one.</summary>
    private static string? UnitOf(string written)
    {
        var unit = written.TrimStart('-', '.', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9');
        var number = written.Substring(0, written.Length - unit.Length);
        return unit.Length > 0 && char.ToLowerInvariant(unit[0]) != 'e' && unit[0] is not ('+' or ',')
            && ScalarGrammar.TryDecimal(number, out _) ? unit : null;
    }

    private static bool IsUnit(string text)
    {
        var isUnit = text.Length is > 0 and <= LongestUnit;
        foreach (var character in text)
        {
            isUnit = isUnit && character is > ' ' and <= '~';
        }

        return isUnit;
    }

    private static string Print(decimal? number) => number?.ToString(CultureInfo.InvariantCulture) ?? "";

    /// <summary>A number with its digits in groups, in millions and more if that has at most three digits after the point.</summary>
    private static string Words(decimal number)
    {
        (decimal Size, string Name)[] sizes =
            [(1_000_000_000_000m, " trillion"), (1_000_000_000m, " billion"), (1_000_000m, " million")];
        foreach (var (size, name) in sizes)
        {
            if (Math.Abs(number) >= size)
            {
                return number % (size / 1000) == 0 ? Grouped(number / size) + name : Grouped(number);
            }
        }

        return Grouped(number);
    }

    private static string Grouped(decimal number) =>
        number.ToString("#,0.############################", CultureInfo.InvariantCulture);

    private static string At(int position, string reason) => FormattableString.Invariant($"{reason} (at position {position})");

    private static string Excerpt(string text) =>
        text.Length <= ExcerptLength ? text : $"{text.Substring(0, ExcerptLength)}...";
}
