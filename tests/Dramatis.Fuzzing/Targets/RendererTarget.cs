using Dramatis.Fuzzing.Running;
using Dramatis.Fuzzing.Schemas;
using Dramatis.Generator.Tests.Verification;
using Dramatis.Schema.Model;
using Dramatis.Schema.Rendering;
using Microsoft.CodeAnalysis;

namespace Dramatis.Fuzzing.Targets;

/// <summary>The renderer: what binds is printed, and is C# that the schema's texts stay texts in.</summary>
internal sealed class RendererTarget : FuzzTarget
{
    // Compiling takes a hundred times as long as all the rest.
    private const int CompiledOf = 12;

    public override string Name => "renderer";

    public override int Inputs => 750;

    public override IReadOnlyList<Floor> Floors =>
        [new("bound without an error", 0.3), new("files parsed", 5), new("hostile files", 0.3), new("compiled", 0.01)];

    public override FuzzInput Make(long seed) => new(seed, ChangedSchemas.Make(SeededRandom.Of(seed), rough: 2));

    public override void Check(FuzzInput input, Tally tally)
    {
        var run = SchemaRun.Of(input.Files);
        var texts = Render(run.Models);
        Must.BeEqual(texts, Render(SchemaRun.Of(input.Files).Models), "The same models are printed alike");
        foreach (var (model, text) in run.Models.Zip(texts))
        {
            GeneratedCode.Check(model, text);
            tally.Add("hostile files", text.Contains(HostileTexts.Mark, StringComparison.Ordinal) ? 1 : 0);
        }

        tally.Add("files parsed", texts.Count);
        tally.Add(run.HasErrors ? "with errors" : "bound without an error");
        if (!run.HasErrors && input.Seed % CompiledOf == 0)
        {
            Compile(input.Files);
            tally.Add("compiled");
        }
    }

    private static List<string> Render(IEnumerable<SourceModel> models) => [.. models.Select(SourceRenderer.Render)];

    /// <summary>Only what the schema's author wrote as C# may be wrong: it is reported in the schema.</summary>
    private static void Compile(IReadOnlyList<FuzzFile> files)
    {
        var run = GeneratorRun.Of(files.Select(static file => new SchemaFile(file.Name, file.Text)));
        Must.Hold(run.Result.Exception is null, "The generator never throws", () => run.Result.Exception!.ToString());
        var wrong = run.Diagnostics().Where(static found => !IsInSchema(found)).ToList();
        Must.Hold(
            wrong.Count == 0,
            "What binds without an error compiles without a warning",
            () => string.Join('\n', wrong.Take(5).Select(static found => $"{found}\n  {Line(found)}")));
    }

    private static bool IsInSchema(Diagnostic found) =>
        found.Location.GetMappedLineSpan().Path.EndsWith(".dramatis.yaml", StringComparison.Ordinal);

    private static string? Line(Diagnostic found) =>
        found.Location.SourceTree?.GetText().Lines[found.Location.GetLineSpan().StartLinePosition.Line].ToString();
}
