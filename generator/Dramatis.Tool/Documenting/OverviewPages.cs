using Dramatis.Schema.Binding;
using Dramatis.Schema.Common;
using Dramatis.Tool.Documenting.Pages;

namespace Dramatis.Tool.Documenting;

/// <summary>The first page and those of the namespaces.</summary>
internal sealed class OverviewPages(SchemaIndex schema, PagePaths paths)
{
    private const string TooLarge = "A family of types is too large to draw; the page of each type shows what is around it.";

    private static readonly (SymbolKind Kind, string Title)[] s_kinds =
    [
        (SymbolKind.Actor, "Actors"),
        (SymbolKind.Role, "Roles"),
        (SymbolKind.Relation, "Relations"),
        (SymbolKind.Enum, "Enums"),
        (SymbolKind.Type, "Types"),
    ];

    public IndexPage Index()
    {
        var links = new PageLinks(paths, null);
        return new(
            schema.Namespaces
                .Select(space => new NamedRow(
                    links.To(space.Namespace), Sentences.Join(Version(space), Sentences.Summary(space.Summary))))
                .ToEquatable(),
            Kinds(schema.All.Select(static one => one.Symbol), links));
    }

    public NamespacePage Of(SchemaOutline space)
    {
        var links = new PageLinks(paths, space.Namespace);
        var imports = string.Join(", ", space.Imports.Select(links.To));
        string?[] facts = [Version(space), imports.Length == 0 ? null : $"Uses {imports}."];
        return new(
            space.Namespace,
            space.Summary is { } summary ? MarkdownText.Escape(summary) : null,
            facts.OfType<string>().ToEquatable(),
            Kinds(space.Types, links),
            new Diagrams(schema).Families(space)
                .Select(static family => family is null ? TooLarge : MarkdownText.Block("mermaid", family))
                .ToEquatable());
    }

    private static string? Version(SchemaOutline space) =>
        space.Version is { } version ? $"Version {MarkdownText.Code(version)}." : null;

    private EquatableArray<KindSection> Kinds(IEnumerable<Symbol> types, PageLinks links)
    {
        var all = types.ToList();
        return s_kinds
            .Select(kind => new KindSection(
                kind.Title,
                all.Where(type => type.Kind == kind.Kind)
                    .Select(type => new NamedRow(links.To(type), Sentences.Summary(schema.Find(type)?.Summary)))
                    .ToEquatable()))
            .Where(static section => section.Types.Any)
            .ToEquatable();
    }
}
