using Dramatis.Schema.Common;
using Dramatis.Schema.Diagnostics;
using Dramatis.Schema.Syntax;

namespace Dramatis.Schema.Binding.Findings;

/// <summary>
/// Finds the names that a file declares with errors, and that are therefore in no generated type. A rule that uses one
/// of them is not at fault.
/// </summary>
public static class LostNames
{
    /// <summary>The names in C#, each once, in ordinal order.</summary>
    /// <param name="syntax">The file.</param>
    /// <param name="bound">The same file with its sound declarations.</param>
    public static EquatableArray<string> Of(SchemaSyntax syntax, BoundFile bound) =>
        // Most edits leave a file sound throughout, and it loses no name then.
        IsSound(syntax, bound) ? default : Find(syntax, bound);

    private static bool IsSound(SchemaSyntax syntax, BoundFile bound) =>
        bound.Declarations.Length == syntax.Declarations.Length
        && !syntax.Diagnostics.Concat(bound.Diagnostics).Any(static found => found.Rule.Severity == SchemaSeverity.Error);

    private static EquatableArray<string> Find(SchemaSyntax syntax, BoundFile bound)
    {
        var sound = bound.Declarations.ToDictionary(static one => one.Symbol.Name, StringComparer.Ordinal);
        return syntax.Declarations
            .SelectMany(written => sound.TryGetValue(written.Name.Value, out var found)
                ? Members(written).Except(Members(found), StringComparer.Ordinal)
                : Members(written).Concat([written.Name.Value, "I" + written.Name.Value]))
            .Distinct(StringComparer.Ordinal)
            .OrderBy(static name => name, StringComparer.Ordinal)
            .ToEquatable();
    }

    private static IEnumerable<string> Members(DeclarationSyntax written) => written switch
    {
        RelationSyntax relation => relation.Roles.Select(static position => CSharpNames.Member(position.Name.Value)).Concat(Fields(relation)),
        EntitySyntax entity => Fields(entity),
        EnumSyntax values => values.Values.Select(static value => CSharpNames.Pascal(value.Name.Value)),
        _ => [],
    };

    private static IEnumerable<string> Fields(EntitySyntax entity) =>
        entity.Fields.Select(static field => CSharpNames.Member(field.Name.Value));

    private static IEnumerable<string> Members(BoundDeclaration bound) => bound switch
    {
        BoundEntity entity => entity.Members.Select(static member => member.CSharpName),
        BoundEnum values => values.Values.Select(static value => value.CSharpName),
        _ => [],
    };
}
