using Dramatis.Benchmarks.Comparing;
using Dramatis.Generator;
using Microsoft.CodeAnalysis;

namespace Dramatis.Benchmarks.Generation;

/// <summary>What an edit costs a driver that has run, against a run with nothing changed.</summary>
internal sealed class EditWork : Work
{
    private const int Types = 1000;
    private const int Files = 20;
    private const string Edited = "code: { type: Code, summary: Under which number it is filed. }";

    private static readonly IncrementalStepRunReason[] s_computed = [IncrementalStepRunReason.New, IncrementalStepRunReason.Modified];

    public override string Name => "generator-edits";

    public override IEnumerable<Row> Measure(bool quick)
    {
        var files = BenchSchema.Files(Types, Files);
        var (project, other) = (Compiler.Project(), Compiler.Project("class Other { }"));
        var edited = Edit(files[Files / 2]);
        CheckSteps(files, edited, project, other);

        var ran = Compiler.Driver(files).RunGenerators(project);
        var times = Paired.Times(
            quick ? 100 : 1000,
            () => ran.RunGenerators(project),
            () => ran.ReplaceAdditionalText(files[Files / 2], edited).RunGenerators(project),
            () => ran.RunGenerators(other));
        yield return Row.AtMost(
            3, "one field edited in a schema of 1,000 types", "a driver run with nothing changed", (times[1], times[0]), "ns");
        yield return Row.AtMost(
            1.3, "one C# file edited beside a schema of 1,000 types", "a driver run with nothing changed", (times[2], times[0]), "ns");
    }

    /// <summary>The last type of a file, so that no later one of the file moves.</summary>
    private static BenchText Edit(BenchText file)
    {
        var at = file.Text.LastIndexOf(BenchSchema.Editable, StringComparison.Ordinal);
        return new(file.Path, file.Text[..at] + Edited + file.Text[(at + BenchSchema.Editable.Length)..]);
    }

    private static void CheckSteps(IReadOnlyList<BenchText> files, BenchText edited, Compilation project, Compilation other)
    {
        var ran = Compiler.Driver(files, track: true).RunGenerators(project);
        var rendered = Computed(
            ran.ReplaceAdditionalText(files[Files / 2], edited).RunGenerators(project),
            TrackingNames.Render,
            TrackingNames.Model);
        if (rendered != 1)
        {
            throw new InvalidOperationException($"{rendered} outputs were rendered for one field, not 1.");
        }

        var computed = Computed(ran.RunGenerators(other), [.. TrackingNames.All]);
        if (computed != 0)
        {
            throw new InvalidOperationException($"{computed} steps were computed again for C# that was edited.");
        }
    }

    private static int Computed(GeneratorDriver driver, params IEnumerable<string> steps)
    {
        var tracked = driver.GetRunResult().Results.Single().TrackedSteps;
        return steps
            .SelectMany(step => tracked.TryGetValue(step, out var runs) ? runs : [])
            .SelectMany(static run => run.Outputs)
            .Count(static output => s_computed.Contains(output.Reason));
    }
}
