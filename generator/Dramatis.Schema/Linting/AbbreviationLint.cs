using System.Text.RegularExpressions;
using Dramatis.Schema.Diagnostics;
using Dramatis.Schema.Syntax;

namespace Dramatis.Schema.Linting;

/// <summary>
/// Finds abbreviations of three letters and more in capitals. .NET writes them as words, so that the next word can be told
/// apart.
/// </summary>
internal static class AbbreviationLint
{
    private static readonly Regex s_capitals = new("[A-Z]{3,}(?![a-z])", RegexOptions.CultureInvariant);

    public static IEnumerable<LintFinding> Find(LintedProject project) =>
        from found in project.Declarations
        from name in Names(found.Syntax).Prepend(found.Syntax.Name)
        where s_capitals.IsMatch(name.Value)
        select found.Find(
            DiagnosticCatalog.CapitalAbbreviation,
            name.Span,
            $"The abbreviation in '{name.Value}' should be written as a word.",
            s_capitals.Replace(name.Value, static run => run.Value[0] + run.Value.Substring(1).ToLowerInvariant()));

    /// <summary>The names of members, their inverses, and the values of enums.</summary>
    private static IEnumerable<ScalarSyntax> Names(DeclarationSyntax declaration) => declaration switch
    {
        EnumSyntax values => values.Values.Select(static value => value.Name),
        EntitySyntax entity => Positions(entity)
            .SelectMany(static position => new[] { position.Name, position.Inverse }.OfType<ScalarSyntax>())
            .Concat(entity.Fields.Select(static field => field.Name)),
        _ => [],
    };

    private static IReadOnlyList<PositionSyntax> Positions(EntitySyntax entity) => (entity as RelationSyntax)?.Roles ?? [];
}
