using Dramatis.Benchmarks.Comparing;
using Dramatis.Benchmarks.Generation.Emission;
using Microsoft.CodeAnalysis.CSharp;

namespace Dramatis.Benchmarks.Generation;

/// <summary>The generator's first run over a schema, against straight emission and against compiling what it gives.</summary>
internal sealed class FirstRunWork : Work
{
    private const int Types = 1000;
    private const int Files = 20;

    public override string Name => "generator-first-run";

    public override IEnumerable<Row> Measure(bool quick)
    {
        var files = BenchSchema.Files(Types, Files);
        var texts = Compiler.Generate(files);
        EqualTexts.Check(texts, SchemaEmitter.Emit(files));
        var project = Compiler.Project();

        var times = Paired.Times(
            quick ? 9 : 31,
            () => Compiler.Driver(files).RunGenerators(project),
            () => Compiler.Driver(texts).RunGenerators(project),
            () => SchemaEmitter.Emit(files));
        var ours = times[0] - times[1];
        yield return Row.AtMost(
            4, "generator, first run, 1,000 types of 8 fields in 20 files", "StringBuilder from the same events", (ours, times[2]), "ns");

        yield return Share(project, quick);
    }

    private static Row Share(CSharpCompilation project, bool quick)
    {
        // To compile a thousand takes some ten seconds.
        var (types, files, rounds) = quick ? (Types / 4, Files / 4, 3) : (Types, Files, 5);
        var schemas = BenchSchema.Files(types, files);
        var trees = Compiler.ParseAll(Compiler.Generate(schemas));
        var times = Paired.Times(rounds, () => Compiler.Driver(schemas).RunGenerators(project), () => Compiler.Emit(trees));
        return Row.AtMost(
            0.04,
            FormattableString.Invariant($"generator's share of compiling its output, {types:N0} types"),
            "Roslyn's emit of that output",
            (times[0], times[1]),
            "ns");
    }
}
