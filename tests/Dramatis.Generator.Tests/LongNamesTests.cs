using Dramatis.Generator.Tests.Verification;

namespace Dramatis.Generator.Tests;

/// <summary>Names of generated files, which file systems bound.</summary>
public sealed class LongNamesTests
{
    private const int MostOfFileSystems = 255;

    [Fact]
    public void Names_of_files_are_bounded_and_different()
    {
        var space = string.Join('.', Enumerable.Repeat("A" + new string('b', 60), 4));
        var types = Enumerable.Range(0, 9).Select(static i => $"P{i}{new string('p', 62)}").ToList();
        var schema = $"dramatis: 1\nnamespace: {space}\nactors:\n"
            + string.Concat(types.Select(static type => $"  {type}: {{ fields: {{ name: text }}, rules: {{ r: 'true' }} }}\n"));
        var run = GeneratorRun.Of(schema);

        Assert.Null(run.Result.Exception);
        Assert.Empty(run.Diagnostics());
        List<string> names = [.. run.Result.GeneratedSources.Select(static source => source.HintName)];
        Assert.Equal((2 * types.Count) + 1, names.Distinct(StringComparer.OrdinalIgnoreCase).Count());
        Assert.All(names, static name => Assert.True(name.Length < MostOfFileSystems, name));
        Assert.Equal(types.Count, names.Count(static name => name.EndsWith(".Rules.g.cs", StringComparison.Ordinal)));
        Assert.Equal(names, GeneratorRun.Of(schema).Result.GeneratedSources.Select(static source => source.HintName));
    }
}
