using Dramatis.Schema.Binding;
using Dramatis.Schema.Common;
using Dramatis.Schema.Syntax;
using Dramatis.Tool.Schemas;

namespace Dramatis.Tool.Documenting;

/// <summary>Makes the pages of the declarations of one namespace.</summary>
internal sealed class TypePages(SchemaModel schema, Casting casting, PageLinks links)
{
    private readonly PageParts _parts = new(schema, casting, links);

    /// <summary>The template of a page and the model that it prints.</summary>
    public (string Template, object Page) Of(DeclaredEntry entry) => entry.Bound switch
    {
        BoundActor actor => ("entity", Actor(entry, actor)),
        BoundRelation relation => ("entity", Relation(entry, relation)),
        BoundRole role => ("role", Role(entry, role)),
        BoundEnum values => ("value", Enum(entry, values)),
        BoundType type => ("value", Type(entry, type)),
        var other => throw new ArgumentException($"No page shows a {other.GetType().Name}.", nameof(entry)),
    };

    private EntityPage Actor(DeclaredEntry entry, BoundActor actor) => new(
        _parts.Head(entry, KindOf(actor.Symbol, "actor")),
        [.. Captions(entry), .. Roles(entry)],
        _parts.Lineage(entry),
        null,
        [],
        _parts.Fields(entry),
        _parts.Parts(entry),
        _parts.Rules(entry));

    private EntityPage Relation(DeclaredEntry entry, BoundRelation relation) => new(
        _parts.Head(entry, KindOf(relation.Symbol, "relation")),
        [.. RelationFacts.Of(relation, schema, links), .. Captions(entry), .. Roles(entry)],
        _parts.Lineage(entry),
        _parts.Diagrams.Positions(relation),
        _parts.Positions(entry),
        _parts.Fields(entry),
        _parts.Parts(entry),
        _parts.Rules(entry));

    private RolePage Role(DeclaredEntry entry, BoundRole role) => new(
        _parts.Head(entry, "Role"),
        role.Players
            .Select(player => new NamedRow(links.To(player), Sentences.Summary(schema.Find(player)?.Summary)))
            .ToEquatable(),
        _parts.Parts(entry));

    private ValuePage Enum(DeclaredEntry entry, BoundEnum values) => new(
        _parts.Head(entry, "Enum"),
        [],
        _parts.Lineage(entry),
        null,
        values.Values.Select(value => new NamedRow(value.Name, AboutValue(values, value))).ToEquatable(),
        Uses(entry));

    private ValuePage Type(DeclaredEntry entry, BoundType type) => new(
        _parts.Head(entry, "Type"),
        [
            $"**Values:** {MarkdownText.Code(Scalar(type.Scalar))}.",
            .. Sentences.Constraints(type.Constraints),
            .. Sentences.Examples(((TypeSyntax)entry.Syntax).Constraints),
        ],
        _parts.Lineage(entry),
        type.Check is { } check ? MarkdownText.Block("csharp", check.Value) : null,
        [],
        Uses(entry));

    /// <summary>The fields that hold a type, those of actors first, each in the type that declares it.</summary>
    private EquatableArray<string> Uses(DeclaredEntry type) => casting.PartsOf(type)
        .OrderBy(static part => part.Owner.Symbol.Kind)
        .Select(part => $"{links.To(part.Owner.Symbol)}, {MarkdownText.Code(part.Member.Name)}")
        .ToEquatable();

    private IEnumerable<string> Roles(DeclaredEntry player) =>
        links.ToAll(casting.RolesOf(player)) is { } all ? [$"**Roles:** {all}."] : [];

    private static IEnumerable<string> Captions(DeclaredEntry entry) => entry.Captions.Count == 0
        ? []
        : [$"**Caption:** {string.Join(", else ", entry.Captions.Select(Sentences.Caption))}."];

    private static string AboutValue(BoundEnum values, BoundEnumValue value)
    {
        var opposites = ClauseText.Opposites(values, value.Name);
        return Sentences.Join(
            Sentences.Summary(value.Prose.Summary),
            opposites.Count > 0 ? $"Opposite of {string.Join(", ", opposites)}." : null,
            Sentences.Deprecated(value.Prose.Obsolete),
            Sentences.RenamedFrom(value.Prose.RenamedFrom));
    }

    private static string KindOf(Symbol symbol, string kind) =>
        symbol.IsTrait ? $"Trait of {kind}s" : symbol.IsAbstract ? $"Abstract {kind}" : char.ToUpperInvariant(kind[0]) + kind[1..];

    private static string Scalar(ScalarKind scalar) => scalar.ToString().ToLowerInvariant();
}
