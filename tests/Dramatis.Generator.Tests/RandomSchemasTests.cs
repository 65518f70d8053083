using CsCheck;
using Dramatis.Generator.Tests.Verification;
using Microsoft.CodeAnalysis;

namespace Dramatis.Generator.Tests;

/// <summary>Whatever schema has no error compiles without a warning.</summary>
public sealed class RandomSchemasTests
{
    private static readonly Gen<int> s_seeds = Gen.Int[0, int.MaxValue - 1];

    [Fact]
    public void Schemas_without_errors_compile_without_warnings() => s_seeds.Sample(Check, iter: 40, threads: 1);

    private static void Check(int seed)
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
        if (run.Result.Diagnostics.IsEmpty)
        {
            Assert.True(run.Diagnostics() is [], $"{string.Join("\n", run.Diagnostics().Take(8))}\n{shown}");
        }
    }

    [Fact]
    public void Some_random_schemas_have_no_error()
    {
        var sound = 0;
        s_seeds.Sample(seed => sound += Sound(seed), iter: 40, threads: 1);
        Assert.True(sound >= 4, $"{sound} of 40 schemas have no error.");
    }

    private static int Sound(int seed)
    {
        var files = new RandomSchema(seed).Files().Select(static file => new SchemaFile(file.Path, file.Text));
        return GeneratorRun.Of(files).Result.Diagnostics.IsEmpty ? 1 : 0;
    }
}
