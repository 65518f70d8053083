using System.Globalization;
using Dramatis.Schema.Binding;

namespace Dramatis.Tool.Documenting;

/// <summary>The nodes of one diagram in the order of their first use, each with an id.</summary>
/// <param name="space">The namespace whose types are named without it.</param>
internal sealed class DiagramNodes(string space)
{
    private readonly List<Symbol> _symbols = [];

    public IEnumerable<(Symbol Symbol, string Id, string Name)> All =>
        _symbols.Select((symbol, i) => (symbol, Id(i), symbol.Namespace == space ? symbol.Name : symbol.FullName));

    public string IdOf(Symbol symbol)
    {
        var known = _symbols.IndexOf(symbol);
        if (known < 0)
        {
            known = _symbols.Count;
            _symbols.Add(symbol);
        }

        return Id(known);
    }

    private static string Id(int number) => string.Create(CultureInfo.InvariantCulture, $"n{number}");
}
