namespace Dramatis;

/// <summary>Claims by their keys, to be joined with those that have one of them.</summary>
internal sealed class JoinTable
{
    private readonly Dictionary<int, List<ComparedClaim>> _entries = [];
    private readonly List<ComparedClaim> _found = [];
    private readonly HashSet<int> _seen = [];

    public void Add(ComparedClaim claim, List<int> keys)
    {
        foreach (var key in keys)
        {
            if (!_entries.TryGetValue(key, out var entries))
            {
                _entries.Add(key, entries = []);
            }

            entries.Add(claim);
        }
    }

    /// <summary>The claims that have any of these keys, each once, in a list that lasts until the next call.</summary>
    public List<ComparedClaim> Matching(List<int> keys)
    {
        _found.Clear();
        _seen.Clear();
        foreach (var key in keys)
        {
            if (!_entries.TryGetValue(key, out var entries))
            {
                continue;
            }

            foreach (var other in entries)
            {
                if (_seen.Add(other.Place))
                {
                    _found.Add(other);
                }
            }
        }

        return _found;
    }
}
