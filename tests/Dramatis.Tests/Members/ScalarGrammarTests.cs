using System.Globalization;
using Dramatis.CompilerServices;

namespace Dramatis.Tests.Members;

/// <summary>Which texts are scalars, and of which value.</summary>
public sealed class ScalarGrammarTests
{
    [Theory]
    [InlineData("0", "0")]
    [InlineData("-0", "0")]
    [InlineData("12.50", "12.5")]
    [InlineData("1e5", "100000")]
    [InlineData("-1.5E-3", "-0.0015")]
    [InlineData("0e-300", "0")]
    [InlineData("0e99999999999", "0")]
    [InlineData("1000e-2", "10")]
    [InlineData("79228162514264337593543950335", "79228162514264337593543950335")]
    [InlineData("-7.9228162514264337593543950335", "-7.9228162514264337593543950335")]
    [InlineData("0.0000000000000000000000000001", "0.0000000000000000000000000001")]
    [InlineData("0.300000000000000000000000000000000", "0.3")]
    [InlineData("79228162514264337593543950336")]
    [InlineData("7.9228162514264337593543950336")]
    [InlineData("0.00000000000000000000000000001")]
    [InlineData("0.30000000000000000000000000001")]
    [InlineData("1e29")]
    [InlineData("1e-29")]
    [InlineData("1e999999999999")]
    [InlineData("999.")]
    [InlineData(".5")]
    [InlineData("+5")]
    [InlineData("00012")]
    [InlineData("--1")]
    [InlineData("1e")]
    [InlineData("1,000")]
    [InlineData("1_000")]
    [InlineData(" 1")]
    [InlineData("1\n")]
    [InlineData("5\0")]
    [InlineData("٣")]
    [InlineData("0x10")]
    [InlineData("NaN")]
    [InlineData("Infinity")]
    [InlineData("")]
    [InlineData(null)]
    public void Decimals(string? text, string? value = null)
    {
        Assert.Equal(value is not null, ScalarGrammar.TryDecimal(text, out var number));
        Assert.Equal(value ?? "0", number.ToString(CultureInfo.InvariantCulture));
    }

    [Theory]
    [InlineData("0", 0L)]
    [InlineData("-0", 0L)]
    [InlineData("9223372036854775807", long.MaxValue)]
    [InlineData("-9223372036854775808", long.MinValue)]
    [InlineData("9223372036854775808")]
    [InlineData("5\0")]
    [InlineData("5\n")]
    [InlineData("+5")]
    [InlineData("05")]
    [InlineData("1e5")]
    [InlineData("1.0")]
    [InlineData("٣")]
    [InlineData("")]
    public void Integers(string text, long? value = null)
    {
        Assert.Equal(value is not null, ScalarGrammar.TryInteger(text, out var number));
        Assert.Equal(value ?? 0, number);
    }

    [Theory]
    [InlineData("2024-05-03T12:00:00Z", "2024-05-03T12:00:00.0000000+00:00")]
    [InlineData("2024-05-03t12:00:00z", "2024-05-03T12:00:00.0000000+00:00")]
    [InlineData("2024-05-03T12:00:00-00:00", "2024-05-03T12:00:00.0000000+00:00")]
    [InlineData("2024-05-03T12:00:00.5+02:00", "2024-05-03T12:00:00.5000000+02:00")]
    [InlineData("2024-05-03T12:00:00.123456700000Z", "2024-05-03T12:00:00.1234567+00:00")]
    [InlineData("0001-01-01T00:00:00Z", "0001-01-01T00:00:00.0000000+00:00")]
    [InlineData("9999-12-31T23:59:59.9999999Z", "9999-12-31T23:59:59.9999999+00:00")]
    [InlineData("2024-05-03T12:00:00.12345678Z")]
    [InlineData("2024-05-03T12:00:00")]
    [InlineData("2024-05-03T12:00Z")]
    [InlineData("2024-05-03T12:00:00.Z")]
    [InlineData("2024-05-03 12:00:00Z")]
    [InlineData("2024-05-03T12:00:00+0200")]
    [InlineData("2024-05-03T12:00:00+15:00")]
    [InlineData("2024-05-03T12:00:00Z\n")]
    [InlineData("2024-05-03T12:00:00Z\0")]
    [InlineData("2023-02-29T12:00:00Z")]
    [InlineData("2024-05-03T24:00:00Z")]
    [InlineData("2016-12-31T23:59:60Z")]
    [InlineData("0001-01-01T00:00:00+01:00")]
    [InlineData("9999-12-31T23:59:59-01:00")]
    [InlineData("٢٠٢٤-05-03T12:00:00Z")]
    public void Instants(string text, string? value = null)
    {
        Assert.Equal(value is not null, ScalarGrammar.TryInstant(text, out var instant));
        Assert.Equal(value, value is null ? null : instant.ToString("O", CultureInfo.InvariantCulture));
    }

    [Theory]
    [InlineData("https://example.org/a?b=c#d", true)]
    [InlineData("HTTP://user:word@example.org:8080/%7Ea/;b=1?c=d/e?f", true)]
    [InlineData("http://[2001:db8::7]/", true)]
    [InlineData("urn:isbn:0451450523", true)]
    [InlineData("mailto:a@b.example", true)]
    [InlineData("file:///etc/hosts", true)]
    [InlineData("https://例え.jp/ü%20", true)]
    [InlineData("https://a.b/\U0001F600", true)]
    [InlineData(" https://a.b ", false)]
    [InlineData("https://a.b\n", false)]
    [InlineData("https://a.b/\0", false)]
    [InlineData("https://a.b/c d", false)]
    [InlineData("https://a.b/c\u00A0d", false)]
    [InlineData("https://a.b/\uD83D", false)]
    [InlineData("https://a.b/%zz", false)]
    [InlineData("https://a.b/{x}|\"<>^`", false)]
    [InlineData("https://a.b/x#y#z", false)]
    [InlineData("https://a.b/[x]", false)]
    [InlineData(@"https:\\a.b", false)]
    [InlineData(@"C:\x", false)]
    [InlineData("C:/x", false)]
    [InlineData(@"\\server\share", false)]
    [InlineData("//server/share", false)]
    [InlineData("/etc/hosts", false)]
    [InlineData("a/b", false)]
    [InlineData("www.example.org", false)]
    [InlineData("1http://a.b", false)]
    [InlineData("ht_tp://a.b", false)]
    [InlineData(":a", false)]
    [InlineData("https://", false)]
    [InlineData("http://[::1", false)]
    [InlineData("", false)]
    public void Addresses(string text, bool isUri)
    {
        Assert.Equal(isUri, ScalarGrammar.TryUri(text, out var address));
        Assert.Equal(isUri ? text : null, address?.OriginalString);
        if (Uri.TryCreate(text, UriKind.RelativeOrAbsolute, out var made))
        {
            Assert.Equal(isUri, ScalarGrammar.IsUri(made));
        }
    }
}
