using System.Collections.Immutable;
using Dramatis.Schema.Diagnostics;

namespace Dramatis.Schema.Tests.Binding;

/// <summary>Texts that are values of a scalar and keep to its constraints, and texts that are not.</summary>
public sealed class ScalarValueTests
{
    private const string January = "type: instant, range: 2024-01-01T00:00:00Z..2024-02-01T00:00:00Z";

    /// <summary>The field without its example, the examples that hold, those that do not.</summary>
    [Theory]
    [InlineData("type: boolean", "true false", "True yes 1")]
    [InlineData("type: integer", "-1 0 9223372036854775807", "1.0 9223372036854775808 a +1 01")]
    [InlineData("type: decimal, range: 1.5..2.5", "1.5 2 2.50 20e-1", "1.49 2.51 1e0 2. 2.5000000000000000000000000000001")]
    [InlineData("type: instant", "2024-05-03T12:00:00Z 2024-05-03t12:00:00z 2024-05-03T12:00:00+02:00 2024-05-03T12:00:00.5-01:00",
        "2024-05-03T12:00Z 2024-05-03T12:00 2024-05-03T12:00:00 2024-05-03 2024-05-03Z 2024-13-03T12:00:00Z")]
    [InlineData(January, "2024-01-01T00:00:00Z 2024-01-15T00:00:00Z 2024-02-01T00:00:00Z",
        "2023-12-31T23:59:59Z 2024-02-01T00:01:00Z 2024-01-01T00:00:00+01:00")]
    [InlineData("type: uri", "https://a.b/c urn:a:b", "a/b /a /a:b :a a C:/x C:\\x https://a.b/{c}")]
    [InlineData("type: date", "2020 2020-05", "2020/2021 a")]
    [InlineData("type: date, range: 2020..2021", "2020-01-01 2021-12", "2019 2022")]
    [InlineData("type: period", "2020/2021", "2020 2021/2020")]
    [InlineData("type: when", "2020/2021 2020", "2021/2020 a")]
    [InlineData("type: text, length: 2..3", "ab a😀 😀😀😀", "😀 a abcd 😀😀😀😀")]
    [InlineData("type: text, pattern: '[a-z]{2}'", "ab", "a abc Ab")]
    public void Examples_are_held_against_the_type(string field, string values, string others)
    {
        Assert.All(values.Split(' '), value => Assert.Empty(Found(field, value)));
        Assert.All(others.Split(' '), value => Assert.Equal(
            [DiagnosticCatalog.FailingExample], Found(field, value).Select(found => found.Rule)));
    }

    [Theory]
    [InlineData("range: 1..5", "0", "less than 1")]
    [InlineData("range: 1..5", "6", "more than 5")]
    public void What_is_out_of_range_is_told(string range, string value, string words) =>
        Assert.Contains(words, Assert.Single(Found("type: integer, " + range, value)).Text, StringComparison.Ordinal);

    private static ImmutableArray<SchemaDiagnostic> Found(string field, string value) =>
        Project.Of($"actors: {{ A: {{ fields: {{ x: {{ {field}, examples: ['{value}'] }} }} }} }}\n").Diagnostics();
}
