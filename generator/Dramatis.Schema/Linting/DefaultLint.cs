using Dramatis.Schema.Diagnostics;
using Dramatis.Schema.Syntax;

namespace Dramatis.Schema.Linting;

/// <summary>
/// Finds defaults that could stand in the type expression; <c>default</c> is for texts that it cannot hold.
/// </summary>
internal static class DefaultLint
{
    public static IEnumerable<LintFinding> Find(LintedProject project) =>
        from found in project.Declarations
        where found.Syntax is EntitySyntax
        from field in ((EntitySyntax)found.Syntax).Fields
        where field is { Type.MultiplicitySpan: null, Default.Value.Length: > 0 }
            && field.Default.Value == field.Default.Value.Trim()
        select found.Find(
            DiagnosticCatalog.DefaultApart,
            field.Default!.Span,
            $"The default of '{field.Name.Value}' can be written in its type: "
                + $"'type: {field.Type!.Names[0].Written} = {field.Default.Value}'.");
}
