using System.Globalization;
using Dramatis.Generator.Rules;
using Dramatis.Schema.Diagnostics;
using Dramatis.Schema.Syntax;
using Dramatis.Tool.Files;
using Dramatis.Tool.Generating;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Dramatis.Tool.Compiling;

/// <summary>Schema files, generated and compiled in memory as in a consumer's project.</summary>
/// <remarks>Nothing is compiled before it is needed, and nothing twice.</remarks>
internal sealed class CompiledSchema(IReadOnlyList<SchemaText> files)
{
    private static readonly CSharpCompilationOptions s_options = new(
        OutputKind.DynamicallyLinkedLibrary,
        optimizationLevel: OptimizationLevel.Release,
        nullableContextOptions: NullableContextOptions.Enable);

    private readonly Lazy<CSharpCompilation> _compilation = new(() => Compile(files));

    public IReadOnlyList<SchemaText> Files => files;

    /// <summary>The generated code with its references.</summary>
    public CSharpCompilation Compilation => _compilation.Value;

    /// <summary>
    /// The compiler's errors and warnings in rules and checks, at their places in the schema files. Only these parts
    /// are bound: a fraction of what all generated code takes.
    /// </summary>
    public IReadOnlyList<SchemaDiagnostic> RuleFindings()
    {
        var compilation = Compilation;
        var places = new RulePlaces(files);
        return
        [
            .. compilation.SyntaxTrees
                .Where(RuleFiles.IsOfRules)
                .Select(tree => compilation.GetSemanticModel(tree))
                .SelectMany(model => model.GetMethodBodyDiagnostics()
                    .Where(static found => found.Severity >= DiagnosticSeverity.Warning)
                    .Concat(RulePurity.Check(model))
                    .Where(places.Holds)
                    .Select(found => places.InSchema(found, model))),
        ];
    }

    /// <summary>Loads what was compiled. The schema must be free of errors.</summary>
    /// <exception cref="ToolException">The generated code does not compile.</exception>
    public LoadedSchema Load()
    {
        using var stream = new MemoryStream();
        var result = Compilation.Emit(stream);
        if (!result.Success)
        {
            var first = result.Diagnostics.First(static found => found.Severity == DiagnosticSeverity.Error);
            throw new ToolException(
                $"the generated code does not compile: {first.Id} {first.GetMessage(CultureInfo.InvariantCulture)}");
        }

        stream.Position = 0;
        return new(stream);
    }

    private static CSharpCompilation Compile(IReadOnlyList<SchemaText> files)
    {
        var trees = GeneratedSources.Of(files).Files.Select(static file => file.SyntaxTree).ToLookup(RuleFiles.IsOfRules);
        return CSharpCompilation.Create(
            FormattableString.Invariant($"Dramatis.Compiled.{Guid.NewGuid():N}"),
            trees[false].Concat(RuleTrees.Merge(trees[true])),
            ConsumerReferences.All,
            s_options);
    }
}
