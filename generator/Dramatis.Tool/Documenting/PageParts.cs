using Dramatis.Schema.Binding;
using Dramatis.Schema.Common;
using Dramatis.Schema.Syntax;
using Dramatis.Tool.Documenting.Pages;

namespace Dramatis.Tool.Documenting;

/// <summary>What pages of several kinds have in common.</summary>
internal sealed class PageParts(SchemaIndex schema, PageLinks links)
{
    public Diagrams Diagrams { get; } = new(schema);

    public PageHead Head(IndexedDeclaration declaration, string kind) => new(
        declaration.Symbol.Name,
        $"{kind} of {links.To(declaration.Symbol.Namespace)}.",
        Sentences.Deprecated(declaration.Bound.Prose.Obsolete),
        Sentences.RenamedFrom(declaration.Bound.Prose.RenamedFrom),
        declaration.Summary is { } summary ? MarkdownText.Escape(summary) : null);

    public Lineage Lineage(Symbol type) => new(
        links.ToAll(schema.Find(type)!.Bases),
        links.ToAll(schema.Derived(type)),
        Diagrams.Lineage(type));

    public EquatableArray<MemberRow> Fields(Symbol owner, IEnumerable<BoundField> fields) => fields
        .Select(field => new MemberRow(
            field.Name, links.To(field.Type), Counts.Words(field.Multiplicity), About(owner, field)))
        .ToEquatable();

    public EquatableArray<MemberRow> Positions(Symbol owner, IEnumerable<BoundPosition> positions) => positions
        .Select(position => new MemberRow(
            position.Name,
            links.ToAny(position.Players),
            Counts.Words(position.Multiplicity),
            About(owner, position)))
        .ToEquatable();

    /// <summary>The positions that ask for one of these.</summary>
    public EquatableArray<PartRow> Parts(IReadOnlyCollection<Symbol> players) => schema.PositionsOf(players)
        .Select(part => new PartRow(
            links.To(part.Relation.Symbol),
            part.Position.Name,
            Counts.Words(part.Position.Multiplicity),
            part.Position.Inverse ?? "",
            Sentences.Summary(part.Relation.Prose.Summary)))
        .ToEquatable();

    public EquatableArray<RuleSection> Rules(Symbol owner, IEnumerable<BoundRule> rules) => rules
        .Select(rule => new RuleSection(
            rule.Name,
            Sentences.Join(
                Sentences.Summary(Summary(rule)),
                rule.Message is { } message ? $"Message: {Sentences.Caption(message)}." : null,
                rule.IsWarning ? "Severity: warning." : "Severity: error.",
                From(owner, rule.Declarer)),
            MarkdownText.Block("csharp", rule.Check.Value)))
        .ToEquatable();

    private string About(Symbol owner, BoundField field)
    {
        var tree = schema.Find(field.Declarer)?.Field(field.Name);
        return Sentences.Join(
            [
                Common(field, tree?.Common.Summary),
                field.IsUnique ? "Unique: no two actors have the same." : null,
                field.Default is { } value ? $"{MarkdownText.Code(value)} where nothing is said." : null,
                .. Sentences.Constraints(field.Constraints),
                .. tree is null ? [] : Sentences.Examples(tree.Constraints),
                From(owner, field.Declarer),
            ]);
    }

    private string About(Symbol owner, BoundPosition position) => Sentences.Join(
        Common(position, schema.Find(position.Declarer)?.Position(position.Name)?.Common.Summary),
        position.Inverse is { } inverse ? $"Players find it as {MarkdownText.Code(inverse)}." : null,
        From(owner, position.Declarer));

    private static string Common(BoundMember member, ScalarSyntax? summary) => Sentences.Join(
        Sentences.Summary(summary?.Value),
        Sentences.Deprecated(member.Prose.Obsolete),
        Sentences.RenamedFrom(member.Prose.RenamedFrom),
        member.IsRecommended ? "Recommended." : null);

    private string? Summary(BoundRule rule) => (schema.Find(rule.Declarer)?.Tree switch
    {
        ActorSyntax actor => actor.Rules,
        RelationSyntax relation => relation.Rules,
        _ => [],
    }).FirstOrDefault(tree => tree.Name.Value == rule.Name)?.Common.Summary?.Value;

    private string? From(Symbol owner, Symbol declarer) => declarer == owner ? null : $"From {links.To(declarer)}.";
}
