using Dramatis.Schema.Rendering;

namespace Dramatis.Tool.Documenting;

/// <summary>All pages of a schema, by their paths.</summary>
internal static class Site
{
    /// <summary>The first line of every page, by which a later run knows its own.</summary>
    public const string Mark = "<!-- Written by dramatis docs; changes are lost. -->";

    private static readonly TemplateRenderer s_templates = new(typeof(Site).Assembly);

    public static IReadOnlyList<(string Path, string Text)> Of(SchemaIndex schema)
    {
        var paths = new PagePaths(schema);
        var overview = new OverviewPages(schema, paths);
        return
        [
            (PagePaths.Index, Render("index", overview.Index())),
            .. schema.Namespaces.Select(space =>
                (paths.OfNamespace(space.Namespace), Render("namespace", overview.Of(space)))),
            .. schema.All.Select(one =>
            {
                var (template, page) = new TypePages(schema, new(paths, one.Symbol.Namespace)).Of(one);
                return (paths.Of(one.Symbol), Render(template, page));
            }),
        ];
    }

    private static string Render(string template, object page) => $"{Mark}\n{s_templates.Render(template, page)}";
}
