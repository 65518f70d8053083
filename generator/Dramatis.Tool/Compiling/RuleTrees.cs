using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Dramatis.Tool.Compiling;

// docs/decisions.md: One file of rules
/// <summary>Merges the rules of many types into few files. Each rule keeps its <c>#line</c>.</summary>
/// <remarks>
/// For the findings in the bodies of one file Roslyn walks over all types of the compilation. With a file for each
/// type that would take the square of their number.
/// </remarks>
internal static class RuleTrees
{
    /// <summary>
    /// One file for all rules that see the same names: the rules of one namespace with the same imports.
    /// </summary>
    public static IEnumerable<SyntaxTree> Merge(IEnumerable<SyntaxTree> trees) => trees
        .Select(static tree => (tree.FilePath, Unit: tree.GetCompilationUnitRoot()))
        .GroupBy(static file => (Space(file.Unit).Name.ToString(), file.Unit.Usings.ToString()))
        .Select(static group => Merge(group.First().FilePath, [.. group.Select(static file => file.Unit)]));

    private static SyntaxTree Merge(string path, IReadOnlyList<CompilationUnitSyntax> units)
    {
        var space = Space(units[0]).WithMembers([.. units.SelectMany(static unit => Space(unit).Members)]);
        var unit = units[0].WithMembers([space]);
        return CSharpSyntaxTree.Create(unit, (CSharpParseOptions)units[0].SyntaxTree.Options, path);
    }

    private static FileScopedNamespaceDeclarationSyntax Space(CompilationUnitSyntax unit) =>
        (FileScopedNamespaceDeclarationSyntax)unit.Members[0];
}
