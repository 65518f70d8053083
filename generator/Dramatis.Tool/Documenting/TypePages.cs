using Dramatis.Schema.Binding;
using Dramatis.Schema.Common;
using Dramatis.Schema.Syntax;
using Dramatis.Tool.Documenting.Pages;

namespace Dramatis.Tool.Documenting;

/// <summary>The page of each declaration of a namespace.</summary>
internal sealed class TypePages(SchemaIndex schema, PageLinks links)
{
    private readonly PageParts _parts = new(schema, links);

    /// <summary>The template of the page and what it prints.</summary>
    public (string Template, object Page) Of(IndexedDeclaration declaration) => declaration.Bound switch
    {
        BoundActor actor => ("entity", Actor(declaration, actor)),
        BoundRelation relation => ("entity", Relation(declaration, relation)),
        BoundRole role => ("role", Role(declaration, role)),
        BoundEnum values => ("value", Enum(declaration, values)),
        BoundType type => ("value", Type(declaration, type)),
        var other => throw new ArgumentException($"No page shows a {other.GetType().Name}.", nameof(declaration)),
    };

    private EntityPage Actor(IndexedDeclaration declaration, BoundActor actor) => new(
        _parts.Head(declaration, KindOf(actor.Symbol, "actor")),
        [.. Captions(actor.Captions), .. Roles(actor.Symbol)],
        _parts.Lineage(actor.Symbol),
        null,
        [],
        _parts.Fields(actor.Symbol, actor.Fields),
        _parts.Parts(schema.PlaysAs(actor.Symbol)),
        _parts.Rules(actor.Symbol, actor.Rules));

    private EntityPage Relation(IndexedDeclaration declaration, BoundRelation relation) => new(
        _parts.Head(declaration, KindOf(relation.Symbol, "relation")),
        [.. RelationFacts.Of(relation, schema, links), .. Captions(relation.Captions), .. Roles(relation.Symbol)],
        _parts.Lineage(relation.Symbol),
        _parts.Diagrams.Positions(relation),
        _parts.Positions(relation.Symbol, relation.Positions),
        _parts.Fields(relation.Symbol, relation.Fields),
        _parts.Parts(schema.PlaysAs(relation.Symbol)),
        _parts.Rules(relation.Symbol, relation.Rules));

    private RolePage Role(IndexedDeclaration declaration, BoundRole role) => new(
        _parts.Head(declaration, "Role"),
        role.Players
            .Select(player => new NamedRow(links.To(player), Sentences.Summary(schema.Find(player)?.Summary)))
            .ToEquatable(),
        _parts.Parts([role.Symbol]));

    private ValuePage Enum(IndexedDeclaration declaration, BoundEnum values) => new(
        _parts.Head(declaration, "Enum"),
        [],
        _parts.Lineage(values.Symbol),
        null,
        values.Values.Select(static value => new NamedRow(value.Name, AboutValue(value.Prose))).ToEquatable(),
        Uses(values.Symbol));

    private ValuePage Type(IndexedDeclaration declaration, BoundType type) => new(
        _parts.Head(declaration, "Type"),
        [
            $"**Values:** {MarkdownText.Code(Scalar(type.Scalar))}.",
            .. Sentences.Constraints(type.Constraints),
            .. Sentences.Examples(((TypeSyntax)declaration.Tree).Constraints),
        ],
        _parts.Lineage(type.Symbol),
        type.Check is { } check ? MarkdownText.Block("csharp", check.Value) : null,
        [],
        Uses(type.Symbol));

    /// <summary>The fields that hold it, where they are declared.</summary>
    private EquatableArray<string> Uses(Symbol type) =>
    [
        .. schema.Bound<BoundActor>().SelectMany(actor => Uses(type, actor.Symbol, actor.Fields)),
        .. schema.Bound<BoundRelation>().SelectMany(relation => Uses(type, relation.Symbol, relation.Fields)),
    ];

    private IEnumerable<string> Uses(Symbol type, Symbol owner, IEnumerable<BoundField> fields) => fields
        .Where(field => field.Type == type && field.Declarer == owner)
        .Select(field => $"{links.To(owner)}, {MarkdownText.Code(field.Name)}");

    private IEnumerable<string> Roles(Symbol player)
    {
        var roles = schema.PlaysAs(player)
            .Where(static name => name.Kind == SymbolKind.Role)
            .OrderBy(static role => role.FullName, StringComparer.Ordinal);
        return links.ToAll(roles) is { } all ? [$"**Roles:** {all}."] : [];
    }

    private static IEnumerable<string> Captions(IReadOnlyList<BoundCaption> captions) => captions.Count == 0
        ? []
        : [$"**Caption:** {string.Join(", else ", captions.Select(Sentences.Caption))}."];

    private static string AboutValue(BoundProse prose) => Sentences.Join(
        Sentences.Summary(prose.Summary),
        Sentences.Deprecated(prose.Obsolete),
        Sentences.RenamedFrom(prose.RenamedFrom));

    private static string KindOf(Symbol symbol, string kind) =>
        symbol.IsTrait ? $"Trait of {kind}s" : symbol.IsAbstract ? $"Abstract {kind}" : char.ToUpperInvariant(kind[0]) + kind[1..];

    private static string Scalar(ScalarKind scalar) => scalar.ToString().ToLowerInvariant();
}
