using Dramatis.Schema.Diagnostics;
using Dramatis.Schema.Syntax;

namespace Dramatis.Tool.Checking;

/// <summary>
/// Removes errors of rules that only follow from errors of the schema. Broken declarations are left out of the code
/// that rules are compiled with; each is reported at its own place, and not again in every rule that uses it.
/// </summary>
internal static class FollowUps
{
    private static readonly string[] s_unknownNames = ["CS0103", "CS0117", "CS0246", "CS1061"];

    /// <summary>The findings in rules without those that follow from findings in declarations.</summary>
    /// <param name="found">The compiler's findings in rules.</param>
    /// <param name="files">The files as trees.</param>
    /// <param name="texts">The same files as texts.</param>
    public static IEnumerable<SchemaDiagnostic> Remove(
        IReadOnlyList<SchemaDiagnostic> found, IReadOnlyList<SchemaSyntax> files, IEnumerable<SchemaText> texts)
    {
        var written = files
            .SelectMany(static file => file.Declarations.SelectMany(Declarations.NamesOf).Concat(file.Blanked))
            .Select(CSharpForm)
            .ToHashSet(StringComparer.OrdinalIgnoreCase);
        var byPath = texts.ToDictionary(static file => file.Path, static file => file.Text ?? "", StringComparer.Ordinal);
        return found.Where(finding => !s_unknownNames.Contains(finding.Rule.Id)
            || !written.Contains(byPath[finding.Path].Substring(finding.Span.Start.Offset, finding.Span.Length)));
    }

    private static string CSharpForm(string name) => name.Replace("-", "", StringComparison.Ordinal);
}
