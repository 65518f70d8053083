
namespace Dramatis.Schema.Linting;

// docs/decisions.md: Lints on the command line
/// <summary>Looks for parts of a schema that are no error but could be better.</summary>
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
            .. AbbreviationLint.Find(project),
            .. DefaultLint.Find(project),
        ];
    }
}
