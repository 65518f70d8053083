using Dramatis.Schema.Binding.Declarations;
using Dramatis.Schema.Diagnostics;
using Dramatis.Schema.Syntax;

namespace Dramatis.Schema.Linting;

// docs/decisions.md: Indistinguishable relations
/// <summary>
/// Finds instantiable relations that differ in their names and texts only: they have the same bases, aspect, positions,
/// players, fields and key, and say nothing more: no rules, no modalities, nothing of other relations.
/// </summary>
internal static class DistinctionLint
{
    public static IEnumerable<LintFinding> Find(LintedProject project) => project.Declarations
        .Where(static found => found.Syntax is RelationSyntax { IsAbstract: false, IsTrait: false } relation
            && !HasOwnChecks(relation))
        .GroupBy(Signature, StringComparer.Ordinal)
        .SelectMany(static same => same.Skip(1).Select(found => found.Find(
            DiagnosticCatalog.NotDistinguished,
            found.Syntax.Name.Span,
            $"Nothing but its name distinguishes '{found.Name}' from '{same.First().Name}': same bases, aspect, "
                + "positions, players and fields.")));

    private static bool HasOwnChecks(RelationSyntax relation) =>
        relation.Exclusive is not null || relation.Modalities is not null
        || relation.Clauses.Count > 0 || relation.Total is not null || relation.Rules.Count > 0;

    private static string Signature(LintedDeclaration found)
    {
        var entity = found.Entry.Entity!;
        var relation = entity.Relation!;
        string[] parts =
        [
            found.Entry.Namespace,
            Full(entity.Is),
            entity.Is.Count == 0 ? relation.Aspect ?? "timeless" : relation.Aspect ?? "",
            .. relation.Positions.Select(p => $"{p.Name}: {Full(p.Players)}{p.Multiplicity}"),
            .. entity.Fields.Select(f => $"{f.Name}: {Full(f.Types)}{f.Multiplicity}{f.Default}{f.Constraints}"),
            relation.Key is { } key ? string.Join(", ", key.OrderBy(static name => name, StringComparer.Ordinal)) : "",
        ];
        return string.Join("\n", parts);

        string Full(IEnumerable<NameReference> names) => string.Join(
            "|",
            names.Select(name => found.Entry.Resolver.Find(name)?.FullName ?? name.Written)
                .OrderBy(static name => name, StringComparer.Ordinal));
    }
}
