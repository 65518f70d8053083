namespace Dramatis;

/// <summary>
/// The circles of a graph: the nodes that lead to each other (strongly connected components), found in one walk (Tarjan 1972).
/// A node that is in no circle is one alone. A circle leads only to circles with lesser numbers.
/// </summary>
internal sealed class LinkCircles
{
    private readonly Dictionary<int, int> _circleOf = [];
    private readonly List<List<int>> _members = [];
    private readonly List<List<int>> _waysOut = [];
    private readonly List<int> _least = [];

    public LinkCircles(Dictionary<int, List<(int To, bool IsFirm)>> links, bool onlyFirm)
    {
        var visits = new Dictionary<int, int>();
        var lowest = new Dictionary<int, int>();
        var open = new Stack<int>();
        var way = new Stack<(int Node, int Next)>();
        foreach (var start in links.Keys)
        {
            if (!visits.ContainsKey(start))
            {
                Enter(start);
            }

            while (way.TryPop(out var step))
            {
                var (node, next) = step;
                var outwards = links.GetValueOrDefault(node) ?? [];
                if (next == outwards.Count)
                {
                    Leave(node);
                    continue;
                }

                way.Push((node, next + 1));
                var (to, isFirm) = outwards[next];
                if (onlyFirm && !isFirm)
                {
                    continue;
                }

                if (!visits.TryGetValue(to, out var visit))
                {
                    Enter(to);
                }
                else if (!_circleOf.ContainsKey(to))
                {
                    lowest[node] = Math.Min(lowest[node], visit);
                }
            }
        }

        AddWaysOut(links, onlyFirm);

        void Enter(int node)
        {
            lowest[node] = visits[node] = visits.Count;
            open.Push(node);
            way.Push((node, 0));
        }

        void Leave(int node)
        {
            if (lowest[node] == visits[node])
            {
                Close(node, open);
            }

            if (way.TryPeek(out var before))
            {
                lowest[before.Node] = Math.Min(lowest[before.Node], lowest[node]);
            }
        }
    }

    public int Count => _members.Count;

    /// <summary>The circle of a node; null if the node has no links.</summary>
    public int? Find(int node) => _circleOf.TryGetValue(node, out var circle) ? circle : null;

    public List<int> Members(int circle) => _members[circle];

    public int Least(int circle) => _least[circle];

    /// <summary>The circles to which one leads by a link, each once.</summary>
    public List<int> WaysOut(int circle) => _waysOut[circle];

    /// <summary>The circle to which one leads by a link, if it is only one.</summary>
    public int? OnlyWayOut(int circle) => _waysOut[circle] is [var next] ? next : null;

    private void Close(int first, Stack<int> open)
    {
        var members = new List<int>();
        do
        {
            members.Add(open.Peek());
            _circleOf[open.Peek()] = _members.Count;
        }
        while (open.Pop() != first);

        _members.Add(members);
        _least.Add(members.Min());
    }

    private void AddWaysOut(Dictionary<int, List<(int To, bool IsFirm)>> links, bool onlyFirm)
    {
        var seen = new int[_members.Count];
        for (var circle = 0; circle < _members.Count; circle++)
        {
            var outwards = new List<int>();
            foreach (var (to, isFirm) in _members[circle].SelectMany(node => links.GetValueOrDefault(node) ?? []))
            {
                if ((isFirm || !onlyFirm) && _circleOf[to] is var other && other != circle && seen[other] != circle + 1)
                {
                    seen[other] = circle + 1;
                    outwards.Add(other);
                }
            }

            _waysOut.Add(outwards);
        }
    }
}
