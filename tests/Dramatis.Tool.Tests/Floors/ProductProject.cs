using System.Xml.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Dramatis.Tool.Tests.Floors;

/// <summary>A project of the product, compiled from its own sources in memory.</summary>
/// <remarks>
/// References are the assemblies that the tests run with. Other projects of the product are left out unless the project
/// file names them: <c>Dramatis</c> and <c>Dramatis.Schema</c> have types of the same name.
/// </remarks>
internal static class ProductProject
{
    private static readonly CSharpParseOptions s_parseOptions = new CSharpParseOptions(LanguageVersion.CSharp14)
        .WithPreprocessorSymbols("NET", "NET8_0_OR_GREATER", "NET10_0_OR_GREATER");

    private static readonly IReadOnlyList<PortableExecutableReference> s_assemblies =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Select(static path => MetadataReference.CreateFromFile(path)),
    ];

    /// <summary>Compiles the project in a folder of the repository, such as <c>runtime/Dramatis</c>.</summary>
    public static FolderUses Read(string folder)
    {
        var root = RepositoryRoot.Combine(folder.Split('/'));
        var name = Path.GetFileName(root);
        var project = Path.Combine(root, name + ".csproj");
        var references = ReferencedProjects(project).ToHashSet();
        return FolderUses.Of(
            name,
            Sources(root)
                .Select(path => Parse(File.ReadAllText(path), Path.GetRelativePath(root, path)))
                .Concat(GlobalUsings(project)),
            s_assemblies.Where(assembly => !IsProduct(assembly) || references.Contains(Path.GetFileNameWithoutExtension(assembly.FilePath!))));
    }

    /// <summary>Compiles texts, each with the path that it is said to have.</summary>
    public static FolderUses Of(params (string Path, string Text)[] files) =>
        FolderUses.Of("Planted", files.Select(static file => Parse(file.Text, file.Path)), s_assemblies);

    private static SyntaxTree Parse(string text, string path) =>
        CSharpSyntaxTree.ParseText(text, s_parseOptions, path.Replace('\\', '/'));

    private static bool IsProduct(PortableExecutableReference assembly) =>
        Path.GetFileName(assembly.FilePath!).StartsWith("Dramatis", StringComparison.Ordinal);

    private static IEnumerable<string> Sources(string root) =>
        from path in Directory.EnumerateFiles(root, "*.cs", SearchOption.AllDirectories)
        let top = Path.GetRelativePath(root, path).Split(Path.DirectorySeparatorChar)[0]
        where top is not ("bin" or "obj")
        select path;

    private static IEnumerable<SyntaxTree> GlobalUsings(string project) =>
        from used in XDocument.Load(project).Descendants("Using")
        select Parse($"global using {used.Attribute("Include")!.Value};", "GlobalUsings.cs");

    // A project also sees what the projects that it references reference.
    private static IEnumerable<string> ReferencedProjects(string project) =>
        from reference in XDocument.Load(project).Descendants("ProjectReference")
        where (string?)reference.Attribute("ReferenceOutputAssembly") != "false"
        let path = Path.Combine(Path.GetDirectoryName(project)!, (string)reference.Attribute("Include")!)
        from name in ReferencedProjects(path).Prepend(Path.GetFileNameWithoutExtension(path))
        select name;
}
