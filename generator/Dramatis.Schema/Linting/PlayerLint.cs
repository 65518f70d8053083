using Dramatis.Schema.Binding;
using Dramatis.Schema.Binding.Declarations;
using Dramatis.Schema.Binding.Names;
using Dramatis.Schema.Common;
using Dramatis.Schema.Diagnostics;
using Dramatis.Schema.Syntax;

namespace Dramatis.Schema.Linting;

/// <summary>Finds roles and positions that no instantiable type can play.</summary>
internal static class PlayerLint
{
    public static IEnumerable<LintFinding> Find(LintedProject project)
    {
        var abstracts = new HashSet<string>(
            project.Hierarchy.Sound
                .Where(static entry => entry.IsAbstract || entry.Declared.Kind == SymbolKind.Role)
                .Select(static entry => entry.FullName),
            StringComparer.Ordinal);
        return project.Declarations.SelectMany(found => found.Entry.Declared switch
        {
            DeclaredRole role when !CanPlay(Players(found, role.Players)) =>
                [Finding(found, found.Syntax.Name.Span, $"Nobody can play '{found.Name}'")],
            DeclaredEntity { Relation: { } relation } => relation.Positions
                .Select((position, i) => (Players: Players(found, position.Players), Name: Name(found, i)))
                // A role among the players is reported itself.
                .Where(position => !CanPlay(position.Players)
                    && !position.Players.Exists(static player => player.Kind == SymbolKind.Role))
                .Select(position => Finding(found, position.Name.Span, $"Nobody can be '{position.Name.Value}'")),
            _ => Enumerable.Empty<LintFinding>(),
        });

        bool CanPlay(List<Symbol> players) => project.Hierarchy.Instances(players).Any(name => !abstracts.Contains(name));
    }

    private static List<Symbol> Players(LintedDeclaration found, EquatableArray<NameReference> players) =>
        Hierarchy.Players(found.Entry, players);

    private static ScalarSyntax Name(LintedDeclaration found, int position) =>
        ((RelationSyntax)found.Syntax).Roles[position].Name;

    private static LintFinding Finding(LintedDeclaration found, Span span, string what) => found.Find(
        DiagnosticCatalog.Unplayable,
        span,
        $"{what}: all its players are abstract, and no type based on them can be instantiated.");
}
