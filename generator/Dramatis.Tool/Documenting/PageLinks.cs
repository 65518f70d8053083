using Dramatis.Schema.Binding;

namespace Dramatis.Tool.Documenting;

/// <summary>
/// Links from the pages of a namespace, or from the first page if <paramref name="space"/> is null.
/// </summary>
internal sealed class PageLinks(PagePaths paths, string? space)
{
    /// <summary>
    /// The name of a symbol as a link to its page; as code for a scalar of the language and a player of the runtime.
    /// </summary>
    public string To(Symbol symbol) => symbol.Namespace.Length == 0
        ? MarkdownText.Code(symbol.Name)
        : $"[{(symbol.Namespace == space ? symbol.Name : symbol.FullName)}]({Path(symbol)})";

    public string To(string other) => other == space
        ? $"[{other}]({PagePaths.Index})"
        : $"[{other}]({(space is null ? "" : "../")}{paths.OfNamespace(other)})";

    /// <summary>The links to some symbols; null if there are none.</summary>
    public string? ToAll(IEnumerable<Symbol> symbols)
    {
        var links = string.Join(", ", symbols.Select(To));
        return links.Length == 0 ? null : links;
    }

    /// <summary>A choice of players. It is written with "or", since <c>|</c> would end a cell of a table.</summary>
    public string ToAny(IEnumerable<Symbol> symbols) => string.Join(" or ", symbols.Select(To));

    private string Path(Symbol symbol) => space is null ? paths.Of(symbol) : paths.FromNamespace(space, symbol);
}
