namespace Dramatis.Tool.Tests.Diffing;

/// <summary>A change of units is as strict as what readers do with the values of before.</summary>
public sealed class UnitChangeTests
{
    [Theory]
    [InlineData("units: [EUR]", "units: [EUR, USD]", "3 EUR", "DIFF035")]
    [InlineData("units: [EUR, USD]", "units: [EUR]", "3 USD", "DIFF034")]
    [InlineData("units: [EUR]", "units: [USD]", "3 EUR", "DIFF034")]
    [InlineData("range: 0..", "range: 0.., units: [EUR]", "3..", "DIFF034")]
    [InlineData("units: [EUR]", "range: ..9", "3 EUR", "DIFF034")]
    [InlineData("range: 0..9", "range: 0..10.0", "3..", "DIFF035")]
    [InlineData("range: 0..9", "range: 4..9", "3", "DIFF034")]
    public void It_is_tighter_if_a_value_of_before_is_refused(string before, string after, string value, string rule)
    {
        var (old, now) = (Schema(before), Schema(after));
        var written = Facts(value);

        var changes = SchemaDiffOf(old, now);

        Assert.Contains(rule, changes);
        Assert.True(IsRead(old, written));
        Assert.Equal(rule == "DIFF035", IsRead(now, written));
    }

    private static List<string> SchemaDiffOf(string old, string now) =>
    [
        .. Dramatis.Tool.Diffing.SchemaDiff.Run(ChangeClassTests.Model([old]), ChangeClassTests.Model([now]))
            .SelectMany(static schema => schema.Changes)
            .Select(static change => change.Rule.Id),
    ];

    private static bool IsRead(string schema, string facts) => SchemaCode.Of([schema]).Format
        .TryRead(new MemoryStream(System.Text.Encoding.UTF8.GetBytes(facts)), out _, out _, new() { Unsealed = true });

    private static string Schema(string constraint) =>
        $"dramatis: 1\nnamespace: Market\nactors:\n  Stall:\n    fields:\n      price: {{ type: quantity, {constraint} }}\n";

    private static string Facts(string price) =>
        "{\"dramatis\":2,\"schemas\":{\"Market\":null}}\n"
        + $"{{\"actor\":\"stall\",\"type\":\"Market.Stall\",\"members\":{{\"price\":\"{price}\"}}}}\n";
}
