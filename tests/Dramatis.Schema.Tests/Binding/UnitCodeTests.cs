using System.Collections.Immutable;
using Dramatis.Schema.Diagnostics;

namespace Dramatis.Schema.Tests.Binding;

public sealed class UnitCodeTests
{
    [Theory]
    [InlineData("USD")]
    [InlineData("DEM")]
    [InlineData("RAD")]
    [InlineData("%")]
    [InlineData("km")]
    [InlineData("m/s2")]
    [InlineData("kg.m2/s2")]
    [InlineData("/min")]
    [InlineData("m-1")]
    [InlineData("10*6/uL")]
    [InlineData("10^3")]
    [InlineData("1")]
    [InlineData("[mi_i]")]
    [InlineData("mm[Hg]")]
    [InlineData("B[10.nV]")]
    [InlineData("{soldiers}")]
    [InlineData("{soldiers}/d")]
    [InlineData("g{dry}")]
    [InlineData("J/(K.mol)")]
    [InlineData("W/((m2.K).(s/h))")]
    [InlineData("'")]
    public void Units_of_either_standard_are_taken(string unit) => Assert.Empty(Findings(unit));

    [Theory]
    [InlineData("USX", "'USX' is not a currency of ISO 4217.", null)]
    [InlineData("EURO", null, null)]
    [InlineData("usd", "'usd' is a currency, which is written in capitals.", "USD")]
    [InlineData("US dollars", "'US dollars' is not a unit in the form of UCUM;", null)]
    [InlineData("$", "'$' is not a unit in the form of UCUM;", null)]
    [InlineData("€", "'€' is not a unit in the form of UCUM;", null)]
    [InlineData("m//s", "'m//s' is not a unit in the form of UCUM;", null)]
    [InlineData("m.", "'m.' is not a unit in the form of UCUM;", null)]
    [InlineData("(m", "'(m' is not a unit in the form of UCUM;", null)]
    [InlineData("()", "'()' is not a unit in the form of UCUM;", null)]
    [InlineData("m2s", "'m2s' is not a unit in the form of UCUM;", null)]
    [InlineData("{a b}", "'{a b}' is not a unit in the form of UCUM;", null)]
    [InlineData("{a", "'{a' is not a unit in the form of UCUM;", null)]
    [InlineData("[a", "'[a' is not a unit in the form of UCUM;", null)]
    [InlineData("km\n", "'km ' is not a unit in the form of UCUM;", null)]
    public void Other_codes_are_refused(string unit, string? message, string? suggestion)
    {
        var found = Findings(unit);
        if (message is null)
        {
            Assert.Empty(found);
            return;
        }

        var finding = Assert.Single(found);
        Assert.Equal(DiagnosticCatalog.BadUnit, finding.Rule);
        Assert.StartsWith(message, finding.Message, StringComparison.Ordinal);
        Assert.Equal(suggestion, finding.Suggestion);
    }

    [Fact]
    public void A_long_code_is_refused() =>
        Assert.EndsWith("has more than 64 characters.", Assert.Single(Findings(new string('m', 65))).Message, StringComparison.Ordinal);

    private static ImmutableArray<SchemaDiagnostic> Findings(string unit) =>
        Project.Of($"types: {{ T: {{ is: quantity, units: [\"{unit.Replace("\n", "\\n", StringComparison.Ordinal)}\"] }} }}").Diagnostics();
}
