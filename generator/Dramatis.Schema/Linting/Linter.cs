
namespace Dramatis.Schema.Linting;

// docs/decisions.md: Lints on the command line
/// <summary>Looks for parts of a schema that are correct but could be better.</summary>
public static class Linter
{
    /// <param name="schema">
    /// All files of the project, without errors. An error removes a declaration, and others would then look unused.
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
