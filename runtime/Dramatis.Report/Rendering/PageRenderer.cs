using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using Scriban;
using Scriban.Runtime;

namespace Dramatis.Report;

/// <summary>Prints models by templates. Only this class and its context know Scriban.</summary>
internal sealed class PageRenderer
{
    private static readonly ConcurrentDictionary<string, Template> s_templates = new(StringComparer.Ordinal);

    private readonly HtmlContext _context;

    private PageRenderer()
    {
        var functions = new ScriptObject();
        functions.Import("part", new Func<string, object, Markup>(Print));
        _context = new(functions);
    }

    /// <param name="page">The model of the page.</param>
    /// <param name="assets">The names of the styles and scripts that the page needs.</param>
    public static string Render(object page, params IReadOnlyList<string> assets)
    {
        var style = string.Concat(assets.Select(static name => Resources.Read(name + ".css")));
        var script = string.Concat(assets.Select(static name => Resources.Read(name + ".js")));

        // The policy admits this style and this script alone, by their hashes, and lets no request leave the page.
        var policy = $"default-src 'none'; style-src '{Hash(style)}'; script-src '{Hash(script)}'; img-src data:; "
            + "base-uri 'none'; form-action 'none'";
        return new PageRenderer()
            .Print("page", new { Page = page, Policy = policy, Style = Markup.Own(style), Script = Markup.Own(script) })
            .Html;
    }

    /// <summary>Prints a model by a template, which prints parts of the model by other templates.</summary>
    private Markup Print(string name, object model)
    {
        var globals = new ScriptObject();
        globals.Import(new { it = model }, renamer: static member => member.Name);
        _context.PushGlobal(globals);
        _context.PushOutput();
        try
        {
            return Markup.Own(Template(name).Render(_context));
        }
        finally
        {
            _context.PopOutput();
            _context.PopGlobal();
        }
    }

    private static Template Template(string name) => s_templates.GetOrAdd(name, static name =>
    {
        var template = Scriban.Template.Parse(Resources.Read(name + ".scriban"), name);
        return template.HasErrors ? throw new InvalidOperationException(template.Messages.ToString()) : template;
    });

    // docs/decisions.md: Content security
    private static string Hash(string text) => "sha256-" + Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
