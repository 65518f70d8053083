using Dramatis.Schema.Linting.Lints;

namespace Dramatis.Schema.Linting;

/// <summary>Looks for what is no error and still better otherwise.</summary>
public static class Linter
{
    /// <param name="schema">
    /// Every file of the project. None has errors: what an error takes away is not there to be used or to play.
    /// </param>
    public static IReadOnlyList<LintFinding> Run(SchemaCompilation schema)
    {
        var project = new LintedProject(schema);
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
