using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Dramatis.Generator.Rules;
using Dramatis.Schema;
using Dramatis.Schema.Binding;
using Dramatis.Schema.Binding.Findings;
using Dramatis.Schema.Common;
using Dramatis.Schema.Diagnostics;
using Dramatis.Schema.Lowering;
using Dramatis.Schema.Model;
using Dramatis.Schema.Rendering;
using Dramatis.Schema.Syntax;
using Dramatis.Tool.Files;
using Dramatis.Tool.Generating;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Dramatis.Tool.Compiling;

// docs/decisions.md: Types that facts use
/// <summary>Schema files, read as a whole; their types generated and compiled in memory as in a consumer's project.</summary>
/// <remarks>Nothing is compiled before it is needed, and nothing twice.</remarks>
internal sealed class CompiledSchema
{
    private static readonly CSharpCompilationOptions s_options = new(
        OutputKind.DynamicallyLinkedLibrary,
        optimizationLevel: OptimizationLevel.Release,
        nullableContextOptions: NullableContextOptions.Enable);

    private readonly ImmutableArray<BoundDeclaration> _all;
    private readonly Lazy<CSharpCompilation> _compilation;

    /// <param name="files">The files.</param>
    /// <param name="read">The same files as they were read already, if they were.</param>
    /// <param name="written">The names of the types that facts use; null to compile every type.</param>
    public CompiledSchema(
        IReadOnlyList<SchemaText> files, SchemaCompilation? read = null, IReadOnlySet<string>? written = null)
    {
        Files = files;
        Read = read ?? SchemaCompilation.Of(files);
        Bound = [.. Read.Files.Select(static file => RuleSyntaxChecker.Check(file.Bound))];
        _all = [.. Bound.SelectMany(static file => file.Declarations)];
        Types = written is null
            ? _all.Select(static one => one.Symbol.FullName).ToHashSet(StringComparer.Ordinal)
            : NeededTypes.Of(_all, written);
        _compilation = new(Compile);
    }

    public IReadOnlyList<SchemaText> Files { get; }

    /// <summary>The files, parsed and bound.</summary>
    public SchemaCompilation Read { get; }

    /// <summary>The bound files without the rules that are no expressions.</summary>
    public IReadOnlyList<BoundFile> Bound { get; }

    /// <summary>The full names of the declarations that are compiled.</summary>
    public IReadOnlySet<string> Types { get; }

    /// <summary>The generated code with its references.</summary>
    public CSharpCompilation Compilation => _compilation.Value;

    /// <summary>
    /// The compiler's errors and warnings in rules and checks, at their places in the schema files. Only these parts
    /// are bound: a fraction of what all generated code takes.
    /// </summary>
    public IReadOnlyList<SchemaDiagnostic> RuleFindings()
    {
        // The start of Roslyn alone takes most of a second.
        if (!_all.Any(one => Types.Contains(one.Symbol.FullName) && RuleNames.Checks(one).Any()))
        {
            return [];
        }

        var compilation = Compilation;
        var lost = Read.Files
            .SelectMany(static file => LostNames.Of(file.Syntax, file.Bound))
            .ToHashSet(StringComparer.Ordinal);
        var places = new RulePlaces(Files, lost);
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
    public LoadedSchema Load() =>
        new(Types.Count == 0 ? null : Emit(), compiled => Descriptors.Of(Read.Names.Outlines, _all, compiled));

    private MemoryStream Emit()
    {
        var stream = new MemoryStream();
        var result = Compilation.Emit(stream);
        if (!result.Success)
        {
            var first = result.Diagnostics.First(static found => found.Severity == DiagnosticSeverity.Error);
            throw new ToolException(
                $"the generated code does not compile: {first.Id} {first.GetMessage(CultureInfo.InvariantCulture)}");
        }

        stream.Position = 0;
        return stream;
    }

    private CSharpCompilation Compile()
    {
        var trees = Models().AsParallel().AsOrdered().Select(Parse).ToLookup(RuleFiles.IsOfRules);
        return CSharpCompilation.Create(
            FormattableString.Invariant($"Dramatis.Compiled.{Guid.NewGuid():N}"),
            trees[false].Concat(RuleTrees.Merge(trees[true])),
            ConsumerReferences.All,
            s_options);
    }

    /// <summary>The files that are generated for the compiled types, in ordinal order of their names.</summary>
    private IEnumerable<SourceModel> Models()
    {
        var outlines = Read.Names.Outlines
            .Select(outline => outline with { Types = outline.Types.Where(IsCompiled).ToEquatable() })
            .Where(static outline => outline.Types.Count > 0)
            .ToList();
        var spaces = outlines.Select(static outline => outline.Namespace).ToHashSet(StringComparer.Ordinal);
        return Bound.Zip(Read.Files)
            .SelectMany(pair => pair.First.Declarations
                .Where(one => IsCompiled(one.Symbol))
                .SelectMany(one => Lowerer.Lower(
                    one, Path.GetFullPath(pair.First.Path), [.. pair.Second.Scope.Imports.Where(spaces.Contains)])))
            .Select(Trim)
            .Concat(outlines.Select(outline =>
                ModelClassLowering.Lower(outline with { Imports = outline.Imports.Where(spaces.Contains).ToEquatable() })))
            .OrderBy(static model => model.HintName, StringComparer.Ordinal);
    }

    private bool IsCompiled(Symbol symbol) => Types.Contains(symbol.FullName);

    /// <summary>The interface of a role is attached to the compiled players only.</summary>
    private SourceModel Trim(SourceModel model) => model switch
    {
        RoleModel role => role with { Players = Trim(role.Players) },
        RolePlayersModel foreign => foreign with { Players = Trim(foreign.Players) },
        _ => model,
    };

    private EquatableArray<AttachmentModel> Trim(EquatableArray<AttachmentModel> players) =>
        players.Where(player => Types.Contains(player.Player)).ToEquatable();

    private static SyntaxTree Parse(SourceModel model) => CSharpSyntaxTree.ParseText(
        Microsoft.CodeAnalysis.Text.SourceText.From(SourceRenderer.Render(model), Encoding.UTF8),
        GeneratedSources.ParseOptions,
        RuleFiles.PathOf(SourceFileName.Of(model.HintName)));
}
