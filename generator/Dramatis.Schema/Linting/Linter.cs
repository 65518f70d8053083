using Dramatis.Schema.Binding;
using Dramatis.Schema.Linting.Lints;
using Dramatis.Schema.Syntax;

namespace Dramatis.Schema.Linting;

/// <summary>Looks for what is no error and still better otherwise.</summary>
public static class Linter
{
    /// <param name="files">
    /// Every file of the project. None has errors: what an error takes away is not there to be used or to play.
    /// </param>
    /// <param name="names">The names of all of them.</param>
    public static IReadOnlyList<LintFinding> Run(
        IReadOnlyList<(SchemaSyntax Syntax, FileDeclarations Declarations)> files, SymbolTable names)
    {
        var project = new LintedProject(files, names);
        return
        [
            .. SummaryLint.Find(project),
            .. UsageLint.Find(project),
            .. PlayerLint.Find(project),
            .. DistinctionLint.Find(project),
            .. NearNameLint.Find(project),
            .. SpellingLint.Find(project),
            .. AbbreviationLint.Find(project),
            .. DefaultLint.Find(project),
        ];
    }
}
