using System.Collections.Immutable;
using Dramatis.Generator;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Dramatis.Analyzer.Tests.Support;

/// <summary>A project of a user: a schema, the code generated from it, and one class of its own.</summary>
internal static class Consumer
{
    private const string Schema = """
        dramatis: 1
        namespace: Diplomacy
        types:
          CountryCode: { is: text, pattern: '[A-Z]{2}' }
          Share: { is: decimal, range: 0..100 }
        actors:
          Agent: { abstract: true, fields: { name: { type: text, length: 1..20 } } }
          Person: { is: Agent }
          State: { is: Agent, fields: { code: CountryCode?, tags: { type: text*, pattern: '[a-z]+' }, share: Share?  } }
        relations:
          Meeting:
            aspect: event
            roles: { host: State?, participants: Agent(2..), speaker: Person }
            fields: { hours: { type: integer?, range: 1..24 }, opened: { type: date?, range: 1945.. }, cost: { type: quantity?, units: [EUR], range: 0.. } }
        """;

    private static readonly CSharpParseOptions s_parseOptions = new(LanguageVersion.CSharp14);

    private static readonly ImmutableArray<MetadataReference> s_references =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(static path => Path.GetFileName(path).StartsWith("System.", StringComparison.Ordinal)
                || Path.GetFileName(path) is "netstandard.dll" or "mscorlib.dll")
            .Append(typeof(Actor).Assembly.Location)
            .Append(typeof(EdtfDate).Assembly.Location)
            .Select(static path => MetadataReference.CreateFromFile(path)),
    ];

    /// <summary>What an analyzer finds in a member of the class: ids with the text that is marked.</summary>
    public static async Task<IReadOnlyList<Diagnostic>> FindAsync(DiagnosticAnalyzer analyzer, string member)
    {
        using var workspace = new AdhocWorkspace();
        return await FindAsync(analyzer, Document(workspace, member));
    }

    /// <summary>The member after the only fix of the only finding, compiled; null where nothing is offered.</summary>
    public static async Task<string?> FixAsync(DiagnosticAnalyzer analyzer, CodeFixProvider fix, string member)
    {
        using var workspace = new AdhocWorkspace();
        var document = Document(workspace, member);
        var finding = Assert.Single(await FindAsync(analyzer, document));
        var actions = new List<CodeAction>();
        await fix.RegisterCodeFixesAsync(new(document, finding, (action, _) => actions.Add(action), default));
        if (actions.Count == 0)
        {
            return null;
        }

        var operation = Assert.Single(await Assert.Single(actions).GetOperationsAsync(default));
        var solution = Assert.IsType<ApplyChangesOperation>(operation).ChangedSolution;
        var changed = solution.GetDocument(document.Id)!;
        Assert.Empty(await FindAsync(analyzer, changed));
        var text = (await changed.GetTextAsync()).ToString();
        return text[Before.Length..^After.Length];
    }

    private const string Before = """
        using System;
        using System.Linq;
        using Dramatis;
        using Diplomacy;
        static class Use
        {
            static readonly Person Vale = new("vale") { Name = "Vale" };
            static readonly State Norland = new("norland") { Name = "Norland" };

        """;

    private const string After = "\n}\n";

    private static Document Document(AdhocWorkspace workspace, string member)
    {
        var project = workspace.AddProject(ProjectInfo.Create(
            ProjectId.CreateNewId(), VersionStamp.Default, "Consumer", "Consumer", LanguageNames.CSharp,
            compilationOptions: new CSharpCompilationOptions(
                OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable),
            parseOptions: s_parseOptions,
            metadataReferences: s_references));
        return project.AddDocument("Use.cs", Before + member + After);
    }

    private static async Task<IReadOnlyList<Diagnostic>> FindAsync(DiagnosticAnalyzer analyzer, Document document)
    {
        var compilation = (await document.Project.GetCompilationAsync())!;
        var file = new SchemaFile("schema.dramatis.yaml", Schema);
        CSharpGeneratorDriver
            .Create([new DomainModelGenerator().AsSourceGenerator()], [file], s_parseOptions)
            .RunGeneratorsAndUpdateCompilation(compilation, out var generated, out var reported);
        Assert.Empty(reported);
        Assert.Empty(generated.GetDiagnostics().Where(static found => found.Severity == DiagnosticSeverity.Error));
        return await generated
            .WithAnalyzers([analyzer], new AnalyzerOptions([file]))
            .GetAnalyzerDiagnosticsAsync();
    }
}
