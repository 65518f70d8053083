using System.Collections.Immutable;
using Dramatis.Generator.Pipeline;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Dramatis.Generator.Tests.Verification;

/// <summary>A compilation with schema files, as a project of a user has it, and what the generator made of it.</summary>
internal sealed class GeneratorRun
{
    private static readonly CSharpParseOptions s_parseOptions = new(LanguageVersion.CSharp14, DocumentationMode.Diagnose);
    private static readonly ImmutableArray<MetadataReference> s_references = References();

    private readonly GeneratorDriver _driver;
    private readonly CSharpCompilation _compilation;

    private GeneratorRun(GeneratorDriver driver, CSharpCompilation compilation)
    {
        _driver = driver.RunGenerators(compilation);
        _compilation = compilation;
    }

    /// <summary>What the generator gave out in this run.</summary>
    public GeneratorRunResult Result => _driver.GetRunResult().Results.Single();

    /// <summary>The generated texts by their names, without <c>.g.cs</c>.</summary>
    public IReadOnlyDictionary<string, string> Texts => Result.GeneratedSources.ToDictionary(
        static source => source.HintName[..^".g.cs".Length],
        static source => source.SourceText.ToString());

    /// <summary>A first run over one schema, with code of the project beside it.</summary>
    public static GeneratorRun Of(string schema, string code = "") => Of([new SchemaFile("schema.dramatis.yaml", schema)], code);

    /// <summary>A first run over several files.</summary>
    public static GeneratorRun Of(
        IEnumerable<AdditionalText> files,
        string code = "",
        AnalyzerConfigOptionsProvider? options = null,
        params IEnumerable<MetadataReference> references) => new(
        CSharpGeneratorDriver.Create(
            [new DomainModelGenerator().AsSourceGenerator()],
            files,
            s_parseOptions,
            options,
            driverOptions: new(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true)),
        Compile(code).AddReferences(references));

    /// <summary>The assembly of a project with some schemas, as others reference it.</summary>
    public static MetadataReference Compiled(
        string name, IEnumerable<AdditionalText> files, AnalyzerConfigOptionsProvider? options = null, params IEnumerable<MetadataReference> references)
    {
        var stream = new MemoryStream();
        var assembly = Of(files, "", options, references).Generated().WithAssemblyName(name);
        var result = assembly.Emit(stream);
        return result.Success
            ? MetadataReference.CreateFromImage(stream.ToArray())
            : throw new InvalidOperationException(string.Join('\n', result.Diagnostics));
    }

    /// <summary>A run after this one, with nothing changed.</summary>
    public GeneratorRun Again() => new(_driver, _compilation);

    /// <summary>A run after this one, with a file replaced.</summary>
    public GeneratorRun Edit(SchemaFile from, SchemaFile to) => new(_driver.ReplaceAdditionalText(from, to), _compilation);

    /// <summary>A run after this one, with a file more.</summary>
    public GeneratorRun Add(SchemaFile file) => new(_driver.AddAdditionalTexts([file]), _compilation);

    /// <summary>A run after this one, with other code of the project.</summary>
    public GeneratorRun EditCode(string code) => new(_driver, Compile(code));

    /// <summary>A run after this one, with other properties of the project.</summary>
    public GeneratorRun Configure(AnalyzerConfigOptionsProvider options) =>
        new(_driver.WithUpdatedAnalyzerConfigOptions(options), _compilation);

    /// <summary>The project with the generated code.</summary>
    public Compilation Generated()
    {
        _driver.RunGeneratorsAndUpdateCompilation(_compilation, out var compilation, out _);
        return compilation;
    }

    /// <summary>What the compiler says of the project with the generated code, warnings included.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics()
    {
        _driver.RunGeneratorsAndUpdateCompilation(_compilation, out var compilation, out var reported);
        return
        [
            .. reported,
            .. compilation.GetDiagnostics().Where(static found => found.Severity >= DiagnosticSeverity.Warning),
        ];
    }

    /// <summary>Why each output of a step was given in this run.</summary>
    public IReadOnlyList<IncrementalStepRunReason> Reasons(string step) =>
        !Result.TrackedSteps.TryGetValue(step, out var runs)
            ? []
            : [.. runs.SelectMany(static run => run.Outputs).Select(static output => output.Reason)];

    /// <summary>The names of the files, without <c>.g.cs</c>, that steps printed in this run and not before.</summary>
    public IEnumerable<string> Outputs(params string[] steps) =>
        from step in steps
        where Result.TrackedSteps.ContainsKey(step)
        from run in Result.TrackedSteps[step]
        from output in run.Outputs
        where output.Reason is IncrementalStepRunReason.New or IncrementalStepRunReason.Modified
        select ((RenderedSource)output.Value).HintName[..^".g.cs".Length];

    /// <summary>The full names of the declarations that were made models of in this run.</summary>
    public IEnumerable<string> Lowered() =>
        from run in Result.TrackedSteps[TrackingNames.Lowered]
        from output in run.Outputs
        where output.Reason is not (IncrementalStepRunReason.Cached or IncrementalStepRunReason.Removed)
        select ((LoweredDeclaration)output.Value).Models[0].HintName;

    private static CSharpCompilation Compile(string code) => CSharpCompilation.Create(
        "Consumer",
        [CSharpSyntaxTree.ParseText(code, s_parseOptions, "Consumer.cs")],
        s_references,
        new(
            OutputKind.DynamicallyLinkedLibrary,
            nullableContextOptions: NullableContextOptions.Enable,
            generalDiagnosticOption: ReportDiagnostic.Error));

    private static ImmutableArray<MetadataReference> References()
    {
        var framework = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Where(static path => Path.GetFileName(path).StartsWith("System.", StringComparison.Ordinal)
                || Path.GetFileName(path) is "netstandard.dll" or "mscorlib.dll");
        return [.. framework.Append(typeof(Actor).Assembly.Location).Append(typeof(EdtfDate).Assembly.Location)
            .Select(static path => MetadataReference.CreateFromFile(path))];
    }
}
