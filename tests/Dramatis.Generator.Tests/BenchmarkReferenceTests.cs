using Dramatis.Benchmarks.Generation;
using Dramatis.Benchmarks.Generation.Emission;
using Dramatis.Generator.Tests.Verification;

namespace Dramatis.Generator.Tests;

/// <summary>The reference of the benchmark of a first run prints the code that the generator makes.</summary>
public sealed class BenchmarkReferenceTests
{
    [Fact]
    public void The_reference_prints_what_is_generated()
    {
        var files = BenchSchema.Files(types: 4, files: 2);
        var generated = GeneratorRun.Of(files).Result.GeneratedSources
            .ToDictionary(static source => source.HintName, static source => source.SourceText.ToString());

        Assert.Equal(7, generated.Count);
        EqualTexts.Check(generated, SchemaEmitter.Emit(files));
    }
}
