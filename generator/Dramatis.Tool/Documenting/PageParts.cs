using Dramatis.Schema.Binding;
using Dramatis.Schema.Common;
using Dramatis.Tool.Schemas;

namespace Dramatis.Tool.Documenting;

// docs/decisions.md: Positions where they are declared
/// <summary>Makes the parts that pages of several kinds have in common.</summary>
internal sealed class PageParts(SchemaModel schema, Casting casting, PageLinks links)
{
    public Diagrams Diagrams { get; } = new(schema);

    public PageHead Head(DeclaredEntry entry, string kind) => new(
        entry.Name,
        $"{kind} of {links.To(entry.Symbol.Namespace)}.",
        Sentences.Deprecated(entry.Bound.Prose.Obsolete),
        Sentences.RenamedFrom(entry.Bound.Prose.RenamedFrom),
        entry.Summary is { } summary ? MarkdownText.Escape(summary) : null);

    public Lineage Lineage(DeclaredEntry entry) => new(
        links.ToAll(entry.Bases),
        links.ToAll(schema.DerivedFrom(entry.Symbol).Select(static derived => derived.Symbol)),
        Diagrams.Lineage(entry));

    public EquatableArray<MemberRow> Fields(DeclaredEntry owner) => owner.Members.OfType<BoundField>()
        .Select(field => new MemberRow(
            field.Name, links.To(field.Type), Counts.Words(field.Multiplicity), About(owner, field)))
        .ToEquatable();

    public EquatableArray<MemberRow> Positions(DeclaredEntry owner) => owner.Members.OfType<BoundPosition>()
        .Select(position => new MemberRow(
            position.Name, links.ToAny(position.Players), Counts.Words(position.Multiplicity), About(owner, position)))
        .ToEquatable();

    /// <summary>The positions that a type can play, or that name a role.</summary>
    public EquatableArray<PartRow> Parts(DeclaredEntry type) => (
        from part in casting.PartsOf(type)
        let position = (BoundPosition)part.Member
        select new PartRow(
            links.To(part.Owner.Symbol),
            position.Name,
            Counts.Words(position.Multiplicity),
            position.Inverse ?? "",
            Sentences.Summary(part.Owner.Summary))).ToEquatable();

    public EquatableArray<RuleSection> Rules(DeclaredEntry owner) => owner.Rules
        .Select(rule => new RuleSection(
            rule.Name,
            Sentences.Join(
                Sentences.Summary(schema.Find(rule.Declarer)?.WrittenRule(rule.Name)?.Summary?.Value),
                rule.Message is { } message ? $"Message: {Sentences.Caption(message)}." : null,
                rule.IsWarning ? "Severity: warning." : "Severity: error.",
                From(owner, rule.Declarer)),
            MarkdownText.Block("csharp", rule.Check.Value)))
        .ToEquatable();

    private string About(DeclaredEntry owner, BoundField field) => Sentences.Join(
        [
            Common(field),
            field.IsUnique ? "Unique: no two actors have the same value." : null,
            field.Default is { } value ? $"{MarkdownText.Code(value)} by default." : null,
            .. Sentences.Constraints(field.Constraints),
            .. Sentences.Examples(schema.Find(field.Declarer)?.WrittenConstraints(field.Name)),
            From(owner, field.Declarer),
        ]);

    private string About(DeclaredEntry owner, BoundPosition position) => Sentences.Join(
        Common(position),
        position.Inverse is { } inverse ? $"Players find it as {MarkdownText.Code(inverse)}." : null,
        position.IsActing ? "Its players act: what an agent does here, its principal does." : null,
        position.IsTransparent ? "What speaks against it speaks against the whole." : null,
        From(owner, position.Declarer));

    private string Common(BoundMember member) => Sentences.Join(
        Sentences.Summary(schema.SummaryOf(member)),
        Sentences.Deprecated(member.Prose.Obsolete),
        Sentences.RenamedFrom(member.Prose.RenamedFrom),
        member.IsRecommended ? "Recommended." : null);

    private string? From(DeclaredEntry owner, Symbol declarer) =>
        declarer.FullName == owner.FullName ? null : $"From {links.To(declarer)}.";
}
