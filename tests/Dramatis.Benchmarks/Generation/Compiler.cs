using System.Collections.Immutable;
using System.Text;
using Dramatis.Generator;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Emit;
using Microsoft.CodeAnalysis.Text;

namespace Dramatis.Benchmarks.Generation;

/// <summary>The compiler in this process, with the options that it has in a build.</summary>
internal static class Compiler
{
    private static readonly CSharpParseOptions s_parseOptions = new(LanguageVersion.CSharp14, DocumentationMode.None);
    private static readonly CSharpCompilationOptions s_options = new(
        OutputKind.DynamicallyLinkedLibrary,
        optimizationLevel: OptimizationLevel.Debug,
        nullableContextOptions: NullableContextOptions.Enable);

    /// <summary>The assemblies of the runtime.</summary>
    public static ImmutableArray<string> RuntimePaths { get; } =
        [typeof(Actor).Assembly.Location, typeof(EdtfDate).Assembly.Location];

    /// <summary>The framework and the runtime of Dramatis.</summary>
    public static ImmutableArray<string> ReferencePaths { get; } =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Where(static path => Path.GetFileName(path).StartsWith("System.", StringComparison.Ordinal)
                || Path.GetFileName(path) is "netstandard.dll" or "mscorlib.dll"),
        .. RuntimePaths,
    ];

    private static readonly ImmutableArray<MetadataReference> s_references =
        [.. ReferencePaths.Select(static path => MetadataReference.CreateFromFile(path))];

    /// <summary>A driver of the generator that has not run yet.</summary>
    public static GeneratorDriver Driver(IEnumerable<AdditionalText> files, bool track = false) =>
        Driver(new DomainModelGenerator(), files, track);

    /// <summary>A driver of a generator that has the texts already: what the driver itself costs, and reading them.</summary>
    public static GeneratorDriver Driver(IReadOnlyDictionary<string, string> texts) => Driver(new ReadyTexts(texts), [], false);

    /// <summary>A project with one file of its own.</summary>
    public static CSharpCompilation Project(string code = "") => Compilation([Parse("Project.cs", code)]);

    public static CSharpCompilation Compilation(IEnumerable<SyntaxTree> trees) =>
        CSharpCompilation.Create("Bench", trees, s_references, s_options);

    public static SyntaxTree Parse(string path, string text) =>
        CSharpSyntaxTree.ParseText(SourceText.From(text, Encoding.UTF8), s_parseOptions, path);

    /// <summary>The trees of texts, by the names of their files.</summary>
    public static List<SyntaxTree> ParseAll(IReadOnlyDictionary<string, string> texts) =>
        [.. texts.Select(static text => Parse(text.Key, text.Value))];

    /// <summary>What a first run gives, by the names of the files.</summary>
    public static IReadOnlyDictionary<string, string> Generate(IEnumerable<AdditionalText> files)
    {
        var result = Driver(files).RunGenerators(Project()).GetRunResult();
        return result.Diagnostics.IsEmpty
            ? result.Results.Single().GeneratedSources.ToDictionary(
                static source => source.HintName,
                static source => source.SourceText.ToString())
            : throw new InvalidOperationException(string.Join("\n", result.Diagnostics));
    }

    /// <summary>Compiles trees to an assembly with its debug information.</summary>
    public static void Emit(IEnumerable<SyntaxTree> trees)
    {
        using var assembly = new MemoryStream();
        using var symbols = new MemoryStream();
        var result = Compilation(trees).Emit(
            assembly,
            symbols,
            options: new EmitOptions(debugInformationFormat: DebugInformationFormat.PortablePdb));
        if (!result.Success)
        {
            throw new InvalidOperationException(string.Join("\n", result.Diagnostics.Take(10)));
        }
    }

    private static CSharpGeneratorDriver Driver(IIncrementalGenerator generator, IEnumerable<AdditionalText> files, bool track) =>
        CSharpGeneratorDriver.Create(
            [generator.AsSourceGenerator()],
            files,
            s_parseOptions,
            driverOptions: new(IncrementalGeneratorOutputKind.None, track));

    private sealed class ReadyTexts(IReadOnlyDictionary<string, string> texts) : IIncrementalGenerator
    {
        public void Initialize(IncrementalGeneratorInitializationContext context) =>
            context.RegisterSourceOutput(context.ParseOptionsProvider, (output, _) =>
            {
                foreach (var (name, text) in texts)
                {
                    output.AddSource(name, SourceText.From(text, Encoding.UTF8));
                }
            });
    }
}
