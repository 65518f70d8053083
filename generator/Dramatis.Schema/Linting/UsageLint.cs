using Dramatis.Schema.Binding;
using Dramatis.Schema.Binding.Declarations;
using Dramatis.Schema.Binding.Names;
using Dramatis.Schema.Diagnostics;

namespace Dramatis.Schema.Linting;

// docs/decisions.md: Unused declarations
/// <summary>
/// Finds types, enums and roles that no member, base or rule uses. Actors and relations are used by C# code, and a
/// deprecated declaration may be unused.
/// </summary>
internal static class UsageLint
{
    public static IEnumerable<LintFinding> Find(LintedProject project)
    {
        var used = new HashSet<Entry>(project.Declarations.SelectMany(Used));
        return project.Declarations
            .Where(found => found.Syntax.Common.Deprecated is null && !project.CodeWords.Contains(found.Name))
            .Where(found => What(found) is not null && !used.Contains(found.Entry))
            .Select(static found => found.Find(
                DiagnosticCatalog.UnusedType,
                found.Syntax.Name.Span,
                $"Nothing in the schema files of this project uses the {What(found)} '{found.Name}'."));
    }

    private static string? What(LintedDeclaration found) => found.Entry.Declared.Kind switch
    {
        SymbolKind.Type => "type",
        SymbolKind.Enum => "enum",
        SymbolKind.Role => "role",
        _ => null,
    };

    private static IEnumerable<Entry> Used(LintedDeclaration user) => References
        .All(user.Entry.Declared)
        .Select(user.Entry.Resolver.Find)
        .OfType<Entry>();
}
