namespace Dramatis;

/// <summary>The players that are one in a fact base, for each of them.</summary>
internal sealed class Namesakes
{
    private readonly NodeTable _nodes;
    private readonly Dictionary<int, IPlayer[]> _groups = [];

    public Namesakes(NodeTable nodes, IEnumerable<IReadOnlyCollection<IPlayer>> groups)
    {
        _nodes = nodes;
        foreach (var group in groups)
        {
            var players = group.ToArray();
            foreach (var node in players.Select(nodes.Find).Where(static node => node != NodeTable.None))
            {
                _groups.Add(node, players);
            }
        }
    }

    /// <summary>All players that are one with the player of a number; null if there is no other.</summary>
    public IPlayer[]? Of(int node) => _groups.GetValueOrDefault(node);

    /// <summary>The number that stands for all players that are one.</summary>
    public int Representative(int node) => Of(node) is { } group ? _nodes.Find(group[0]) : node;
}
