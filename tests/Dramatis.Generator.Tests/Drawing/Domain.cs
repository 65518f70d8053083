using System.Globalization;

namespace Dramatis.Generator.Tests.Drawing;

/// <summary>The values that a field or a type may have, as they are written in a schema.</summary>
/// <param name="Scalar">Its name in the language; <c>enum</c> for an enum.</param>
internal sealed record Domain(string Scalar)
{
    private const string Epoch = "T00:00:00Z";

    // Ascending, so that bounds are two places in the list and what is outside of them breaks the range.
    private static readonly Dictionary<string, string[]> s_ordered = new()
    {
        ["integer"] = ["-9223372036854775808", "-7", "-1", "0", "1", "2", "10", "31337", "9223372036854775807"],
        ["decimal"] = ["-79228162514264.337593", "-1.5", "0", "0.000001", "0.5", "1", "2.50", "100", "7922816251426433759354395.25"],
        ["quantity"] = ["-79228162514264337593543950335", "-1.5", "0", "0.0000000000000000000000000001", "3", "2191", "4500000"],
        ["date"] = ["-0044", "0850", "1066", "1900", "1999", "2000", "2024", "3000"],
        ["instant"] =
        [
            "0001-01-02" + Epoch, "1969-12-31T23:59:59Z", "1970-01-01" + Epoch, "2000-02-29T12:00:00.1234567Z",
            "2024-05-03T12:00:00Z", "9999-12-30" + Epoch,
        ],
    };

    private static readonly Dictionary<string, string[]> s_free = new()
    {
        ["boolean"] = ["true", "false"],
        ["period"] = ["2001/2004-05", "2024-05-03/..", "/2024", "1984~/2004-06"],
        ["when"] = ["2024", "2024-05-03", "2001/..", "198X", "2004-06~-11"],
        ["uri"] = ["https://example.org/a?b=c#d", "http://[::1]:8080/", "urn:isbn:0451450523", "https://a.example/%C3%BC"],
    };

    private static readonly string[] s_units = ["USD", "%", "km", "{men}", "m/s2", "[mi_i]", "'"];

    private static readonly string[] s_letters =
        ["a", "B", "7", "-", " ", "é", "\"", "\\", "{", "}", "'", "<", "&", "*/", "م", "\u2028", "😀", "\0", "\n", "e\u0301"];

    public IReadOnlyList<string> Values { get; init; } = [];

    public int Low { get; init; }

    public int High { get; init; } = int.MaxValue;

    public int MinLength { get; init; }

    public int MaxLength { get; init; } = int.MaxValue;

    public PatternSample? Pattern { get; init; }

    public IReadOnlyList<string> Schemes { get; init; } = [];

    public IReadOnlyList<string> Units { get; init; } = [];

    /// <summary>Values that a check or a rule forbids, which are none of the others.</summary>
    public IReadOnlyList<string> Forbidden { get; init; } = [];

    public static IReadOnlyList<string> Scalars { get; } =
        ["text", "integer", "decimal", "boolean", "date", "period", "when", "instant", "uri", "quantity"];

    /// <summary>A value that keeps to everything.</summary>
    /// <param name="draw">What draws it.</param>
    /// <param name="isTame">Whether it shall stand in a schema, where control characters may not.</param>
    public string Valid(Draw draw, bool isTame = false) => Scalar switch
    {
        "enum" => draw.Pick(Values),
        "text" when Pattern is not null => draw.Pick(Samples()),
        "text" => Text(draw, draw.Number(MinLength, Math.Min(MaxLength, MinLength + 8)), isTame),
        "date" => draw.Pick(Ordered()) + draw.Pick("", "-05", "-11-30", "-05~"),
        "uri" => draw.Pick([.. s_free["uri"].Where(HasScheme)]),
        "quantity" => Quantity(draw, draw.Pick(Ordered())),
        _ => s_ordered.ContainsKey(Scalar) ? draw.Pick(Ordered()) : draw.Pick(s_free[Scalar]),
    };

    /// <summary>Values of the scalar, each of which breaks what is asked of it.</summary>
    public List<string> Invalid(Draw draw)
    {
        List<string> invalid = [.. Forbidden];
        if (s_ordered.TryGetValue(Scalar, out var ordered))
        {
            invalid.AddRange(ordered.Take(Low).Select(number => number + Unit(draw)));
            invalid.AddRange(ordered.Skip(High == int.MaxValue ? ordered.Length : High + 1).Select(number => number + Unit(draw)));
        }

        invalid.AddRange(Pattern?.Wrong ?? []);
        invalid.AddRange(MinLength > 0 ? [Text(draw, MinLength - 1, false)] : []);
        invalid.AddRange(MaxLength < int.MaxValue ? [Text(draw, MaxLength + 1, false)] : []);
        invalid.AddRange(Scalar == "uri" ? s_free["uri"].Where(uri => !HasScheme(uri)) : []);
        invalid.AddRange(Scalar != "quantity" ? [] : Units.Count > 0 ? ["3", "~3 [gal_us]"] : ["3 km", "..3 %"]);
        return invalid;
    }

    /// <summary>A domain within this one, and the keys that say so in a schema; none where nothing can be said.</summary>
    /// <param name="draw">What draws it.</param>
    /// <param name="isOfScalar">Whether it is that of the scalar itself, to which units can be given.</param>
    public (Domain Domain, List<YamlEntry> Keys) Tighten(Draw draw, bool isOfScalar = false) => Scalar switch
    {
        "text" => TightenText(draw),
        "quantity" when (isOfScalar || Units.Count > 1) && draw.Chance(2, Feature.Units) => TightenUnits(draw),
        "uri" => TightenSchemes(draw),
        _ => s_ordered.ContainsKey(Scalar) ? TightenRange(draw) : (this, []),
    };

    /// <summary>The value in C#.</summary>
    public object Clr(string text) => Scalar switch
    {
        "integer" => long.Parse(text, CultureInfo.InvariantCulture),
        "decimal" => decimal.Parse(text, CultureInfo.InvariantCulture),
        "boolean" => text == "true",
        // The generator has EDTF's types under the same names; a time holds those of the runtime.
        "date" => When.Parse(text).Date!.Value,
        "period" => When.Parse(text).Interval!.Value,
        "when" => When.Parse(text),
        "instant" => DateTimeOffset.Parse(text, CultureInfo.InvariantCulture),
        "uri" => new Uri(text),
        "quantity" => Read(CompilerServices.Scalar.Quantity, text),
        _ => text,
    };

    private (Domain, List<YamlEntry>) TightenText(Draw draw)
    {
        List<YamlEntry> keys = [];
        var domain = this;
        if (Pattern is null && MinLength == 0 && MaxLength == int.MaxValue && draw.Chance(2, Feature.Pattern))
        {
            domain = domain with { Pattern = draw.Pick(PatternSample.All) };
            keys.Add(new("pattern", domain.Pattern.Pattern));
        }

        if (keys.Count == 0 || draw.Chance(2, Feature.LengthAndPattern))
        {
            var (least, most) = Lengths(draw, domain);
            if (least > domain.MinLength || most < domain.MaxLength)
            {
                draw.Mark(Feature.Length);
                keys.Add(new("length", $"{(least > 0 ? least : "")}..{(most < int.MaxValue ? most : "")}"));
                domain = domain with { MinLength = least, MaxLength = most };
            }
        }

        return (domain, keys);
    }

    // Around one of the values that there are, so that one is left.
    private static (int Least, int Most) Lengths(Draw draw, Domain domain)
    {
        var length = domain.Pattern is null ? Math.Min(domain.MaxLength, domain.MinLength + 3) : Points(draw.Pick(domain.Samples()));
        var least = Math.Max(domain.MinLength, length - draw.Number(0, 2));
        var most = Math.Min(domain.MaxLength, length + draw.Number(0, 2));
        return draw.Pick((least, most), (least, domain.MaxLength), (domain.MinLength, most));
    }

    private (Domain, List<YamlEntry>) TightenRange(Draw draw)
    {
        var all = s_ordered[Scalar];
        var (low, high) = (Low, Math.Min(High, all.Length - 1));
        var (least, most) = (draw.Number(low, high), draw.Number(low, high));
        (least, most) = draw.Pick((Math.Min(least, most), Math.Max(least, most)), (least, high), (low, most));
        if (least == low && most == high)
        {
            return (this, []);
        }

        draw.Mark(Feature.Range);
        var text = $"{(least > low ? all[least] : "")}..{(most < high ? all[most] : "")}";
        return (this with { Low = least, High = most == high ? High : most }, [new("range", text)]);
    }

    private (Domain, List<YamlEntry>) TightenSchemes(Draw draw)
    {
        IReadOnlyList<string> allowed = Schemes.Count > 0 ? Schemes : ["https", "http", "urn"];
        if (allowed.Count == 1)
        {
            return (this, []);
        }

        draw.Mark(Feature.Schemes);
        var schemes = draw.Some(allowed, 1, allowed.Count - 1);
        return (this with { Schemes = schemes }, [new("schemes", schemes)]);
    }

    private (Domain, List<YamlEntry>) TightenUnits(Draw draw)
    {
        var units = draw.Some(Units.Count > 0 ? Units : s_units, 1, Math.Max(Units.Count - 1, 2));
        return (this with { Units = units }, [new("units", units)]);
    }

    // A quantity that may be a number of the range is within it, too.
    private string Quantity(Draw draw, string number) => draw.Pick(number, $"{number}..", $"..{number}", $"~{number}") + Unit(draw);

    private string Unit(Draw draw) => Units.Count > 0 ? " " + draw.Pick(Units) : "";

    private static object Read<T>(CompilerServices.Scalar<T> codec, string text)
        where T : IParsable<T> => codec is null ? text : T.Parse(text, CultureInfo.InvariantCulture);

    private List<string> Ordered() =>
        [.. s_ordered[Scalar].Index().Where(item => item.Index >= Low && item.Index <= High).Select(static item => item.Item)];

    private List<string> Samples() =>
        [.. Pattern!.Right.Where(text => Points(text) >= MinLength && Points(text) <= MaxLength)];

    private bool HasScheme(string uri) => Schemes.Count == 0 || Schemes.Contains(uri[..uri.IndexOf(':')]);

    private static string Text(Draw draw, int length, bool isTame)
    {
        var text = "";
        while (Points(text) < length)
        {
            var letter = draw.Pick(isTame ? s_letters[..15] : s_letters);
            text += Points(text + letter) > length ? "x" : letter;
        }

        return isTame && (text != text.Trim() || text.Length == 0) && length > 0 ? new('t', length) : text;
    }

    private static int Points(string text) => text.EnumerateRunes().Count();
}
