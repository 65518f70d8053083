namespace Dramatis;

/// <summary>
/// A graph of firm and loose links, which tells whether one node leads to another over any number of links. Links
/// are added before the first question; questions are safe for several threads.
/// </summary>
internal sealed class LinkGraph
{
    private readonly Dictionary<int, List<(int To, bool IsFirm)>> _links = [];
    private readonly Lazy<LinkWays> _firm;
    private readonly Lazy<LinkWays> _all;

    public LinkGraph()
    {
        _firm = new(() => new(_links, onlyFirm: true));
        _all = new(() => new(_links, onlyFirm: false));
    }

    /// <summary>The number of nodes that were looked at for all answers so far.</summary>
    public long Steps => _firm.Value.Steps + _all.Value.Steps;

    public void Add(int from, int to, bool isFirm) => _links.Add(from, (to, isFirm));

    /// <summary>Tells whether a node leads to others.</summary>
    public bool HasLinks(int node) => _links.ContainsKey(node);

    /// <summary>
    /// Tells whether one node leads to another: certainly over firm links, possibly over loose links.
    /// </summary>
    public Truth Leads(int from, int to) => from == to ? Truth.Yes
        : !_links.ContainsKey(from) ? Truth.No
        : _firm.Value.Lead(from, to) ? Truth.Yes
        : _all.Value.Lead(from, to) ? Truth.Maybe
        : Truth.No;

    /// <summary>The nodes to which a node leads, itself included.</summary>
    public IEnumerable<int> From(int node) => _links.ContainsKey(node) ? _all.Value.From(node) : [node];

    /// <summary>The nodes to which a node leads, each certainly or possibly; itself included.</summary>
    public IEnumerable<(int Node, Truth Leads)> Reaches(int node) => From(node).Select(to => (to, Leads(node, to)));

    /// <summary>The least of the nodes that lead to a node and to which it leads, itself included.</summary>
    public int Representative(int node) => _links.ContainsKey(node) ? _all.Value.LeastInCircle(node) : node;
}
