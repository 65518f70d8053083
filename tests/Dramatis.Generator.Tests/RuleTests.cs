using Dramatis.Generator.Tests.Verification;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Dramatis.Generator.Tests;

/// <summary>Rules are C# that stands in YAML: mistakes are told at their place there.</summary>
public sealed class RuleTests
{
    [Theory]
    [InlineData("[|Titel|].Length > 3")]
    [InlineData("'[|Titel|].Length > 3'")]
    [InlineData("'Title.Length > 3 && [|Titel|] is null'")]
    [InlineData("{ check: '[|Titel|].Length > 3', severity: warning }")]
    [InlineData("|\n        Title.Length > 3 &&\n          [|Titel|] is null")]
    [InlineData("|\n        Title.Length > 3 &&\u2028          [|Titel|] is null")]
    public void A_name_that_is_not_there_is_told_at_its_place(string rule)
    {
        var (run, expected) = Marked(rule);
        var error = Assert.Single(run.Diagnostics());
        Assert.Equal("CS0103", error.Id);
        Assert.Equal(expected, Place(error));
    }

    [Theory]
    [InlineData("'Title.Length[|;|] return true'")]
    [InlineData("'Title.Length > 3 [|}|] class Evil {'")]
    [InlineData("'Title.Length >3[|)|]'")]
    [InlineData("|\n        Title.Length > 3\n        [|#|]if true")]
    [InlineData("'true [|/*|] never closed'")]
    [InlineData("|\n        true\n        [|/*|] never closed")]
    [InlineData("|\n        true ||\u2028        false[|)|]")]
    [InlineData("'[|@\"|]never closed'")]
    [InlineData("'x = [|]|]'")]
    [InlineData("'Title.Length > [|1.00000000000000000000000000001m'")]
    [InlineData("'Title.Length > 2.50m && Title.Length > -[|0.12345678901234567890123456789_1M'")]
    [InlineData("'Title.Length > [|1e-30m'")]
    [InlineData("'new[] { 79228162514264337593543950335m, [|7922816251426433759354395033.54m }.Any()'")]
    [InlineData("'$\"{[|0.00000000000000000000000000005m}\" != Title'")]
    [InlineData("'[|Title.Sum(a => Title.Sum(b => Title.Sum(c => Title.Sum(d => 1)))) > 3'")]
    [InlineData("'[|(from a in Title select Title.Sum(b => Title.Sum(c => Title.Sum(d => 1)))).Any()'")]
    [InlineData("'[|new[] { Title }.Select(x => (x, x, x, x, x)).Select(x => (x, x, x, x, x)).Select(y => (y, y, y, y, y, y, y, y, y)).Select(z => (z, z, z, z, z, z, z, z, z, z)).Select(q => (q, q, q, q, q, q, q, q, q, q)).Any()'")]
    [InlineData("'[|Title is var a && (a, a, a, a, a, a, a, a, a, a, a) is var b && (b, b, b, b, b, b, b, b, b, b, b) is var c && (c, c, c, c, c, c, c, c, c, c, c) is var d && (d, d, d, d, d, d, d, d, d, d, d).Item1 != d'")]
    public void What_is_no_expression_is_reported_and_left_out(string rule)
    {
        var (run, expected) = Marked(rule);
        var error = Assert.Single(run.Diagnostics());
        Assert.Equal("DRM100", error.Id);
        Assert.Equal(expected, Place(error));
        Assert.Contains("Cases.Talk", run.Texts.Keys);
        Assert.DoesNotContain("Cases.Talk.Rules", run.Texts.Keys);
    }

    [Theory]
    [InlineData("\\r")]
    [InlineData("\\L")]
    [InlineData("\\P")]
    [InlineData("\\N")]
    [InlineData("\\n\\uFEFF")]
    [InlineData("\\n \\x1A\\t")]
    public void Whatever_the_compiler_takes_for_the_begin_of_a_line_begins_no_directive(string begin)
    {
        var (run, _) = Marked($"\"true{begin}#if true\"");
        var error = Assert.Single(run.Diagnostics());
        Assert.Contains("'#'", error.GetMessage(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("0.1m")]
    [InlineData("0.0000000000000000000000000001m")]
    [InlineData("79228162514264337593543950335m")]
    [InlineData("0_1.50M")]
    [InlineData("1.5e3m")]
    [InlineData("15E-1m")]
    [InlineData("0e99m")]
    [InlineData(".50m")]
    [InlineData("1000m")]
    [InlineData("1.0000000000000000000000000000000000000m")]
    public void A_decimal_that_holds_its_number_is_no_error(string number) =>
        Assert.Empty(Marked($"'Title.Length > {number}'").Run.Diagnostics());

    [Fact]
    public void A_comment_at_the_end_swallows_nothing() => Assert.Empty(Marked("'Title.Length > 3 // }'").Run.Diagnostics());

    [Theory]
    [InlineData("(")]
    [InlineData("!")]
    [InlineData("new[]{")]
    [InlineData("a ? b : ")]
    [InlineData("x => ")]
    [InlineData("- ")]
    public void Deep_nesting_does_not_cost_the_compiler_its_stack(string piece)
    {
        var (run, _) = Marked($"'{string.Concat(Enumerable.Repeat(piece, 20_000))}'");
        Assert.Equal("DRM100", Assert.Single(run.Diagnostics()).Id);
    }

    [Fact]
    public void A_rule_of_a_base_is_reported_once()
    {
        const string schema = """
            dramatis: 1
            namespace: Cases
            actors:
              Person: { fields: { name: text } }
            relations:
              Base:
                abstract: true
                roles: { who: Person }
                rules: { named: Whom is not null }
              One: { is: Base }
              Two: { is: Base }
            """;
        var error = Assert.Single(GeneratorRun.Of(schema).Diagnostics());
        Assert.Equal("CS0103", error.Id);
        Assert.Equal((9, 21), (error.Location.GetMappedLineSpan().StartLinePosition.Line + 1, error.Location.GetMappedLineSpan().StartLinePosition.Character + 1));
    }

    private static (GeneratorRun Run, (int, int) Place) Marked(string rule)
    {
        var schema = $"""
            dramatis: 1
            namespace: Cases
            actors:
              Person:
                fields:
                  name: text
            relations:
              Talk:
                roles:
                  speaker: Person
                fields:
                  title: text
                rules:
                  holds: {rule}

            """;
        var at = schema.IndexOf("[|", StringComparison.Ordinal);
        var place = SourceText.From(schema.Replace('\u2028', '.')).Lines.GetLinePosition(Math.Max(0, at));
        var unmarked = schema.Replace("[|", "", StringComparison.Ordinal).Replace("|]", "", StringComparison.Ordinal);
        return (GeneratorRun.Of(unmarked), (place.Line + 1, place.Character + 1));
    }

    private static (int, int) Place(Diagnostic error)
    {
        var span = error.Location.GetMappedLineSpan();
        Assert.Equal("schema.dramatis.yaml", span.Path);
        return (span.StartLinePosition.Line + 1, span.StartLinePosition.Character + 1);
    }
}
