using System.Text.RegularExpressions;
using Dramatis.Benchmarks.Comparing;
using Dramatis.Generator;
using Microsoft.CodeAnalysis;

namespace Dramatis.Benchmarks.Generation;

/// <summary>An edit, for a driver that has run.</summary>
internal sealed partial class EditWork : Work
{
    private const int Types = 1000;
    private const int Files = 20;
    private const int Places = 11;

    private static readonly IncrementalStepRunReason[] s_computed = [IncrementalStepRunReason.New, IncrementalStepRunReason.Modified];

    public override string Name => "generator-edits";

    public override IEnumerable<Row> Measure(bool quick)
    {
        yield return CodeEdit(quick);
        foreach (var row in FieldEdits("a deep schema", DeepSchema.File(DeepSchema.Types), (60, 40), quick))
        {
            yield return row;
        }

        if (RealSchemas.Has("biolink", RealSchemas.Biolink))
        {
            foreach (var row in FieldEdits("biolink", RealSchemas.Biolink!, (30, 10), quick))
            {
                yield return row;
            }
        }

        if (RealSchemas.Has("MIxS", RealSchemas.Mixs))
        {
            foreach (var row in FieldEdits("MIxS", RealSchemas.Mixs!, (60, 40), quick))
            {
                yield return row;
            }
        }
    }

    private static Row CodeEdit(bool quick)
    {
        var (project, other) = (Compiler.Project(), Compiler.Project("class Other { }"));
        var files = BenchSchema.Files(Types, Files);
        var computed = Computed(Compiler.Driver(files, track: true).RunGenerators(project).RunGenerators(other));
        if (computed != 0)
        {
            throw new InvalidOperationException($"{computed} steps were computed again for C# that was edited.");
        }

        var ran = Compiler.Driver(files).RunGenerators(project);
        var times = Paired.Times(quick ? 50 : 500, () => ran.RunGenerators(project), () => ran.RunGenerators(other));
        return Row.AtMost(
            1.3, "one C# file edited beside a schema of 1,000 types", "a driver run with nothing changed", (times[1], times[0]), "ns");
    }

    /// <summary>One field made an integer, in each of several places spread over the file.</summary>
    private static IEnumerable<Row> FieldEdits(string schema, BenchText file, (double Milliseconds, double Megabytes) most, bool quick)
    {
        var project = Compiler.Project();
        var ran = Compiler.Driver([file]).RunGenerators(project);
        var edits = Edits(file).ToList();
        foreach (var edit in edits)
        {
            MakeSure(ran.ReplaceAdditionalText(file, edit).RunGenerators(project));
        }

        var next = 0;
        void Edit() => ran.ReplaceAdditionalText(file, edits[next++ % edits.Count]).RunGenerators(project);
        var time = Paired.Times(quick ? Places : 5 * Places, Edit)[0];
        var before = GC.GetAllocatedBytesForCurrentThread();
        edits.ForEach(_ => Edit());
        var bytes = (GC.GetAllocatedBytesForCurrentThread() - before) / (double)edits.Count;
        yield return Row.Within(most.Milliseconds, $"one field edited in {schema}", time / 1e6, "ms");
        yield return Row.Within(most.Megabytes, $"allocated by one field edited in {schema}", bytes / 1e6, "MB");
    }

    // Fields of names that occur once: no derived type narrows them.
    private static IEnumerable<BenchText> Edits(BenchText file)
    {
        var fields = TextField().Matches(file.Text)
            .Where(field => file.Text.IndexOf($"\n      {field.Groups["name"].Value}:", field.Index + 1, StringComparison.Ordinal) < 0
                && file.Text.LastIndexOf($"\n      {field.Groups["name"].Value}:", field.Index - 1, StringComparison.Ordinal) < 0)
            .ToList();
        return
            from place in Enumerable.Range(0, Places)
            let type = fields[place * (fields.Count - 1) / (Places - 1)].Groups["type"]
            select new BenchText(file.Path, file.Text[..type.Index] + "integer" + file.Text[(type.Index + type.Length)..]);
    }

    private static void MakeSure(GeneratorDriver driver)
    {
        var errors = driver.GetRunResult().Diagnostics.Where(static found => found.Severity == DiagnosticSeverity.Error).ToList();
        if (errors.Count > 0)
        {
            throw new InvalidOperationException($"The edited schema has errors: {string.Join("\n", errors.Take(5))}");
        }
    }

    private static int Computed(GeneratorDriver driver)
    {
        var tracked = driver.GetRunResult().Results.Single().TrackedSteps;
        return TrackingNames.All
            .SelectMany(step => tracked.TryGetValue(step, out var runs) ? runs : [])
            .SelectMany(static run => run.Outputs)
            .Count(static output => s_computed.Contains(output.Reason));
    }

    [GeneratedRegex(@"\n      (?<name>\w+):\n        type: (?<type>text)\?\n        summary:")]
    private static partial Regex TextField();
}
