using Dramatis.Schema.Binding;
using Dramatis.Schema.Common;
using Dramatis.Tool.Schemas;

namespace Dramatis.Tool.Documenting;

/// <summary>Makes the first page and the pages of namespaces.</summary>
internal sealed class OverviewPages(SchemaModel schema, PagePaths paths)
{
    private const string TooLarge = "A family of types is too large to draw; the page of each type shows its bases and derived types.";

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
            schema.Schemas
                .Select(space => new NamedRow(
                    links.To(space.Namespace), Sentences.Join(Version(space), Sentences.Summary(space.Summary))))
                .ToEquatable(),
            Kinds(schema.Entries, links));
    }

    public NamespacePage Of(DeclaredSchema space)
    {
        var links = new PageLinks(paths, space.Namespace);
        var imports = string.Join(", ", space.Imports.Select(links.To));
        string?[] facts = [Version(space), imports.Length == 0 ? null : $"Uses {imports}."];
        return new(
            space.Namespace,
            space.Summary is { } summary ? MarkdownText.Escape(summary) : null,
            facts.OfType<string>().ToEquatable(),
            Kinds(space.Entries, links),
            Diagrams.Families(space)
                .Select(static family => family is null ? TooLarge : MarkdownText.Block("mermaid", family))
                .ToEquatable());
    }

    private static string? Version(DeclaredSchema space) =>
        space.Version is { } version ? $"Version {MarkdownText.Code(version)}." : null;

    private static EquatableArray<KindSection> Kinds(IReadOnlyList<DeclaredEntry> types, PageLinks links) => s_kinds
        .Select(kind => new KindSection(
            kind.Title,
            types.Where(type => type.Symbol.Kind == kind.Kind)
                .Select(type => new NamedRow(links.To(type.Symbol), Sentences.Summary(type.Summary)))
                .ToEquatable()))
        .Where(static section => section.Types.Any)
        .ToEquatable();
}
