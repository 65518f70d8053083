using Dramatis.Schema.Binding;
using Dramatis.Schema.Binding.Declarations;
using Dramatis.Schema.Binding.Names;
using Dramatis.Schema.Diagnostics;
using Dramatis.Schema.Syntax;

namespace Dramatis.Schema.Linting.Lints;

/// <summary>Roles and positions for which there is no type that can be instantiated.</summary>
internal static class PlayerLint
{
    public static IEnumerable<LintFinding> Find(LintedProject project)
    {
        var abstracts = new HashSet<string>(
            project.Hierarchy.Sound
                .Where(static entry => entry.IsAbstract || entry.Declared.Kind == SymbolKind.Role)
                .Select(static entry => entry.FullName),
            StringComparer.Ordinal);
        return project.Declarations.SelectMany(found => found.Syntax switch
        {
            RoleSyntax { Players: { } players } role when !CanPlay(found, players) =>
                [Finding(found, role.Name.Span, $"Nobody can play '{role.Name.Value}'")],
            RelationSyntax relation => relation.Roles
                .Where(position => position.Player is { } players && !CanPlay(found, players))
                .Where(position => !NamesRole(found, position.Player!))
                .Select(position => Finding(found, position.Name.Span, $"Nobody can be '{position.Name.Value}'")),
            _ => Enumerable.Empty<LintFinding>(),
        });

        bool CanPlay(LintedDeclaration found, TypeExpressionSyntax players) =>
            project.Hierarchy.Instances(Players(found, players)).Any(name => !abstracts.Contains(name));

        // The role itself is reported.
        bool NamesRole(LintedDeclaration found, TypeExpressionSyntax players) =>
            Players(found, players).Exists(static player => player.Kind == SymbolKind.Role);

        List<Symbol> Players(LintedDeclaration found, TypeExpressionSyntax players) =>
            Hierarchy.Players(found.Entry, Names(players));
    }

    private static IEnumerable<NameReference> Names(TypeExpressionSyntax players) =>
        players.Names.Select(static name => new NameReference(name.Qualifier, name.Name));

    private static LintFinding Finding(LintedDeclaration found, Span span, string what) => found.Find(
        DiagnosticCatalog.Unplayable,
        span,
        $"{what}: all who may are abstract, and nothing that is not is based on them.");
}
