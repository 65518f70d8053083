using Dramatis.Analyzer.Tests.Support;
using Dramatis.CodeFixes;
using Dramatis.Generator.Usage;

namespace Dramatis.Analyzer.Tests;

public sealed class EdtfLiteralTests
{
    [Theory]
    [InlineData("static object X() => EdtfDate.Parse(\"2024-13\");", "'2024-13' is not an EDTF date: ")]
    [InlineData("static EdtfDate X() => \"yesterday\";", "'yesterday' is not an EDTF date: ")]
    [InlineData("static EdtfDate? X() => \"yesterday\";", "'yesterday' is not an EDTF date: ")]
    [InlineData("static EdtfInterval X() => \"2024/2023-99\";", "'2024/2023-99' is not an EDTF interval: ")]
    [InlineData("static bool X() => EdtfDate.TryParse(\"2024-13\", out _);", "'2024-13' is not an EDTF date: ")]
    [InlineData("static object X() => EdtfDate.Parse(\"2024-13\".AsSpan(), null);", null)]
    [InlineData("static object X() => EdtfDate.Parse(\"2024-13\"u8, null);", "'2024-13' is not an EDTF date: ")]
    [InlineData("const string Day = \"2024-02-30\"; static When X() => Day;", "'2024-02-30' is not an EDTF date: ")]
    [InlineData("static object X() => When.Before(\"2024-02-30\");", "'2024-02-30' is not an EDTF date: ")]
    [InlineData(
        "static object X() => new Meeting { Participants = [Vale, Norland], Speaker = Vale, On = \"2024-1\" };",
        "'2024-1' is not an EDTF date: ")]
    [InlineData("static object X() => new Meeting.Builder().WithOn(\"3 May\");", "'3 May' is not an EDTF date: ")]
    [InlineData("static object X() => When.Within(\"7D\", before: (When)\"2024\");", "'7D' is not a valid duration: 'P' is expected")]
    [InlineData("static object X() => When.Before(\"2024\", by: \"P3X\");", "'P3X' is not a valid duration: ")]
    [InlineData("static object X() => When.Before(\"2024\", by: \"P3D\").For(\"P1Y6M\");", null)]
    [InlineData("static Quantity X() => \"30%\";", "'30%' is not a quantity: a blank is missing before the unit '%' (at position 2).")]
    [InlineData("static object X() => Quantity.Parse(\"1..0\");", "'1..0' is not a quantity: the bounds are in the wrong order; write 0..1")]
    [InlineData("static Quantity X() => \"~4.5e6 USD\";", null)]
    [InlineData("static object X() => EdtfDate.Parse(\"2024-05-XX\");", null)]
    [InlineData("static When? X() => (string?)null;", null)]
    [InlineData("static When X() => \"2023/2024?\";", null)]
    [InlineData("static EdtfDate X(string text) => text;", null)]
    [InlineData("static object X() => DateOnly.Parse(\"yesterday\");", null)]
    public async Task A_literal_is_told_if_it_is_no_date(string member, string? message)
    {
        var found = await Consumer.FindAsync(new EdtfLiteralAnalyzer(), member);
        Assert.Equal(message is null ? 0 : 1, found.Count);
        Assert.All(found, one => Assert.StartsWith(message!, one.GetMessage(), StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_reason_is_the_one_that_the_runtime_gives()
    {
        var thrown = Assert.Throws<EdtfFormatException>(static () => EdtfDate.Parse("2024-13"));
        var found = Assert.Single(await Consumer.FindAsync(
            new EdtfLiteralAnalyzer(), "static object X() => EdtfDate.Parse(\"2024-13\");"));
        Assert.EndsWith($": {thrown.Error}.", found.GetMessage(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2024-5-3", "2024-05-03")]
    [InlineData("2024-5", "2024-05")]
    [InlineData("199u", "199X")]
    [InlineData("2024-5-3?", "2024-05-03?")]
    [InlineData("2023-5/open", "2023-05/..")]
    [InlineData("3 May 2024", null)]
    [InlineData("2024-13", null)]
    public async Task What_can_mean_one_date_only_is_mended(string wrong, string? right)
    {
        var mended = await Consumer.FixAsync(
            new EdtfLiteralAnalyzer(), new EdtfLiteralFix(), $"static When X() => \"{wrong}\";");
        Assert.Equal(right is null ? null : $"static When X() => \"{right}\";", mended);
    }
}
