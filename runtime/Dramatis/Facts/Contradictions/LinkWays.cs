using System.Collections.Concurrent;

namespace Dramatis;

/// <summary>The ways over the links of a <see cref="LinkGraph"/>.</summary>
/// <remarks>
/// <para>
/// Nodes that lead to each other are one circle. Circles with one way out each, such as those of a chain of parts, are a forest:
/// they are numbered such that all that lead to a circle have the numbers after its own. So an answer takes no walk, and memory
/// grows with the links.
/// </para>
/// <para>
/// From a circle with several ways out the circles to which it leads are found by a walk and kept. If more are kept than there
/// are links, all are forgotten, and found again when they are asked for.
/// </para>
/// </remarks>
internal sealed class LinkWays
{
    private const int LeastKept = 100_000;

    private readonly LinkCircles _circles;
    private readonly int[] _tops;
    private readonly int[] _starts;
    private readonly int[] _sizes;
    private readonly ConcurrentDictionary<int, HashSet<int>> _reached = [];
    private readonly long _mostKept;
    private long _kept;
    private long _steps;

    public LinkWays(Dictionary<int, List<(int To, bool IsFirm)>> links, bool onlyFirm)
    {
        _circles = new(links, onlyFirm);
        var count = _circles.Count;
        (_tops, _starts, _sizes) = (new int[count], new int[count], new int[count]);
        _mostKept = LeastKept + (4L * count);

        // A circle has a greater number than those to which it leads.
        for (var circle = count - 1; circle >= 0; circle--)
        {
            _sizes[circle]++;
            if (_circles.OnlyWayOut(circle) is { } next)
            {
                _sizes[next] += _sizes[circle];
            }
        }

        var (free, ends) = (0, new int[count]);
        for (var circle = 0; circle < count; circle++)
        {
            ref var end = ref free;
            _tops[circle] = circle;
            if (_circles.OnlyWayOut(circle) is { } next)
            {
                end = ref ends[next];
                _tops[circle] = _tops[next];
            }

            _starts[circle] = end;
            end += _sizes[circle];
            ends[circle] = _starts[circle] + 1;
        }
    }

    /// <summary>The number of circles that were looked at for all answers so far.</summary>
    public long Steps => _steps;

    /// <summary>Tells whether one node leads to another.</summary>
    public bool Lead(int from, int to)
    {
        _steps++;
        if (_circles.Find(from) is not { } own || _circles.Find(to) is not { } other)
        {
            return false;
        }

        var isBelow = _starts[own] >= _starts[other] && _starts[own] < _starts[other] + _sizes[other];
        return isBelow || (_circles.WaysOut(_tops[own]).Count > 0 && Reached(_tops[own]).Contains(other));
    }

    /// <summary>The nodes to which a node leads, itself included.</summary>
    public IEnumerable<int> From(int node)
    {
        if (_circles.Find(node) is not { } circle)
        {
            yield return node;
            yield break;
        }

        for (int? next = circle; next is { } current; next = _circles.OnlyWayOut(current))
        {
            _steps++;
            foreach (var member in _circles.Members(current))
            {
                yield return member;
            }
        }

        if (_circles.WaysOut(_tops[circle]).Count > 0)
        {
            foreach (var member in Reached(_tops[circle]).SelectMany(_circles.Members))
            {
                yield return member;
            }
        }
    }

    public int LeastInCircle(int node) => _circles.Find(node) is { } circle ? _circles.Least(circle) : node;

    /// <summary>The circles to which one with several ways out leads, without itself.</summary>
    private HashSet<int> Reached(int from)
    {
        if (_reached.TryGetValue(from, out var known))
        {
            return known;
        }

        var reached = new HashSet<int>();
        var open = new Stack<int>([from]);
        while (open.TryPop(out var circle))
        {
            foreach (var next in _circles.WaysOut(circle))
            {
                _steps++;
                if (reached.Add(next))
                {
                    open.Push(next);
                }
            }
        }

        if (Interlocked.Add(ref _kept, reached.Count) > _mostKept)
        {
            _reached.Clear();
            Interlocked.Exchange(ref _kept, reached.Count);
        }

        return _reached.GetOrAdd(from, reached);
    }
}
