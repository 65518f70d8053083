using Dramatis.Schema.Diagnostics;
using Dramatis.Schema.Syntax;

namespace Dramatis.Tool.Checking;

/// <summary>
/// What the compiler does not find in a rule only because the schema has errors: what is broken is left out of the code
/// that rules are compiled with. It is told where it is broken, and not again in every rule.
/// </summary>
internal static class FollowUps
{
    private static readonly string[] s_unknownNames = ["CS0103", "CS0117", "CS0246", "CS1061"];

    /// <summary>The findings in rules without those that follow from others.</summary>
    /// <param name="found">What the compiler says of rules.</param>
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
