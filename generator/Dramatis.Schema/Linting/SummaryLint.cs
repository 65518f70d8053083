using Dramatis.Schema.Diagnostics;
using Dramatis.Schema.Syntax;

namespace Dramatis.Schema.Linting;

/// <summary>Finds namespaces and declarations without a summary. Names of members speak for themselves.</summary>
internal static class SummaryLint
{
    public static IEnumerable<LintFinding> Find(LintedProject project) =>
        project.Files.GroupBy(static file => file.Namespace!.Value, StringComparer.Ordinal)
            .Where(static files => files.All(static file => IsMissing(file.Summary)))
            .Select(static files => Find(files.Key, files.First()))
            .Concat(project.Declarations.Where(static found => IsMissing(found.Syntax)).Select(Find));

    private static LintFinding Find(string name, SchemaSyntax file)
    {
        var text = $"No file of the namespace '{name}' has a summary that says what the schema is about.";
        return new(new(DiagnosticCatalog.NoSummary, file.Path, file.Namespace!.Span, text), name);
    }

    private static LintFinding Find(LintedDeclaration found)
    {
        var text = found.Syntax is EnumSyntax
            ? $"'{found.Name}' needs a summary, or one for each of its values."
            : $"'{found.Name}' needs a summary that says what it is.";
        return found.Find(DiagnosticCatalog.NoSummary, found.Syntax.Name.Span, text);
    }

    /// <summary>True if a summary is missing. The short form of an enum has no place for one, but its values have.</summary>
    private static bool IsMissing(DeclarationSyntax declaration) => IsMissing(declaration.Common.Summary)
        && !(declaration is EnumSyntax values && values.Values.All(static value => !IsMissing(value.Common.Summary)));

    private static bool IsMissing(ScalarSyntax? summary) => string.IsNullOrWhiteSpace(summary?.Value);
}
