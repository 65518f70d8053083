using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Dramatis.Tool.Tests.Floors;

/// <summary>The uses that cross folders within one project, found by symbols.</summary>
/// <param name="Folders">Every folder with sources, relative to the project; the project's own folder is <c>.</c>.</param>
/// <param name="Uses">A use for each name in the code of one folder that stands for something declared in another.</param>
/// <param name="Errors">The errors of the compilation: a name that is not bound would hide a use.</param>
internal sealed record FolderUses(IReadOnlySet<string> Folders, ILookup<FolderArrow, string> Uses, IReadOnlyList<string> Errors)
{
    private const string GlobalUsings =
        """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Net.Http;
        global using System.Threading;
        global using System.Threading.Tasks;
        """;

    private static readonly ISourceGenerator[] s_generators = Generators();

    /// <summary>Binds every name of the sources, whose paths are relative to the project.</summary>
    public static FolderUses Of(string assemblyName, IEnumerable<SyntaxTree> sources, IEnumerable<MetadataReference> references)
    {
        var trees = sources.ToList();
        var isProgram = trees.Any(static tree => tree.GetRoot().ChildNodes().Any(static node => node is GlobalStatementSyntax));
        var compilation = CSharpCompilation.Create(
            assemblyName,
            trees.Append(CSharpSyntaxTree.ParseText(GlobalUsings, (CSharpParseOptions?)trees[0].Options)),
            references,
            new(
                isProgram ? OutputKind.ConsoleApplication : OutputKind.DynamicallyLinkedLibrary,
                nullableContextOptions: NullableContextOptions.Enable,
                allowUnsafe: true));
        compilation = WithGeneratedCode(compilation);
        return new(
            trees.Select(static tree => Folder(tree.FilePath)).ToHashSet(),
            trees.SelectMany(tree => UsesIn(tree, compilation)).ToLookup(static use => use.Arrow, static use => use.Text),
            [.. compilation.GetDiagnostics().Where(IsError).Select(static error => error.ToString())]);
    }

    private static IEnumerable<(FolderArrow Arrow, string Text)> UsesIn(SyntaxTree tree, CSharpCompilation compilation)
    {
        var model = compilation.GetSemanticModel(tree);
        var here = Folder(tree.FilePath);
        return
            from name in tree.GetRoot().DescendantNodes().OfType<SimpleNameSyntax>()
            let found = model.GetSymbolInfo(name)
            let symbol = found.Symbol ?? found.CandidateSymbols.FirstOrDefault()
            let type = OutermostType(symbol)
            let to = type is null ? null : DeclaringFolder(symbol!, type)
            where to is not null && to != here
            select (new FolderArrow(here, to), $"{tree.FilePath} -> {type!.Name}");
    }

    private static INamedTypeSymbol? OutermostType(ISymbol? symbol)
    {
        var type = symbol as INamedTypeSymbol ?? symbol?.ContainingType;
        while (type?.ContainingType is { } outer)
        {
            type = outer;
        }

        return type?.OriginalDefinition;
    }

    // A member counts where it is declared, since the parts of a partial type may stand in several folders.
    private static string? DeclaringFolder(ISymbol symbol, INamedTypeSymbol type)
    {
        var member = symbol is INamedTypeSymbol ? null : symbol.DeclaringSyntaxReferences.FirstOrDefault();
        var path = (member ?? type.DeclaringSyntaxReferences.FirstOrDefault())?.SyntaxTree.FilePath;
        return string.IsNullOrEmpty(path) ? null : Folder(path);
    }

    private static string Folder(string path) => path.LastIndexOf('/') is var end and >= 0 ? path[..end] : ".";

    // Other code generators of the framework do not run here, so that their partial methods have no second part.
    private static bool IsError(Diagnostic found) => found is { Severity: DiagnosticSeverity.Error, Id: not "CS8795" };

    /// <summary>Adds what the framework generates for types of JSON, whose members others name.</summary>
    private static CSharpCompilation WithGeneratedCode(CSharpCompilation compilation)
    {
        if (!compilation.SyntaxTrees.Any(static tree => tree.ToString().Contains("JsonSerializerContext", StringComparison.Ordinal)))
        {
            return compilation;
        }

        CSharpGeneratorDriver.Create(s_generators, parseOptions: (CSharpParseOptions)compilation.SyntaxTrees[0].Options)
            .RunGeneratorsAndUpdateCompilation(compilation, out var whole, out _);
        return (CSharpCompilation)whole;
    }

    private static ISourceGenerator[] Generators()
    {
        // The generator is beside the reference assemblies of the framework that the tests run on.
        var root = new DirectoryInfo(Path.GetDirectoryName(typeof(object).Assembly.Location)!).Parent!.Parent!.Parent!;
        var packs = new DirectoryInfo(Path.Combine(root.FullName, "packs", "Microsoft.NETCore.App.Ref"));
        var file = packs.EnumerateFiles("System.Text.Json.SourceGeneration.dll", SearchOption.AllDirectories).OrderBy(static one => one.FullName, StringComparer.Ordinal).Last();
        return
        [
            .. Assembly.LoadFrom(file.FullName).GetTypes()
                .Where(static type => type is { IsAbstract: false } && type.GetCustomAttribute<GeneratorAttribute>() is not null)
                .Select(static type => ((IIncrementalGenerator)Activator.CreateInstance(type)!).AsSourceGenerator()),
        ];
    }
}
