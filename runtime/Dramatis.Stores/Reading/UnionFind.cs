using System.Runtime.InteropServices;

namespace Dramatis;

/// <summary>Groups of numbers that hang together.</summary>
internal sealed class UnionFind
{
    private readonly Dictionary<long, long> _above = [];

    /// <summary>All numbers that hang together with others.</summary>
    public IEnumerable<long> All => _above.Keys;

    /// <summary>The number that stands for all with which a number hangs together.</summary>
    public long Of(long number)
    {
        var top = number;
        while (_above.TryGetValue(top, out var above) && above != top)
        {
            top = above;
        }

        while (_above.TryGetValue(number, out var above) && above != top)
        {
            _above[number] = top;
            number = above;
        }

        return top;
    }

    public void Join(long one, long other)
    {
        var (first, second) = (Of(one), Of(other));
        _above[Math.Max(first, second)] = Math.Min(first, second);
        ref var least = ref CollectionsMarshal.GetValueRefOrAddDefault(_above, Math.Min(first, second), out var exists);
        least = exists ? least : Math.Min(first, second);
    }
}
