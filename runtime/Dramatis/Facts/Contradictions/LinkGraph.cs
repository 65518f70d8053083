using System.Collections.Concurrent;

namespace Dramatis;

/// <summary>
/// A graph of firm and loose links, which tells whether one node leads to another over any number of links. Links
/// are added before the first question; questions are safe for several threads.
/// </summary>
internal sealed class LinkGraph
{
    private readonly Dictionary<int, List<(int To, bool IsFirm)>> _links = [];
    private readonly ConcurrentDictionary<int, Dictionary<int, Truth>> _reached = [];

    public void Add(int from, int to, bool isFirm) => _links.Add(from, (to, isFirm));

    /// <summary>Tells whether a node leads to others.</summary>
    public bool HasLinks(int node) => _links.ContainsKey(node);

    /// <summary>
    /// Tells whether one node leads to another: certainly over firm links, possibly over loose links.
    /// </summary>
    public Truth Leads(int from, int to) =>
        from == to ? Truth.Yes : _links.ContainsKey(from) ? Reached(from).GetValueOrDefault(to) : Truth.No;

    /// <summary>The nodes to which a node leads, itself included.</summary>
    public IEnumerable<int> From(int node) => _links.ContainsKey(node) ? Reached(node).Keys : [node];

    /// <summary>The nodes to which a node leads, each certainly or possibly; itself included.</summary>
    public IEnumerable<(int Node, Truth Leads)> Reaches(int node) => _links.ContainsKey(node)
        ? Reached(node).Select(static one => (one.Key, one.Value))
        : [(node, Truth.Yes)];

    private Dictionary<int, Truth> Reached(int from) => _reached.GetOrAdd(from, Reach);

    private Dictionary<int, Truth> Reach(int from)
    {
        var reached = new Dictionary<int, Truth> { [from] = Truth.Yes };
        Walk(reached, Truth.Yes);
        Walk(reached, Truth.Maybe);
        return reached;
    }

    private void Walk(Dictionary<int, Truth> reached, Truth strength)
    {
        var open = new Stack<int>(reached.Keys);
        while (open.TryPop(out var node))
        {
            foreach (var (to, isFirm) in _links.GetValueOrDefault(node) ?? [])
            {
                if ((isFirm || strength == Truth.Maybe) && reached.TryAdd(to, strength))
                {
                    open.Push(to);
                }
            }
        }
    }
}
