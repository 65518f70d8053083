using System.Text.RegularExpressions;
using Dramatis.Schema.Diagnostics;

namespace Dramatis.Schema.Linting.Lints;

/// <summary>
/// Abbreviations of three letters and more are words like others, as .NET writes them: what follows can then be told
/// apart.
/// </summary>
internal static class AbbreviationLint
{
    private static readonly Regex Capitals = new("[A-Z]{3,}(?![a-z])", RegexOptions.CultureInvariant);

    public static IEnumerable<LintFinding> Find(LintedProject project) =>
        from found in project.Declarations
        from name in WrittenTexts.Names(found.Syntax)
        where Capitals.IsMatch(name.Value)
        select found.Find(
            DiagnosticCatalog.CapitalAbbreviation,
            name.Span,
            $"The abbreviation in '{name.Value}' should be written as a word.",
            Capitals.Replace(name.Value, static run => run.Value[0] + run.Value.Substring(1).ToLowerInvariant()));
}
