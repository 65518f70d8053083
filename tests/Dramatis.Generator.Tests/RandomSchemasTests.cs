using System.Globalization;
using Dramatis.Generator.Tests.Verification;
using Microsoft.CodeAnalysis;

namespace Dramatis.Generator.Tests;

/// <summary>
/// Whatever schema has no error compiles without a warning. The same schemas each time; others, and more of them, by the
/// environment: <c>DRAMATIS_SEED</c> for the first, <c>DRAMATIS_SCHEMAS</c> for how many.
/// </summary>
public sealed class RandomSchemasTests
{
    [Fact]
    public void Schemas_without_errors_compile_without_warnings()
    {
        var first = Setting("DRAMATIS_SEED", 1);
        var count = Setting("DRAMATIS_SCHEMAS", 80);
        var sound = Enumerable.Range(first, count).Count(Compiles);

        // Most draws hold a mistake; without this the test could pass on those alone.
        Assert.True(sound * 12 >= count, $"Only {sound} of {count} schemas from seed {first} have no error.");
    }

    /// <summary>Whether the schema has no error; fails where it then does not compile.</summary>
    private static bool Compiles(int seed)
    {
        var files = new RandomSchema(seed).Files().Select(static file => new SchemaFile(file.Path, file.Text)).ToList();
        var shown = $"RandomSchema({seed}):\n{string.Join("\n", files.Select(static file => file.GetText().ToString()))}";
        var run = GeneratorRun.Of(files);
        Assert.True(run.Result.Exception is null, $"{run.Result.Exception}\n{shown}");
        Assert.Equal(run.Texts, GeneratorRun.Of(files).Texts);
        var again = run.Again();
        Assert.All(
            TrackingNames.All.SelectMany(again.Reasons),
            static reason => Assert.Equal(IncrementalStepRunReason.Cached, reason));
        var isSound = run.Result.Diagnostics.IsEmpty;
        if (isSound)
        {
            Assert.True(run.Diagnostics() is [], $"{string.Join("\n", run.Diagnostics().Take(8))}\n{shown}");
        }

        return isSound;
    }

    private static int Setting(string name, int otherwise) =>
        int.TryParse(Environment.GetEnvironmentVariable(name), CultureInfo.InvariantCulture, out var value) ? value : otherwise;
}
