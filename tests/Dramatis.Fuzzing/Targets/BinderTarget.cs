using Dramatis.Fuzzing.Running;
using Dramatis.Fuzzing.Schemas;
using Dramatis.Schema.Model;

namespace Dramatis.Fuzzing.Targets;

/// <summary>The binder, with what it needs before and what makes models of its result.</summary>
internal sealed class BinderTarget : FuzzTarget
{
    public override string Name => "binder";

    public override int Inputs => 2_200;

    public override IReadOnlyList<Floor> Floors => [new("bound without an error", 0.1), new("with errors", 0.2), new("models", 5)];

    public override FuzzInput Make(long seed)
    {
        var random = SeededRandom.Of(seed);
        var files = ChangedSchemas.Make(random, rough: 6);
        return new(seed, random.Chance(6) ? [.. files.Select(file => Damaged(file, random))] : files);
    }

    public override void Check(FuzzInput input, Tally tally)
    {
        var run = SchemaRun.Of(input.Files);
        DiagnosticChecks.Check(input.Files, run.Diagnostics);
        var again = SchemaRun.Of(input.Files);
        Must.BeEqual(run.Diagnostics, again.Diagnostics, "The same files have the same diagnostics");
        Must.BeEqual(run.Models, again.Models, "The same files have equal models");
        var backwards = SchemaRun.Of([.. input.Files.Reverse()]);
        Must.BeEqual(InOrder(run.Diagnostics), InOrder(backwards.Diagnostics), "The order of files changes no diagnostic");
        Must.BeEqual(InOrder(run.Models), InOrder(backwards.Models), "The order of files changes no model");
        CheckNames(run.Models);
        tally.Add(run.HasErrors ? "with errors" : run.Declares ? "bound without an error" : "empty");
        tally.Add("models", run.Models.Count);
        foreach (var found in run.Diagnostics)
        {
            tally.AddKind("kinds of findings", found.Rule.Id);
        }
    }

    /// <summary>What the compiler would refuse to take, and the generator with it.</summary>
    private static void CheckNames(IEnumerable<SourceModel> models)
    {
        var twice = models.GroupBy(static model => model.HintName, StringComparer.OrdinalIgnoreCase).FirstOrDefault(static same => same.Count() > 1);
        Must.Hold(twice is null, "No two models have one name", () => twice!.Key);
    }

    private static FuzzFile Damaged(FuzzFile file, Random random) =>
        file with { Text = SchemaTextDamage.Few(file.Text, random) };

    private static IEnumerable<T> InOrder<T>(IEnumerable<T> items)
        where T : notnull => items.OrderBy(static item => item.ToString(), StringComparer.Ordinal);
}
