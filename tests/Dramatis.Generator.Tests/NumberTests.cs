using System.Globalization;
using System.Numerics;
using System.Text.Json;
using System.Text.RegularExpressions;
using CsCheck;
using Dramatis.CompilerServices;
using Dramatis.Generator.Tests.Drawing;
using Dramatis.Generator.Tests.Verification;

namespace Dramatis.Generator.Tests;

/// <summary>Schemas, the code made of them, and files read one number of a text, or none.</summary>
public sealed class NumberTests
{
    private static readonly Gen<string> s_digits =
        Gen.OneOf(Gen.Char["0123456789"], Gen.Char["05"], Gen.Char["99"]).Array[0, 31].Select(static digits => new string(digits));

    private static readonly Gen<string> s_numbers = Gen.Select(
        Gen.OneOf("", "", "-", "-", "+"),
        s_digits.Select(Gen.Bool, static (digits, isShort) => isShort ? digits[..Math.Min(digits.Length, 3)] : digits),
        Gen.OneOf(Gen.Const(""), s_digits.Select(static digits => "." + digits)),
        Gen.OneOf("", "", "", "e0", "E+3", "e-12", "e28", "e-28", "e-300", "e99999999999"),
        static (sign, whole, fraction, exponent) => sign + whole + fraction + exponent);

    // An empty text is not a default.
    private static readonly Gen<string> s_texts = Gen.Select(
        s_numbers,
        Gen.Int[0, 40],
        Gen.OneOf("\0", " ", ",", "_", "٣", "x", "\n", ".", "-", "e", "L", "NaN"),
        Gen.Int[0, 9],
        static (number, at, odd, choice) => choice == 0 ? number.Insert(Math.Min(at, number.Length), odd) : number)
        .Where(static text => text.Length > 0);

    [Fact]
    public void Schema_code_and_file_agree()
    {
        const int Count = 30;
        FixedCases.Sample(s_texts.Array[Count], AssertOneNumber, iter: 4);
    }

    private static void AssertOneNumber(string[] texts)
    {
        var lines = texts.SelectMany(static (text, i) => new[]
        {
            $"      d{i}: {{ type: decimal, default: {JsonSerializer.Serialize(text)} }}",
            $"      i{i}: {{ type: integer, default: {JsonSerializer.Serialize(text)} }}",
            $"      b{i}: {{ type: 'decimal?', range: {JsonSerializer.Serialize(text + "..")} }}",
        });
        const string Head = """
            dramatis: 1
            namespace: Numbers
            relations:
              Reader: { roles: { of: 'Actor?' }, fields: { some: 'decimal?' } }
              Holder:
                roles: { of: 'Actor?' }
                fields:

            """;
        var run = GeneratorRun.Of(Head + string.Join("\n", lines));
        Assert.Null(run.Result.Exception);
        Assert.DoesNotContain(run.Texts.Values, static text => text.Contains('\0', StringComparison.Ordinal));
        using var loaded = LoadedSchema.Compile(run.Generated(), ["Numbers"]);
        var refused = run.Result.Diagnostics.Select(static found => found.Location.GetLineSpan().StartLinePosition.Line).ToHashSet();
        var holder = Activator.CreateInstance(loaded.Of("Numbers.Holder"))!;
        var line = Head.Count(static character => character == '\n');
        for (var i = 0; i < texts.Length; i++)
        {
            var (number, integer) = (Decimal(texts[i]), Integer(texts[i]));
            Assert.Equal(number, refused.Contains(line++) ? null : Default(holder, $"D{i}"));
            Assert.Equal(integer, refused.Contains(line++) ? null : Default(holder, $"I{i}"));

            // Blanks around a bound belong to the range, and those around a number in a file to the JSON.
            var bare = Decimal(texts[i].Trim());
            Assert.Equal(bare is null, refused.Contains(line++));
            Assert.Equal(bare, Read(loaded, texts[i]));
            Assert.Equal(number, ScalarText.TryRead(texts[i], out decimal written) ? written : null);
            Assert.Equal(integer, ScalarText.TryRead(texts[i], out long whole) ? whole : null);
        }
    }

    private static object? Default(object holder, string member) => holder.GetType().GetProperty(member)!.GetValue(holder);

    private static decimal? Read(LoadedSchema loaded, string text)
    {
        var type = loaded.Of("Numbers.Reader");
        try
        {
            var json = $"{{\"type\":\"Numbers.Reader\",\"members\":{{\"some\":{text}}}}}";
            return (decimal?)type.GetProperty("Some")!.GetValue(JsonSerializer.Deserialize(json, type, loaded.Json));
        }
        catch (JsonException) when (Decimal(text.Trim()) is null)
        {
            return null;
        }
    }

    /// <summary>The number of a text in the grammar of RFC 8259, if a decimal is just this number.</summary>
    private static decimal? Decimal(string text)
    {
        const int MostDigits = 28;
        var match = Regex.Match(text, @"\A(-?)(0|[1-9][0-9]*)(?:\.([0-9]+))?(?:[eE]([+-]?[0-9]+))?\z");
        if (!match.Success)
        {
            return null;
        }

        var digits = BigInteger.Parse(match.Groups[2].Value + match.Groups[3].Value, CultureInfo.InvariantCulture);
        var power = (match.Groups[4].Success ? BigInteger.Parse(match.Groups[4].Value, CultureInfo.InvariantCulture) : 0)
            - match.Groups[3].Length;
        if (digits.IsZero)
        {
            return 0;
        }

        for (; digits % 10 == 0; power++)
        {
            digits /= 10;
        }

        if (BigInteger.Abs(power) > MostDigits)
        {
            return null;
        }

        var whole = digits * BigInteger.Pow(10, (int)BigInteger.Max(power, 0));
        var mask = (BigInteger.One << 32) - 1;
        return whole >= BigInteger.One << 96 ? null : new decimal(
            (int)(uint)(whole & mask),
            (int)(uint)((whole >> 32) & mask),
            (int)(uint)(whole >> 64),
            match.Groups[1].Length > 0,
            (byte)BigInteger.Max(-power, 0));
    }

    private static long? Integer(string text)
    {
        var isInteger = Regex.IsMatch(text, @"\A-?(0|[1-9][0-9]*)\z");
        var number = isInteger ? BigInteger.Parse(text, CultureInfo.InvariantCulture) : default;
        return isInteger && number >= long.MinValue && number <= long.MaxValue ? (long)number : null;
    }
}
