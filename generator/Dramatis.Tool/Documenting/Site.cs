using Dramatis.Schema.Rendering;
using Dramatis.Tool.Schemas;

namespace Dramatis.Tool.Documenting;

/// <summary>The pages of a schema, each with its path.</summary>
internal static class Site
{
    /// <summary>The first line of every page, by which a later run tells its own pages from other files.</summary>
    public const string Mark = "<!-- Written by dramatis docs; changes are lost. -->";

    private static readonly TemplateRenderer s_templates = new(typeof(Site).Assembly);

    public static IReadOnlyList<(string Path, string Text)> Of(SchemaModel schema)
    {
        var paths = new PagePaths(schema);
        var overview = new OverviewPages(schema, paths);
        var casting = new Casting(schema);
        return
        [
            (PagePaths.Index, Render("index", overview.Index())),
            .. schema.Schemas.Select(space =>
                (paths.OfNamespace(space.Namespace), Render("namespace", overview.Of(space)))),
            .. schema.Entries.Select(entry =>
            {
                var (template, page) = new TypePages(schema, casting, new(paths, entry.Symbol.Namespace)).Of(entry);
                return (paths.Of(entry.Symbol), Render(template, page));
            }),
        ];
    }

    private static string Render(string template, object page) => $"{Mark}\n{s_templates.Render(template, page)}";
}
