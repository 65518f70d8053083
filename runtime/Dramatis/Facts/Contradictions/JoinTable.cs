namespace Dramatis;

/// <summary>Claims by their keys (<see cref="JoinKeys"/>).</summary>
internal sealed class JoinTable
{
    private readonly Dictionary<int, List<ComparedClaim>> _entries = [];
    private readonly List<ComparedClaim> _found = [];
    private readonly HashSet<ComparedClaim> _seen = new(ReferenceEqualityComparer.Instance);

    public void Add(ComparedClaim claim, List<int> keys)
    {
        foreach (var key in keys)
        {
            _entries.Add(key, claim);
        }
    }

    /// <summary>
    /// The claims with any of the given keys, each once. The list is valid until the next call.
    /// </summary>
    public List<ComparedClaim> Matching(List<int> keys)
    {
        _found.Clear();
        _seen.Clear();
        foreach (var key in keys)
        {
            foreach (var other in _entries.GetValueOrDefault(key) ?? [])
            {
                if (_seen.Add(other))
                {
                    _found.Add(other);
                }
            }
        }

        return _found;
    }
}
